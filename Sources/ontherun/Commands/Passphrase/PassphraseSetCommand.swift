import ArgumentParser
import Practice
import Records

/// `ontherun passphrase set`: seals a plain store, or gives a sealed one another passphrase.
struct PassphraseSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Seal the store, or give a sealed one another passphrase.",
    discussion: "Example: ontherun passphrase set --slot recovery")

  @OptionGroup var store: StoreOptions

  @Option(help: "What the passphrase's slot is called.")
  var slot: String = "main"

  /// What sealing is good for, and what it is not; said before anything is asked.
  static let notice = """
    Sealed, the store can be read with the passphrase only: not by whoever else
    uses this login, carries the disk away, or finds a copy on a share.
    It does not protect what is on the screen, nor from a program that watches
    the keys, and old plain copies may be left on a disk or in a backup.
    A forgotten passphrase cannot be got back by anybody: keep a second one, in
    another slot, where your department keeps such things.
    """

  func validate() throws {
    guard KeySlots.isName(slot) else {
      throw ValidationError("A slot's name is a plain word in small letters, such as recovery.")
    }
  }

  func run() throws {
    let desk = try store.desk()
    let store = try desk.opened()
    if let reason = store.readOnlyReason {
      throw DeskError.store(.readOnly(path: store.place.home, why: reason))
    }
    guard store.isSealed else { return try seal(desk, store) }
    try add(to: store)
  }

  private func seal(_ desk: Desk, _ plain: Store) throws {
    Output.explain(Self.notice)
    let words = try Unlocking.newPassphrase()
    let key = DataKey()
    let id = desk.newID()
    let first = KeySlot(key, under: words, store: id)
    let sealed = try Desk.onStore { () throws(StoreError) in
      try plain.sealed(as: id, key: key, slot: (slot, first))
    }
    let others = try Desk.onStore { () throws(StoreError) in try sealed.finishMoving() }
    Output.complain("Sealed: from now on the passphrase opens it.")
    if !others.isEmpty {
      Output.complain(
        "Waiting for \(others.joined(separator: ", ")): what was recorded there moves when OnTheRun is opened there."
      )
    }
  }

  private func add(to store: Store) throws {
    guard let slots = try Desk.onStore({ () throws(StoreError) in try KeySlots.of(store.place) }),
      let key = try Unlocking.key(of: store.place)
    else { return }
    let names = try Desk.onStore { () throws(StoreError) in try slots.all().map(\.name) }
    guard !names.contains(slot) else {
      throw DeskError.badValue(
        "There is a passphrase in the slot '\(slot)'. Change it with: ontherun passphrase change. Another one takes "
          + "another slot: ontherun passphrase set --slot NAME.")
    }
    let words = try Unlocking.newPassphrase()
    let new = KeySlot(key, under: words, store: slots.storeID)
    try Desk.onStore { () throws(StoreError) in try slots.write(new, named: slot, replacing: false)
    }
    Output.complain("Both open the store now: \((names + [slot]).joined(separator: ", ")).")
  }
}
