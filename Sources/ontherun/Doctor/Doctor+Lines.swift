import Practice
import Records

/// What stands in the files.
extension Doctor {
  func lines(_ inventory: StoreInventory, isSealed: Bool) -> [Check] {
    var checks: [Check] = []
    let total = inventory.counts.reduce(0) { $0 + $1.lines }
    let faulty = inventory.damaged.count + inventory.unreadable.count + inventory.refused.count
    let words = "\(ShortList.count(total, "line")): \(Self.tally(inventory))."
    if faulty == 0 { checks.append(.ok("lines", "\(words) Every check passes.")) }
    if !inventory.damaged.isEmpty {
      checks.append(
        .wrong(
          "damaged",
          "\(ShortList.count(inventory.damaged.count, "line")) can be read and failed the check: "
            + "\(Self.places(inventory.damaged)). \(words)",
          "See them with: ontherun list is:damaged. Bring the file back from a backup, if it is whole there."
        ))
    }
    if !inventory.unreadable.isEmpty {
      checks.append(
        .wrong(
          "unreadable",
          "\(ShortList.count(inventory.unreadable.count, "line")) cannot be read: "
            + "\(Self.places(inventory.unreadable)). \(words)",
          "See what is left with: ontherun list is:damaged. Bring the file back from a backup."))
    }
    if !inventory.refused.isEmpty {
      checks.append(
        .wrong(
          "refused",
          "\(ShortList.count(inventory.refused.count, "plain line")) in a sealed store, which anybody "
            + "may have put there: \(Self.places(inventory.refused)).",
          "They are not believed. Ask who put them there, and take them out."))
    }
    if !inventory.newer.isEmpty {
      checks.append(
        .note(
          "version",
          "\(ShortList.count(inventory.newer.count, "line")) of a later version: shown, not changed.",
          "Bring this program up to date."))
    }
    if !inventory.ahead.isEmpty {
      checks.append(
        .note(
          "clock",
          "\(ShortList.count(inventory.ahead.count, "line")) stamped over a day ahead: "
            + "\(Self.places(inventory.ahead)).",
          "Set the clock right of this computer, or of the one that wrote them."))
    }
    return checks
  }

  /// `people 2, trainees 40 in 3 folders; by ward-7-k3f9 30, ward-9-ab12 12`.
  private static func tally(_ inventory: StoreInventory) -> String {
    var folders: [String] = []
    let trainees = inventory.counts.filter { $0.folder.hasPrefix("trainees") }
    for name in ["people", "trainees", "sessions", "erasures"] {
      let isTrainees = name == "trainees"
      let found = isTrainees ? trainees : inventory.counts.filter { $0.folder == name }
      let count = found.reduce(0) { $0 + $1.lines }
      if count == 0 { continue }
      let places = Set(trainees.map(\.folder)).count
      folders.append(
        "\(name) \(count)" + (isTrainees ? " in \(ShortList.count(places, "folder"))" : ""))
    }
    let byWriter = inventory.writers.map { writer in
      let count = inventory.counts.filter { $0.writer == writer }.reduce(0) { $0 + $1.lines }
      return "\(NamelessPath.of(writer)) \(count)"
    }
    if folders.isEmpty { return "nothing is recorded yet" }
    return folders.joined(separator: ", ") + "; by " + ShortList.of(byWriter, most: 8)
  }

  /// Files with their lines: `people/ward-7-k3f9.jsonl 3, 14`.
  private static func places(_ places: [StoreInventory.Place]) -> String {
    var files: [String] = []
    for place in places where !files.contains(place.file) { files.append(place.file) }
    return ShortList.of(
      files.map { file in
        let lines = places.filter { $0.file == file }.map { "\($0.line)" }
        return "\(NamelessPath.of(file)) line \(ShortList.of(lines, most: 5))"
      })
  }
}
