internal import Glibc

/// What an open draft knows about its files.
struct DraftState: Sendable {
  /// How much room is reserved for each file.
  static let room = 256 << 10

  private(set) var values = DraftValues()
  /// The last number given to a line.
  private var n = 0
  /// The file that is being written.
  private(set) var place = 1
  /// Where the next line goes in it.
  private var offset = 0
  private var rooms = [room, room]
  private var reserved = [false, false]
  /// Fields whose last value is in no file yet.
  private var unwritten: [String] = []
  /// Whether the next write has to begin a new round.
  var mustTakeOver = false
  /// Whether the names of the files are on the disk.
  var isNamed = false
  /// Whether the draft was removed.
  var isDiscarded = false

  init() {}

  init(values: DraftValues, n: Int, place: Int, mustTakeOver: Bool) {
    self.values = values
    self.n = n
    self.place = place
    self.mustTakeOver = mustTakeOver
  }

  var isReserved: Bool { reserved.allSatisfy { $0 } }

  /// Reserves room; where the disk cannot, the draft goes on without.
  mutating func reserve(_ room: Int, at place: Int, _ pair: DraftPair) {
    rooms[place] = room
    reserved[place] = (try? pair.files.reserve(room, for: pair.both[place])) != nil
  }

  /// Writes changes, and what could not be written before them.
  mutating func write(
    _ changes: [DraftValue], _ header: DraftHeader, _ pair: DraftPair
  ) throws(FileError) {
    for change in changes {
      values.set(change)
      if !unwritten.contains(change.field) { unwritten.append(change.field) }
    }
    if isDiscarded { return }
    if mustTakeOver { return try takeOver(header, pair) }
    var bytes: [UInt8] = []
    for value in values.all where unwritten.contains(value.field) {
      n += 1
      bytes += pair.coding.change(value, n: n)
    }
    if bytes.isEmpty { return }
    if offset + bytes.count > rooms[place] { return try takeOver(header, pair) }
    try pair.files.writeOnce(bytes, to: pair.both[place], at: offset)
    offset += bytes.count
    unwritten = []
  }

  /// Writes the whole form at the start of the other file; if that fails, this one still holds.
  mutating func takeOver(_ header: DraftHeader, _ pair: DraftPair) throws(FileError) {
    n += 1
    let bytes = pair.coding.form(header, values, n: n)
    let other = 1 - place
    if bytes.count * 2 > rooms[other] { reserve(bytes.count * 4, at: other, pair) }
    do {
      try pair.files.writeOnce(bytes, to: pair.both[other], at: 0)
    } catch {
      mustTakeOver = true
      throw error
    }
    place = other
    offset = bytes.count
    unwritten = []
    mustTakeOver = false
  }
}
