import Practice
import Records

/// Looks at everything that can be amiss with a store, and at what belongs to it on this computer.
///
/// It changes nothing.
struct Doctor {
  let environment: Environment
  /// What `--store` said.
  let storeName: String?
  let clock: LocalClock

  /// What was found.
  struct Findings {
    /// A line for each matter.
    var checks: [Check] = []
    /// The store; nil where there is none that can be opened.
    var store: Store?
    /// What lies in it.
    var inventory = StoreInventory()
    /// Drafts whose record is in the store.
    var finished: [RecordID] = []

    /// Whether nothing is wrong.
    var isWell: Bool { !checks.contains { $0.weight == .wrong } }
  }

  /// Looks at everything.
  ///
  /// Takes time in proportion to the store. Throws `DeskError` where a sealed store is not opened.
  func look() throws(DeskError) -> Findings {
    var findings = Findings()
    if environment.doubt(ofStoreNamed: storeName) != nil {
      findings.checks.append(
        .wrong(
          "store", "Nobody knows which store is meant: config.yaml is faulty where it names one.",
          "Mend it, or say --store NAME."))
    } else {
      let place = environment.place(named: storeName)
      let key: DataKey?
      do throws(DeskError) {
        key = try Unlocking.key(of: place)
        findings.store = try Desk.onStore { () throws(StoreError) in
          try Store.open(place, key: key)
        }
      } catch {
        switch error {
        case .store(.sealed), .notUnlocked: throw error
        default: findings.checks.append(Self.unopened(error, place))
        }
      }
      if let store = findings.store { try look(at: store, &findings) }
      findings.checks += space(place, findings.store)
      findings.checks.append(workTree(place))
    }
    findings.checks += [config(), library()]
    return findings
  }

  private func look(at store: Store, _ findings: inout Findings) throws(DeskError) {
    findings.inventory = store.inventory(now: clock.now)
    let inventory = findings.inventory
    do throws(StoreError) {
      findings.finished = try store.finishedDrafts()
      findings.checks += try identity(store)
      findings.checks += access(inventory)
      findings.checks += lines(inventory, isSealed: store.isSealed)
      findings.checks += try files(inventory, store)
      findings.checks += try erasures(store)
      findings.checks += try drafts(store, findings.finished)
      findings.checks += try computer(store)
    } catch {
      findings.checks.append(
        .wrong("reading", "It could not be read to the end: \(Self.cause(error)).", "Try again."))
    }
  }

  /// A store that cannot be opened, without the path of anybody's home.
  private static func unopened(_ error: DeskError, _ place: StorePlace) -> Check {
    guard case .store(let fault) = error else {
      return .wrong("store", shown(error.sentence), "")
    }
    switch fault {
    case .noStore:
      return .wrong("store", "There is no store here yet.", "Make one with: ontherun me NAME")
    case .newer:
      return .wrong(
        "store", "A later version of ontherun wrote store.json or moved.json.", "Use that version.")
    case .notAStore(let path, let why):
      return .wrong(
        "store", "\(path.split(separator: "/").last ?? "store.json") is not sound: \(why).",
        "Bring it back from a backup; the records beside it are untouched.")
    default:
      return .wrong(
        "store", "It could not be opened: \(cause(fault)).",
        "Open it to this login with chmod or chown.")
    }
  }

  /// Why, without a path.
  static func cause(_ error: StoreError) -> String {
    switch error {
    case .readFailed(let error), .writeFailed(let error), .cannotCreate(let error): error.cause
    case .refused(_, let why), .readOnly(_, let why), .notAStore(_, let why): why
    case .busy: "another ontherun was writing all the time"
    default: "it is not as this program left it"
    }
  }

  /// A sentence without the home of whoever runs this.
  static func shown(_ sentence: String) -> String {
    let home = Environment.homeFolder
    return home.count > 1 ? sentence.replacing(home, with: "~") : sentence
  }
}
