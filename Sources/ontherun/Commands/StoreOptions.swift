import ArgumentParser
import Practice
import Records

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
  @Option(help: "The store's name; wins over ONTHERUN_HOME.")
  var store: String?

  func validate() throws {
    guard let store else { return }
    if store.isEmpty || store.hasPrefix(".") || store.contains("/") {
      throw ValidationError("A store's name is a plain word, such as main.")
    }
  }

  /// The desk on that store; throws `DeskError.store` where there is no store.
  func desk() throws(DeskError) -> Desk {
    let desk = try deskWithoutStore()
    _ = try desk.opened()
    return desk
  }

  /// The desk on that store, or on a place where there is none yet.
  func deskWithoutStore() throws(DeskError) -> Desk {
    let environment = Environment.ofProcess()
    return try Desk.open(
      environment.place(named: store), libraryFolders: environment.libraryFolders)
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
}
