import ArgumentParser
import Practice

/// The options of `trainee edit` that say what somebody was told, and until when they are kept.
struct KeepingOptions: ParsableArguments {
  @Option(help: "The day they were told what is kept about them: today, 19 Nov; empty clears it.")
  var informed: String?

  @Option(
    help: "The last day of the placement they are on: 1 Aug, 2026-08-04; empty lets it go on.")
  var left: String?

  @Option(
    help: "Until when to keep what is kept; due then says so. Empty: 12 months after they left.")
  var keepUntil: String?

  /// Writes what was said into a person; throws `DeskError.badValue`.
  func apply(to person: inout Person, clock: LocalClock) throws(DeskError) {
    if let informed {
      person.informed = try TypedDay.read(informed, .back, clock: clock)
    }
    if let keepUntil {
      person.keepUntil = try TypedDay.read(keepUntil, .ahead, clock: clock)
    }
    guard let left else { return }
    let day = try TypedDay.read(left, .ahead, clock: clock)
    guard let last = person.placements.indices.last else {
      throw .badValue("No placement is noted to end: say where with --unit first.")
    }
    let open = person.placements.indices.last { person.placements[$0].to == nil }
    person.placements[open ?? last].to = day
    if let day, let from = person.placements[open ?? last].from, day < from {
      person.placements[open ?? last].from = day
    }
  }

  /// What holds now, for the answer; nil where nothing was asked.
  func sentence(for person: Person) -> String? {
    if informed != nil, let day = person.informed {
      return "Told what is kept: \(day.short(besides: 0))"
    }
    guard left != nil || keepUntil != nil else { return nil }
    return person.keptUntil.map { "Keep until: \($0.short(besides: 0))" }
  }
}
