import Practice
import Records

/// Which files there are, whose they are, and how they came.
extension Doctor {
  func access(_ inventory: StoreInventory) -> [Check] {
    var checks: [Check] = []
    if inventory.open.isEmpty {
      checks.append(.ok("modes", "Folders and files are closed to other logins."))
    } else {
      checks.append(
        .wrong(
          "modes",
          "\(ShortList.count(inventory.open.count, "file or folder", "files and folders")) with other "
            + "permissions than 0600 and 0700: \(Self.items(inventory.open)).",
          "Mend it with: ontherun doctor --repair", isRepairable: true))
    }
    if !inventory.foreign.isEmpty {
      checks.append(
        .wrong(
          "owner",
          "\(ShortList.count(inventory.foreign.count, "file or folder", "files and folders")) of another "
            + "login: \(Self.items(inventory.foreign)).",
          "Ask whoever looks after this computer to give them to this login with chown."))
    }
    return checks
  }

  private static func items(_ items: [StoreInventory.Item]) -> String {
    ShortList.of(items.map { NamelessPath.of($0) })
  }

  private static func paths(_ paths: [String]) -> String {
    ShortList.of(paths.map { NamelessPath.of($0) })
  }

  func files(_ inventory: StoreInventory, _ store: Store) throws(StoreError) -> [Check] {
    var checks = brokenOff(inventory) + copies(inventory)
    if !inventory.leftOut.isEmpty {
      let files = inventory.leftOut.map { "\(NamelessPath.of($0.file)), because \($0.why)" }
      checks.append(
        .wrong(
          "left out",
          "\(ShortList.count(files.count, "file")) could not be read: \(ShortList.of(files)).",
          "Open it to this login, or bring it back from a backup."))
    }
    let losses = try store.losses()
    if losses.isEmpty {
      checks.append(.ok("vanished", "Nothing that was seen here before is gone."))
    } else {
      let lost = losses.map { loss in
        "\(ShortList.count(loss.lines, "line")) of \(loss.place) from \(NamelessPath.of(loss.folder.name))"
      }
      checks.append(
        .wrong(
          "vanished",
          "What was seen here before is gone, and was not erased: \(ShortList.of(lost)).",
          "Ask whoever keeps that computer, or bring the file back from a backup."))
    }
    return checks
  }

  /// What a kill, a full disk or a slow replicator left half done.
  private func brokenOff(_ inventory: StoreInventory) -> [Check] {
    var checks: [Check] = []
    if !inventory.torn.isEmpty {
      checks.append(
        .wrong(
          "torn",
          "The last line of \(ShortList.count(inventory.torn.count, "file")) of this computer was torn off: "
            + "\(Self.paths(inventory.torn)).",
          "The next save there cuts it, as ontherun doctor --repair does; what is left is kept.",
          isRepairable: true))
    }
    if !inventory.arriving.isEmpty {
      checks.append(
        .note(
          "arriving",
          "\(ShortList.count(inventory.arriving.count, "file")) of others whose last line is still arriving: "
            + "\(Self.paths(inventory.arriving)).",
          "Wait for the file replicator; if it stays so for a day, look at that computer."))
    }
    if !inventory.leftOvers.isEmpty {
      checks.append(
        .note(
          "left over",
          "\(ShortList.count(inventory.leftOvers.count, "temporary file")) of this computer that a kill left: "
            + "\(Self.items(inventory.leftOvers)).",
          "Clear with: ontherun doctor --repair", isRepairable: true))
    }
    if !inventory.othersInMaking.isEmpty {
      checks.append(
        .note(
          "left over",
          "\(ShortList.count(inventory.othersInMaking.count, "temporary file")) of another computer: "
            + "\(Self.paths(inventory.othersInMaking)).",
          "If it stays for a day, run ontherun doctor --repair there."))
    }
    return checks
  }

  /// What file replicators and other systems made of the names.
  private func copies(_ inventory: StoreInventory) -> [Check] {
    var checks: [Check] = []
    if !inventory.copies.isEmpty {
      checks.append(
        .note(
          "copies",
          "\(ShortList.count(inventory.copies.count, "conflict copy", "conflict copies")) of a file "
            + "replicator: \(Self.paths(inventory.copies)).",
          "Each of their records counts once, so nothing is lost. Leave them, or move them away once a backup is made."
        ))
    }
    if !inventory.partial.isEmpty {
      checks.append(
        .note(
          "partial",
          "\(ShortList.count(inventory.partial.count, "file")) that a file replicator has not brought whole: "
            + "\(Self.paths(inventory.partial)).",
          "Wait for it; what stays for a day after it has finished can go."))
    }
    if !inventory.twins.isEmpty {
      checks.append(
        .wrong(
          "case",
          "Names that differ only in capitals, which some computers take for one: "
            + "\(ShortList.of(inventory.twins.map { Self.paths($0) })).",
          "Both are read. Close OnTheRun everywhere, make a backup, and move the files of the one in capitals into the other."
        ))
    }
    if !inventory.strays.isEmpty {
      checks.append(
        .note(
          "strays",
          "\(ShortList.count(inventory.strays.count, "file or folder", "files and folders")) that the store "
            + "did not make: \(Self.paths(inventory.strays)).",
          "They are left alone."))
    }
    return checks
  }
}
