import ArgumentParser
import Records

/// `ontherun passphrase remove`: one of several passphrases goes.
struct PassphraseRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove one of several passphrases; the last one stays.",
    discussion: "Example: ontherun passphrase remove recovery")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The slot; ontherun passphrase list names them.")
  var slot: String

  @Flag(help: "Without asking.")
  var yes = false

  func run() throws {
    let desk = try store.desk()
    let place = try desk.opened().place
    guard let slots = try Desk.onStore({ () throws(StoreError) in try KeySlots.of(place) }) else {
      throw PassphraseListCommand.notSealed
    }
    let names = try Desk.onStore { () throws(StoreError) in try slots.all().map(\.name) }
    guard names.contains(slot) else {
      throw CommandError.failed(
        "There is no slot '\(slot)'. There are: \(names.joined(separator: ", ")).", exitCode: 66)
    }
    if !yes {
      try Consent.ask("Remove the passphrase in the slot '\(slot)'?", whatElse: "--yes")
    }
    try Desk.onStore { () throws(StoreError) in try slots.remove(slot) }
    Output.complain("Removed: '\(slot)' opens nothing any more.")
  }
}
