internal import Glibc
public import Practice

extension Store {
  /// Does something under the lock that covers every change to this login's own files.
  ///
  /// Throws `StoreError`: `readOnly`, `busy`, `writeFailed`, and what the body throws.
  func locked<Value>(
    within patience: Duration? = nil, _ body: (LocalState) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    if let readOnlyReason { throw .readOnly(path: place.home, why: readOnlyReason) }
    let state = try openState(making: true)
    guard let state else { throw .readOnly(path: place.state, why: "there is no room for notes") }
    defer { files.close(state.folder) }
    let lock: OpenFile
    let isLocked: Bool
    do {
      lock = try state.openOrMake("lock")
    } catch {
      throw .writeFailed(error)
    }
    defer { files.close(lock) }
    do {
      isLocked = try files.lock(lock, .owning, within: patience ?? place.patience)
    } catch {
      throw .writeFailed(error)
    }
    guard isLocked else { throw .busy(path: place.home) }
    return try body(state)
  }

  /// Opens the folder of local notes; nil where it is missing and is not to be made.
  func openState(making: Bool) throws(StoreError) -> LocalState? {
    let path = LocalState.path(store: id, machine: place.machineID)
    do {
      if making { try files.makeFolders(place.state) }
      let top = try files.open(place.state, in: nil, for: .folder)
      defer { files.close(top) }
      let folder =
        making
        ? try files.openOrMakeFolder(path, in: top, mode: Self.folderMode)
        : try files.openFolder(path, in: top)
      return LocalState(files: files, folder: folder)
    } catch {
      if !making, error.code == ENOENT { return nil }
      throw making ? .writeFailed(error) : StoreError(reading: error)
    }
  }

  /// What this installation is to the store; nil before its first save.
  ///
  /// Throws `StoreError.readFailed`.
  public func device() throws(StoreError) -> Device? {
    guard let state = try openState(making: false) else { return nil }
    defer { files.close(state.folder) }
    do {
      return try Device.read(in: state, place: place, store: id)?.device
    } catch {
      throw StoreError(reading: error)
    }
  }

  /// Notes who works here, whose login it is, and since when, where it was somebody else before.
  ///
  /// Throws `StoreError`.
  public func setDevice(
    who: RecordID, login: Device.Login, since: Instant? = nil
  ) throws(StoreError) {
    try locked { state throws(StoreError) in
      var device = try boundDevice(in: state)
      if device.who != who { device.since = since }
      device.who = who
      device.login = login
      try write(device, in: state)
    }
  }

  /// The device as a writer of its own: a new one where there is none, or it came from elsewhere.
  func boundDevice(in state: LocalState) throws(StoreError) -> Device {
    let found: (device: Device, isBound: Bool)?
    do {
      found = try Device.read(in: state, place: place, store: id)
    } catch {
      throw StoreError(reading: error)
    }
    if let found, found.isBound { return found.device }
    let device =
      found?.device.renewed(hostName: place.hostName)
      ?? Device(writer: WriterName.make(hostName: place.hostName), past: [])
    try write(device, in: state)
    return device
  }

  func write(_ device: Device, in state: LocalState) throws(StoreError) {
    do {
      try device.write(in: state, place: place, store: id)
    } catch {
      throw .writeFailed(error)
    }
  }
}
