import Practice
import Records

/// Mends what is this computer's own, after copying it.
extension Doctor {
  /// Mends what can be mended; what is of other writers is left as it is.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - writer: One that is taken over, since it is gone; nil for none.
  /// - Returns: What was done, a sentence each.
  /// - Throws: `DeskError`.
  func repair(_ findings: Findings, adopting writer: String?) throws(DeskError) -> [String] {
    guard var store = findings.store else { return [] }
    var done: [String] = []
    let inventory = findings.inventory
    let name = copyName
    if !inventory.open.isEmpty {
      let closed = store.closeToOthers(inventory.open)
      done.append(
        "Closed to other logins: \(ShortList.count(closed, "file or folder", "files and folders"))."
      )
      // A folder that others could write in is not written by us; now it is ours again.
      store = try reopened(store)
    }
    let opened = store
    try Desk.onStore { () throws(StoreError) in
      if opened.isSealed, try opened.plainRemains().own {
        _ = try opened.finishMoving()
        done.append("Moved into the sealed store: plain files of this computer.")
      }
      let tails = try opened.mendTails(keepingIn: name)
      if !tails.isEmpty { done.append("Cut off: \(ShortList.count(tails.count, "torn line")).") }
      if !inventory.leftOvers.isEmpty {
        let count = try opened.removeLeftOvers(inventory.leftOvers, keepingIn: name)
        done.append("Removed: \(ShortList.count(count, "temporary file")).")
      }
      if !findings.finished.isEmpty {
        try opened.clearDrafts(findings.finished, keepingIn: name)
        done.append("Cleared: \(ShortList.count(findings.finished.count, "finished draft")).")
      }
      if let writer {
        try opened.adopt(writer: writer, keepingIn: name)
        done.append("Taken over: the files of \(NamelessPath.of(writer)).")
      }
      // Last, so that nothing that was copied on the way keeps what was erased.
      let returned = try opened.returnedErasures()
      if opened.hasUnfinishedErasures() || !returned.isEmpty {
        let files = try opened.finishErasures(isRepair: true)
        done.append("Erased from \(ShortList.count(files.count, "file")).")
      }
    }
    if SmallFile.isThere("\(store.stateFolder)/repairs/\(name)") {
      done.append("Copied before: \(Self.shown("\(store.stateFolder)/repairs/\(name)"))")
    }
    return done
  }

  /// The writer that somebody named; throws `DeskError`: `unknown`, `ambiguous`, `badValue`.
  func writer(named typed: String, in findings: Findings) throws(DeskError) -> String {
    let writers = findings.inventory.writers
    let found =
      writers.contains(typed)
      ? [typed] : writers.filter { Store.place(ofWriter: $0) == typed }
    guard let writer = found.first else {
      throw .unknown(.computer, typed: typed, known: writers)
    }
    guard found.count == 1 else {
      throw .ambiguous(.computer, typed: typed, candidates: found)
    }
    return writer
  }

  private func reopened(_ store: Store) throws(DeskError) -> Store {
    let place = environment.place(named: storeName)
    let key = try Unlocking.key(of: place)
    return try Desk.onStore { () throws(StoreError) in try Store.open(place, key: key) }
  }

  /// The moment, as the name of a folder.
  private var copyName: String {
    let now = clock.nowStamp
    let time = now.clock.replacing(":", with: "-")
    return "\(now.day)T\(time)-\(clock.now.milliseconds % 60_000)"
  }
}
