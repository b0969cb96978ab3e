import ArgumentParser
import Practice
import Records

/// `ontherun erasures`: what was erased, and what of it is still to be done.
struct ErasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erasures", abstract: "List what was erased, and erase it from this computer too.",
    discussion: """
      What somebody erased on another computer is hidden here at once, and stays in this computer's \
      files until somebody here agrees.
      Examples:
      ontherun erasures
      ontherun erasures --finish
      """)

  @OptionGroup var store: StoreOptions

  @Flag(
    help: "Erase from this computer's files what others erased, and what came back; asks first.")
  var finish = false

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Print records, one a line.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let found = try desk.erasures()
    if finish { return try finish(found, at: desk, people: people) }
    guard !found.isEmpty else { throw CommandError.nothing }
    if json { return Output.json(found.map { RecordJSON.json($0.record) + "\n" }.joined()) }
    for one in found { Output.line(Self.line(one, people: people, desk: desk)) }
  }

  private func finish(
    _ found: [Desk.FoundErasure], at desk: Desk, people: People
  ) throws {
    let here = found.filter(\.isHeldHere)
    guard !here.isEmpty else { throw CommandError.none("Nothing is left to erase here.") }
    let free = here.filter { $0.held == nil }
    for one in free { Output.complain(Self.line(one, people: people, desk: desk)) }
    if !free.isEmpty {
      if !yes {
        let what = free.count == 1 ? "this" : "these \(free.count)"
        try Consent.ask(
          "Erase \(what) from this computer's files too? It cannot be undone.", whatElse: "--yes")
      }
      try desk.finish(free)
      Output.complain("Erased on this computer.")
    }
    for known in here.compactMap(\.held) { try desk.refuseHeld(known) }
  }

  /// One erasure in a line, with what is still to be done.
  private static func line(
    _ found: Desk.FoundErasure, people: People, desk: Desk
  ) -> String {
    let line = "\(found.record.id.short)  \(found.line(people: people, today: desk.clock.today))"
    if found.isHeldHere {
      return "\(line) · \(found.held == nil ? "to be agreed here: --finish" : "on hold here")"
    }
    return found.waiting.isEmpty
      ? line : "\(line) · waiting for \(found.waiting.joined(separator: ", "))"
  }
}
