import ArgumentParser
import Practice

/// `--store`: which store a command works on.
struct StoreOptions: ParsableArguments {
  @Option(help: "The store's name; wins over ONTHERUN_HOME.")
  var store: String?

  /// The store that was chosen.
  var choice: StoreChoice { StoreChoice(name: store) }

  func validate() throws {
    if let store, !StoreChoice.isName(store) {
      throw ValidationError("A store's name is a plain word, such as main.")
    }
  }

  /// The desk on that store; throws `DeskError.store` where there is no store.
  func desk() throws(DeskError) -> Desk { try choice.desk() }

  /// The desk on that store, or on a place where there is none yet.
  func deskWithoutStore() throws(DeskError) -> Desk { try choice.deskWithoutStore() }

  /// The desk for a command that writes, and who works there: asked at a terminal where unknown.
  func deskAndMe() throws -> (desk: Desk, people: People, me: KnownPerson) {
    try choice.deskAndMe()
  }
}
