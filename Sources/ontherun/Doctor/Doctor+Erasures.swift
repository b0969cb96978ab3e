import Practice
import Records

/// What was to go, and what waits.
extension Doctor {
  func erasures(_ store: Store) throws(StoreError) -> [Check] {
    var checks: [Check] = []
    if store.hasUnfinishedErasures() {
      checks.append(
        .wrong(
          "erasing", "An erasure was broken off, or somebody has a draft about it open.",
          "The next start finishes it, as ontherun doctor --repair does.", isRepairable: true))
    }
    let returned = try store.returnedErasures()
    if !returned.isEmpty {
      checks.append(
        .wrong(
          "erasing",
          "A file of this computer came back with what was erased: \(Self.ids(returned)).",
          "Erase it again with: ontherun doctor --repair", isRepairable: true))
    }
    let toAgree = try store.erasuresToAgree()
    if !toAgree.isEmpty {
      checks.append(
        .wrong(
          "erasing",
          "What another computer erased still stands in this one's files: \(Self.ids(toAgree)).",
          "Agree to it with: ontherun erasures --finish"))
    }
    let all = try store.wholeErasures()
    let here = Set((returned + toAgree).map(\.id))
    let places = try store.places(holding: all)
    let waiting = Set(places.filter { !here.contains($0.key) }.flatMap(\.value)).sorted()
    if !waiting.isEmpty {
      checks.append(
        .note(
          "erasing", "Erased words wait for \(waiting.joined(separator: ", ")).",
          "They go when somebody there agrees. If that computer is gone for good: ontherun doctor --repair --adopt WRITER"
        ))
    }
    if checks.isEmpty {
      checks.append(
        .ok(
          "erasing",
          all.isEmpty
            ? "Nothing was erased."
            : "\(ShortList.count(all.count, "erasure")), and nothing is left to be done."))
    }
    return checks
  }

  private static func ids(_ records: [Record]) -> String {
    ShortList.of(records.map { "…\($0.id.short)" })
  }

  func drafts(_ store: Store, _ finished: [RecordID]) throws(StoreError) -> [Check] {
    var checks: [Check] = []
    let all = try store.drafts.look()
    let waiting = all.filter { !$0.isBlank && !finished.contains($0.header.id) }
    if !waiting.isEmpty {
      checks.append(
        .note(
          "drafts", "\(ShortList.count(waiting.count, "draft")) that was not saved yet.",
          "Take up or throw away in the app, under DRAFT."))
    }
    if !finished.isEmpty {
      checks.append(
        .note(
          "drafts", "\(ShortList.count(finished.count, "draft")) whose record is in the store.",
          "Clear with: ontherun doctor --repair", isRepairable: true))
    }
    let unreadable = try store.drafts.unreadable()
    if !unreadable.isEmpty {
      checks.append(
        .wrong(
          "drafts",
          "\(ShortList.count(unreadable.count, "draft")) that cannot be read: "
            + "\(ShortList.of(unreadable.map { "…\($0.short)" })).",
          "Look at the files in the folder drafts beside the device's notes; remove them when nothing is in them."
        ))
    }
    return checks.isEmpty ? [.ok("drafts", "None waits.")] : checks
  }
}
