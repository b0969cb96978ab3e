public import Practice

/// What this login on this machine is to a store: `device.json`.
public struct Device: Hashable, Sendable {
  static let file = "device.json"

  /// Whose the computer's login is.
  public enum Login: String, CaseIterable, Hashable, Sendable {
    /// One person's.
    case mine
    /// Several people's.
    case shared
  }

  /// The writer whose files new lines go to.
  public var writer: String
  /// Writers this installation was before; their files are its own to erase.
  public var past: [String]
  /// Who works here.
  public var who: RecordID?
  /// Whose login it is; nil until somebody said so.
  public var login: Login?
  /// When they began to work here; nil where that was not noted.
  public var since: Instant?

  /// Whether a line of this writer is this installation's own.
  func owns(_ writer: String) -> Bool {
    self.writer == writer || past.contains(writer)
  }
}

extension Device {
  /// Reads what is noted here, and whether it was noted on this machine, by this login and for this
  /// store, which after a clone it was not; nil where nothing is.
  ///
  /// Throws `FileError`.
  static func read(
    in state: LocalState, place: StorePlace, store: RecordID
  ) throws(FileError) -> (device: Device, isBound: Bool)? {
    guard let found = try state.object(file) else { return nil }
    var object = found.object
    guard let writer = try? object.text("w"), WriterName.isWellFormed(writer) else { return nil }
    let past = (try? object.texts("past")) ?? []
    // What was changed by hand is a new writer, but still knows which files were its own.
    let isBound =
      found.isSound && (try? object.text("machine")) == place.machineID
      && (try? object.text("store")) == store.text
      && (try? object.number("uid")) == Int(place.uid)
    let device = Device(
      writer: writer, past: past.filter(WriterName.isWellFormed),
      who: (try? object.id(ifPresent: "who")) ?? nil,
      login: (try? object.word(ifPresent: "login")) ?? nil,
      since: (try? object.number("since")).map { Instant(milliseconds: Int64($0)) })
    return (device, isBound)
  }

  /// Notes it; throws `FileError`.
  func write(in state: LocalState, place: StorePlace, store: RecordID) throws(FileError) {
    try state.writeChecked(Self.file, isSynced: true) { json in
      json.member("v", 1)
      json.member("store", store.text)
      json.member("machine", place.machineID)
      json.member("uid", Int(place.uid))
      json.member("w", writer)
      json.member("past", strings: past)
      json.member("who", ifPresent: who?.text)
      json.member("login", ifPresent: login?.rawValue)
      if let since { json.member("since", Int(since.milliseconds)) }
    }
  }

  /// The same installation as a new writer.
  func renewed(hostName: String) -> Device {
    var device = self
    device.past.append(writer)
    device.writer = WriterName.make(hostName: hostName)
    return device
  }
}
