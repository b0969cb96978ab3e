import Practice
internal import Synchronization

/// A draft that is open: everything typed is written before the next frame.
///
/// The draft is locked as long as this object lives. `write` belongs to the loop that draws;
/// `sync` may wait for the disk, and is called off that loop.
public final class DraftFile: Sendable {
  /// The most bytes that a value may have.
  public static let longestValue = 64 << 10

  /// Where the draft is going.
  public let header: DraftHeader
  private let pair: DraftPair
  private let state: Mutex<DraftState>

  /// Begins a draft; throws `FileError`.
  init(_ header: DraftHeader, _ pair: DraftPair) throws(FileError) {
    self.header = header
    self.pair = pair
    var state = DraftState()
    for place in pair.both.indices { state.reserve(DraftState.room, at: place, pair) }
    try state.takeOver(header, pair)
    self.state = Mutex(state)
  }

  /// Goes on with a draft whose last round is in one of the files.
  ///
  /// The first write goes into the other one: what was found stays as it is until then.
  init(_ form: DraftCoding.Form, _ pair: DraftPair, from place: Int) {
    header = form.header
    self.pair = pair
    var state = DraftState(values: form.values, n: form.n, place: place, mustTakeOver: true)
    for place in pair.both.indices { state.reserve(DraftState.room, at: place, pair) }
    self.state = Mutex(state)
  }

  deinit {
    pair.close()
  }

  /// Whether its room on the disk is reserved; if not, a disk that fills up stops the draft.
  public var isPreallocated: Bool { state.withLock { $0.isReserved } }

  /// The last value of each field, in the order in which they were first filled.
  public var values: [DraftValue] { state.withLock { $0.values.all } }

  /// Writes what changed, by one call: after a kill it is offered back.
  ///
  /// What could not be written is written with the next change. Throws `StoreError`: `writeFailed`,
  /// `tooLong` for a value over 64 KiB.
  public func write(_ changes: [DraftValue]) throws(StoreError) {
    for change in changes where change.text.utf8.count > Self.longestValue {
      throw .tooLong(
        field: change.field, count: change.text.utf8.count, limit: Self.longestValue)
    }
    let failure = state.withLock { state -> FileError? in
      do throws(FileError) {
        try state.write(changes, header, pair)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw .writeFailed(failure) }
  }

  /// Brings what was written to the disk: after a power cut it is offered back.
  ///
  /// Throws `StoreError.writeFailed`; the next write then begins a new round in the other file.
  public func sync() throws(StoreError) {
    let (place, isNamed) = state.withLock { ($0.place, $0.isNamed) }
    do {
      try pair.files.syncData(pair.both[place])
      if !isNamed {
        try pair.files.syncFolder(pair.folder)
        state.withLock { $0.isNamed = true }
      }
    } catch {
      state.withLock { $0.mustTakeOver = true }
      throw .writeFailed(error)
    }
  }

  /// Removes the draft, whose words were saved or are not wanted.
  ///
  /// Nothing is written after that.
  public func discard() {
    state.withLock { $0.isDiscarded = true }
    pair.remove()
  }
}
