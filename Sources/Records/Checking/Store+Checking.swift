internal import Glibc
public import Practice

/// What is looked at only when somebody asks whether all is well.
extension Store {
  /// What this installation is to the store, as its note on this computer has it.
  public enum Binding: Hashable, Sendable {
    /// Nothing was written from here yet.
    case none
    /// The note is of this computer, login and store.
    case bound
    /// The note came from elsewhere, or was changed: the next save begins a new writer.
    case fromElsewhere
  }

  /// Goes through every file and writes nothing.
  ///
  /// Takes time in proportion to the store.
  public func inventory(now: Instant) -> StoreInventory {
    let writer = (try? binding()) == .bound ? localNotes().0?.writer : nil
    var walk = StoreWalk(self, writer: writer, now: now)
    walk.walk()
    return walk.inventory
  }

  /// What this installation is to the store; throws `StoreError.readFailed`.
  public func binding() throws(StoreError) -> Binding {
    guard let state = try openState(making: false) else { return .none }
    defer { files.close(state.folder) }
    do {
      guard let found = try Device.read(in: state, place: place, store: id) else { return .none }
      return found.isBound ? .bound : .fromElsewhere
    } catch {
      throw StoreError(reading: error)
    }
  }

  /// What was there when it was last looked at and is gone, whole folders too.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func losses() throws(StoreError) -> [StoreReading.Loss] {
    var folders: Set<StoreFolder> = [.people, .sessions, .erasures]
    folders.formUnion(try trainees().map { .trainee($0) })
    for key in localNotes().1.marks.keys {
      let parts = key.split(separator: "/").map(String.init)
      if parts.count == 3, let id = Self.trainee(ofFolder: parts[1]) {
        folders.insert(.trainee(id))
      }
    }
    var losses: [StoreReading.Loss] = []
    for folder in folders.sorted(by: { $0.name < $1.name }) {
      losses += try reading(of: folder).losses
    }
    return losses
  }

  /// The writers whose plain files still lie above a sealed store, as screens name them, and whether
  /// any of ours does; changes nothing.
  ///
  /// Throws `StoreError`.
  public func plainRemains() throws(StoreError) -> (own: Bool, others: [String]) {
    guard let top = place.top, isSealed else { return (false, []) }
    var above = place
    above.home = top
    let contents: [UInt8]?
    do throws(FileError) {
      let home = try files.open(top, in: nil, for: .folder)
      defer { files.close(home) }
      contents = try files.contents(of: Store.file, in: home, atMost: 64 << 10)
    } catch {
      throw StoreError(reading: error)
    }
    guard let contents else { return (false, []) }
    let identity = try Store.identity(from: contents, path: "\(top)/\(Store.file)")
    let plain = Store(
      place: above, id: identity.id, name: identity.name, readOnlyReason: nil, files: files,
      seal: nil)
    var device = try self.device()
    if device == nil { device = try plain.device() }
    guard let device, let state = try openState(making: false) else { return (false, []) }
    defer { files.close(state.folder) }
    let writers = try PlainMove(from: plain, into: self, state).writers()
    let others = writers.filter { !device.owns($0) }.map(WriterName.place)
    return (writers.contains { device.owns($0) }, Set(others).sorted())
  }

  /// A writer's name as screens show it, without its random part.
  public static func place(ofWriter writer: String) -> String { WriterName.place(of: writer) }
}
