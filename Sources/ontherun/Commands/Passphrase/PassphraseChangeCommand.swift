import ArgumentParser
import Records

/// `ontherun passphrase change`: another passphrase in the place of the one that is typed.
struct PassphraseChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Put another passphrase in the place of the one you type.",
    discussion: """
      Who copied the old key slot can still open what they copied with it: sealing anew in another store is \
      what helps then.

      Example: ontherun passphrase change
      """)

  @OptionGroup var store: StoreOptions

  func run() throws {
    let desk = try store.desk()
    let place = try desk.opened().place
    guard let slots = try Desk.onStore({ () throws(StoreError) in try KeySlots.of(place) }),
      let key = try Unlocking.key(of: place), let slot = try Unlocking.slot(of: place)
    else { throw PassphraseListCommand.notSealed }
    let words = try Unlocking.newPassphrase()
    let new = KeySlot(key, under: words, store: slots.storeID)
    try Desk.onStore { () throws(StoreError) in try slots.write(new, named: slot, replacing: true) }
    Output.complain("Changed: '\(slot)' opens with the new one only.")
  }
}
