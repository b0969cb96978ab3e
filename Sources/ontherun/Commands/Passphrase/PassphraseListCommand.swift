import ArgumentParser
import Records

/// `ontherun passphrase list`: the names of the slots.
struct PassphraseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the slots; no passphrase is asked for or shown.",
    discussion: "Example: ontherun passphrase list")

  static let notSealed = CommandError.failed(
    "The store is not sealed. Seal it with: ontherun passphrase set", exitCode: 1)

  @OptionGroup var store: StoreOptions

  func run() throws {
    let place = Environment.ofProcess().place(named: store.choice.name)
    guard let slots = try Desk.onStore({ () throws(StoreError) in try KeySlots.of(place) }) else {
      throw Self.notSealed
    }
    let all = try Desk.onStore { () throws(StoreError) in try slots.all() }
    Output.lines(
      all.map { named in
        if case .failure = named.slot { return "\(named.name)  cannot be used" }
        return named.name
      })
  }
}
