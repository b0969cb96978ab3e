import Practice
import Records

/// Which store a command works on, and who works there.
struct StoreChoice: Hashable, Sendable {
  /// The store's name; nil for the one of the environment.
  var name: String?

  /// The desk on that store; throws `DeskError.store` where there is no store.
  func desk() throws(DeskError) -> Desk {
    let desk = try deskWithoutStore()
    _ = try desk.opened()
    return desk
  }

  /// The desk on that store, or on a place where there is none yet, for a command: what is found
  /// amiss there is said when it ends.
  func deskWithoutStore() throws(DeskError) -> Desk {
    let desk = try deskForApp()
    ConfigNotice.say()
    if let store = desk.store { OpenedStores.note(store) }
    return desk
  }

  /// The same for the app, which has a place of its own to say what is amiss.
  ///
  /// - Parameter isAsking: Whether the passphrase of a sealed store may be asked for.
  /// - Returns: The desk.
  /// - Throws: `DeskError`.
  func deskForApp(isAsking: Bool = true) throws(DeskError) -> Desk {
    let environment = Environment.ofProcess()
    // Words that went into another store would be lost to whoever wrote them.
    if let doubt = environment.doubt(ofStoreNamed: name) { throw .badValue(doubt) }
    let place = environment.place(named: name)
    let folders = environment.libraryFolders
    do {
      // Most stores are plain, and are opened once.
      return try Desk.open(place, libraryFolders: folders)
    } catch {
      guard case .store(.sealed) = error else { throw error }
    }
    return try Desk.open(
      place, key: Unlocking.key(of: place, isAsking: isAsking), libraryFolders: folders)
  }

  /// The desk for a command that writes, and who works there: asked at a terminal where unknown.
  func deskAndMe() throws -> (desk: Desk, people: People, me: KnownPerson) {
    var desk = try deskWithoutStore()
    var people = try desk.people()
    if Console.isAttended, try !desk.isAnybodyHere(among: people) {
      try Introduction.ask(at: &desk)
      people = try desk.people()
    }
    let me = try desk.me(among: people)
    return (desk, people, me)
  }

  /// Whether a name can be that of a store.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
  }
}
