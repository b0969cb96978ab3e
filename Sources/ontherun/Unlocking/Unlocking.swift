import Glibc
import Practice
import Records
import Synchronization

/// The key of a sealed store, asked for once a process.
enum Unlocking {
  private struct Known: Sendable {
    var store: RecordID
    var key: DataKey
    var slot: String
  }

  private static let known = Mutex<Known?>(nil)
  /// Tries before the program gives up, each after a longer wait than the one before.
  private static let tries = 5

  /// Forgets the key, so that the passphrase is asked for again.
  static func forget() { known.withLock { $0 = nil } }

  /// The key of the store in a place; nil where it is not sealed.
  ///
  /// - Parameters:
  ///   - place: The folder.
  ///   - isAsking: Whether the passphrase may be asked for; else only a key that is known already will do.
  /// - Returns: The key.
  /// - Throws: `DeskError`: `store(sealed)` where nobody can be asked, `notUnlocked`, `store`.
  static func key(of place: StorePlace, isAsking: Bool = true) throws(DeskError) -> DataKey? {
    try unlocked(place, isAsking: isAsking)?.key
  }

  /// The name of the slot that opened the store; throws `DeskError` as `key` does.
  static func slot(of place: StorePlace) throws(DeskError) -> String? {
    try unlocked(place, isAsking: true)?.slot
  }

  private static func unlocked(
    _ place: StorePlace, isAsking: Bool
  ) throws(DeskError) -> Known? {
    let slots = try Desk.onStore { () throws(StoreError) in try KeySlots.of(place) }
    guard let slots else { return nil }
    if let found = known.withLock({ $0 }), found.store == slots.storeID { return found }
    guard isAsking else { throw .store(.sealed(path: place.home)) }
    let all = try Desk.onStore { () throws(StoreError) in try slots.all() }
    for named in all { complain(about: named) }
    guard all.contains(where: { (try? $0.slot.get()) != nil }) else {
      throw .store(.notAStore(path: "\(place.home)/keys", why: "no key slot in it can be used"))
    }
    let terminal: HiddenTerminal
    do throws(HiddenTerminal.Fault) {
      terminal = try HiddenTerminal()
    } catch {
      throw .store(.sealed(path: place.home))
    }
    for attempt in 0..<tries {
      let typed: Passphrase
      do throws(HiddenTerminal.Fault) {
        typed = Passphrase(try terminal.ask("Passphrase: "))
      } catch {
        throw .notUnlocked("Not opened.")
      }
      do throws(KeySlot.Fault) {
        let found = try slots.key(under: typed, among: all)
        let now = Known(store: slots.storeID, key: found.key, slot: found.slot)
        known.withLock { $0 = now }
        return now
      } catch {
        Output.complain("That is not the passphrase.")
      }
      // Longer each time: who tries all that people think of has to wait for each.
      if attempt < tries - 1 { sleep(UInt32(1 << attempt)) }
    }
    throw .notUnlocked(
      "Not opened: \(tries) wrong passphrases. Without the right one nobody can read this store.")
  }

  private static func complain(about named: KeySlots.Named) {
    guard case .failure(let fault) = named.slot else { return }
    let why =
      switch fault {
      case .damaged: "is damaged: bring it back from a backup"
      case .refused: "asks for more than any key slot of ours does, and was not tried"
      case .foreign: "belongs to another store"
      case .wrongPassphrase: "did not open"
      }
    Output.complain("The key slot '\(named.name)' \(why).")
  }

  /// A new passphrase, typed twice; throws `CommandError` where nobody can be asked, or gives up.
  static func newPassphrase() throws -> Passphrase {
    do throws(HiddenTerminal.Fault) {
      let terminal = try HiddenTerminal()
      while true {
        let typed = try terminal.ask("New passphrase: ")
        if let fault = Passphrase(typed).fault {
          Output.complain(sentence(of: fault))
        } else if try terminal.ask("Once more: ") == typed {
          return Passphrase(typed)
        } else {
          Output.complain("Those were not the same.")
        }
      }
    } catch {
      throw withoutPassphrase(error)
    }
  }

  /// The passphrase of a file, typed once; throws `CommandError` where nobody can be asked, or gives up.
  static func passphrase(asking prompt: String) throws -> Passphrase {
    do throws(HiddenTerminal.Fault) {
      return Passphrase(try HiddenTerminal().ask(prompt))
    } catch {
      throw withoutPassphrase(error)
    }
  }

  private static func withoutPassphrase(_ fault: HiddenTerminal.Fault) -> CommandError {
    switch fault {
    case .noTerminal:
      .failed("A passphrase is typed at a terminal, and there is none here.", exitCode: 77)
    case .cancelled: .none("Nothing was changed.")
    }
  }

  private static func sentence(of fault: Passphrase.Fault) -> String {
    switch fault {
    case .tooShort(let least):
      "Take at least \(least) characters: four or five words that do not belong together are good."
    case .tooPlain: "That is the same few signs again and again. Take words instead."
    case .tooCommon: "That is one of those that are tried first. Take words of your own."
    }
  }
}
