import Practice
import Records

/// The demo in a folder of its own: store, state and drafts.
enum DemoDesk {
  /// Writes the demo into an empty folder and opens it; throws `DeskError`.
  static func open(in folder: String, _ environment: Environment) throws(DeskError) -> Desk {
    let place = environment.place(
      home: "\(folder)/store", state: "\(folder)/state", hostName: "ward-7")
    try write(to: place, environment)
    return try Desk.open(place, isDemo: true, libraryFolders: environment.libraryFolders)
  }

  /// Writes the demo to a place where there is no store; throws `DeskError`.
  static func write(to place: StorePlace, _ environment: Environment) throws(DeskError) {
    let desk = try Desk.open(place, libraryFolders: environment.libraryFolders)
    _ = try DemoStore.write(
      at: place, clock: desk.clock, guidance: desk.guidance().guidance)
  }
}
