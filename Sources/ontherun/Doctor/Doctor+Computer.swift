import Library
import Practice
import Records

/// What belongs to the store on this computer, and to this login.
extension Doctor {
  func identity(_ store: Store) throws(StoreError) -> [Check] {
    let sort = store.isSealed ? "sealed" : "plain"
    var checks: [Check] = [
      .ok("store", "Store …\(store.id.short), \(sort), format 1, store.json sound.")
    ]
    if let why = store.readOnlyReason {
      checks.append(
        .wrong(
          "read-only", "It can be read, not written: \(Self.withoutPaths(why)).",
          "Run ontherun doctor --repair; if it stays so, ask whoever looks after this computer.",
          isRepairable: true))
    }
    guard store.isSealed else { return checks }
    let slots = try KeySlots.of(store.place)?.all() ?? []
    let faulty = slots.filter { (try? $0.slot.get()) == nil }.count
    if faulty > 0 {
      checks.append(
        .wrong(
          "keys", "\(ShortList.count(faulty, "key slot")) of \(slots.count) cannot be used.",
          "Bring the file in keys/ back from a backup, or remove it with: ontherun passphrase remove"
        ))
    } else if slots.count == 1 {
      checks.append(
        .note(
          "keys", "One passphrase opens it. Nobody can get it back once it is forgotten.",
          "Keep a second one elsewhere: ontherun passphrase set --slot recovery"))
    } else {
      checks.append(.ok("keys", "\(slots.count) passphrases open it."))
    }
    let remains = try store.plainRemains()
    if remains.own {
      checks.append(
        .wrong(
          "moving", "Plain files of this computer still lie beside the sealed store.",
          "Opening the app moves them, as ontherun doctor --repair does.", isRepairable: true))
    }
    if !remains.others.isEmpty {
      checks.append(
        .wrong(
          "moving",
          "Plain files still lie beside the sealed store, waiting for \(remains.others.joined(separator: ", ")).",
          "Open OnTheRun there, with the passphrase."))
    }
    return checks
  }

  func computer(_ store: Store) throws(StoreError) -> [Check] {
    var checks: [Check] = []
    switch try store.binding() {
    case .bound: checks.append(.ok("device", "The notes about this computer belong to it."))
    case .none:
      checks.append(
        .note("device", "Nobody has said who works here.", "Say it with: ontherun me NAME"))
    case .fromElsewhere:
      checks.append(
        .note(
          "device", "The notes about this computer came from another one, or from a backup.",
          "Nothing to do: the next save begins a writer of its own."))
    }
    let days = Desk.daysWithoutCopy(of: store, on: clock)
    if days > Desk.copyDays {
      checks.append(
        .note("backup", "No copy for \(days) days.", "Make one with: ontherun backup FILE"))
    } else {
      checks.append(
        .ok(
          "backup",
          store.lastBackup().map { "The last one was made on \($0)." }
            ?? "None yet, and the store is \(ShortList.count(days, "day")) old."))
    }
    if let device = try store.device(), device.login == .shared, !store.isSealed {
      checks.append(
        .note(
          "login", "Anyone with this login can read this.",
          "Set a passphrase: ontherun passphrase set"))
    }
    return checks
  }

  func space(_ place: StorePlace, _ store: Store?) -> [Check] {
    let least = 50 << 20
    let full = [(place.home, "store"), (place.state, "drafts")].compactMap { path, what in
      Disk.free(at: path).flatMap { $0 < least ? "\(what): \($0 >> 20) MB left" : nil }
    }
    if full.isEmpty { return [.ok("space", "More than 50 MB are free.")] }
    return [
      .note("space", "The disk is nearly full (\(full.joined(separator: ", "))).", "Make room.")
    ]
  }

  func workTree(_ place: StorePlace) -> Check {
    Disk.isInWorkTree(place.home)
      ? .wrong(
        "git", "The store lies inside a git work tree, whose history would keep what is erased.",
        "Move the store's folder out of it, and see that none of it was committed.")
      : .ok("git", "The store lies in no git work tree.")
  }

  func config() -> Check {
    let faults = Config.ofLogin.problems
    if faults.isEmpty { return .ok("config", "No faults.") }
    let lines = faults.map { "\($0.line)" }
    return .wrong(
      "config",
      "\(ShortList.count(faults.count, "fault")) in config.yaml, line \(ShortList.of(lines, most: 5)); the standard is used.",
      "Read and mend with: ontherun config")
  }

  func library() -> Check {
    let folders = environment.libraryFolders
    if folders.isEmpty { return .ok("library", "The built-in one.") }
    let count = LibraryReading.read(folders, .whole).problems.count
    if count == 0 { return .ok("library", "\(ShortList.count(folders.count, "folder")) over it.") }
    return .wrong(
      "library", "\(ShortList.count(count, "fault")) in ONTHERUN_LIBRARY; the rest is used.",
      "Read them with: ontherun library check")
  }

  /// Words without the paths that stand at their end.
  private static func withoutPaths(_ words: String) -> String {
    words.split(separator: " ").filter { !$0.hasPrefix("/") }.joined(separator: " ")
      .replacing("; close it to them with: chmod go-w", with: "")
      .trimmingSuffix(":")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
