import Library
import Practice
import Records

/// What a person at this computer can do: one function for each deed on a store.
///
/// Commands and app share it. It has no terminal and parses no arguments; it alone makes ids, and
/// asks its clock for the time. A value that says where things are: any thread may use a copy.
struct Desk: Sendable {
  /// Where the store is, or will be.
  let place: StorePlace
  /// Whether this is the demo store.
  let isDemo: Bool
  /// Folders of a library over the built-in one.
  let libraryFolders: [String]
  /// The store; nil until `introduce` has made one.
  private(set) var store: Store?

  private let time: @Sendable () -> LocalClock

  /// The present moment here.
  var clock: LocalClock { time() }

  /// Opens the store in a place; where there is none yet, the desk opens without.
  ///
  /// Throws `DeskError.store`.
  static func open(
    _ place: StorePlace, key: DataKey? = nil, isDemo: Bool = false, libraryFolders: [String] = [],
    time: @escaping @Sendable () -> LocalClock = SystemClock.now
  ) throws(DeskError) -> Desk {
    var desk = Desk(
      place: place, isDemo: isDemo, libraryFolders: libraryFolders, store: nil, time: time)
    do {
      let store = try Store.open(place, key: key)
      // What a kill left in clear, and what this computer has not moved yet, goes where the rest is.
      if store.isSealed { _ = try? store.finishMoving() }
      // An erasure that was killed halfway is finished before anything is shown.
      if store.hasUnfinishedErasures() { _ = try? store.finishErasures() }
      desk.store = store
    } catch {
      guard case .noStore = error else { throw .store(error) }
    }
    return desk
  }

  /// The store; throws `DeskError.store` where there is none.
  func opened() throws(DeskError) -> Store {
    guard let store else { throw .store(.noStore(path: place.home)) }
    return store
  }

  /// Opens the store, made by now, in this desk.
  mutating func makeStore() throws(DeskError) -> Store {
    if let store { return store }
    let made = try Self.onStore { () throws(StoreError) in
      do throws(StoreError) {
        return try Store.create(place, name: Self.name(of: place), id: newID())
      } catch {
        // Another window asked at the same moment.
        if case .alreadyThere = error, Store.exists(at: place) {
          return try Store.open(place)
        }
        throw error
      }
    }
    store = made
    return made
  }

  /// Makes an id that nobody else makes.
  func newID() -> RecordID { RecordID.make(at: clock.now) }

  /// Runs what the store throws into an error of the desk.
  static func onStore<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(DeskError) -> Value {
    do {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  private static func name(of place: StorePlace) -> String {
    let name = place.home.split(separator: "/").last ?? ""
    return name.isEmpty ? "main" : String(name)
  }
}
