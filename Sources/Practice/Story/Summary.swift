/// The figures and words of one trainee's story, which the screen and every report draw from.
///
/// Words, counts of chances to see, and sequences; no score of anybody. What was taken back is in
/// none of it.
public struct Summary: Hashable, Sendable {
  /// The trainee.
  public let trainee: RecordID
  /// The trainee's name.
  public let name: String
  /// The trainee's grade, specialty and unit, as far as they are known.
  public let particulars: [String]
  /// The first day asked for; nil for all from the beginning.
  public let since: Day?
  /// The last day asked for; nil for all to the end.
  public let until: Day?
  /// The filter that says which part of the story it is about, as typed; nil for all of it.
  public let filter: String?
  /// The day it was drawn up.
  public let today: Day
  /// The feedback that counts, the latest seen first.
  public let entries: [FeedbackEntry]
  /// Situations by groups of look-fors: looked for, seen, or never looked.
  public let coverage: Coverage
  /// Who observed, and how many records each; by name.
  public let observers: [Tally]
  /// Situations and how many records each, in the library's order.
  public let bySituation: [Tally]
  /// Groups of look-fors and in how many records one of them was marked, in the library's order.
  public let byGroup: [Tally]
  /// Leadership, management, followership and unsure, and how many records each.
  public let byRole: [Tally]
  /// Support in words, one sequence for each moment or situation, in the order of time.
  public let support: [SupportSequence]
  /// What went well, by look-for.
  public let well: [Quote]
  /// What to work on, by look-for.
  public let workOn: [Quote]
  /// Words of records without any mark, which belong to neither.
  public let unmarked: [Quote]
  /// Next steps, the latest agreed first.
  public let steps: [StoryStep]
  /// Chances to lead, the latest noted first.
  public let chances: [StoryChance]
  /// The trainee's own words, the latest first.
  public let reflections: [StoryReflection]
  /// Projects with feedback in this part, and those that still run; the latest begun first.
  public let threads: [ThreadLine]
  /// How many lines about the trainee could not be read, and so are in none of it.
  public let unreadable: Int
  /// Situations that fit the stage and of which nothing is recorded at all.
  public let notYetSeen: [NamedID]
  /// Feedback that was not yet said, the latest first.
  public let unsaid: [Digest.Unsaid]
  /// What it rests on.
  public let sampling: [String]
  /// Names of people and titles of situations and moments that the rest speaks of.
  public let names: Names

  /// How many records count.
  public var records: Int { entries.count }

  /// The day of the earliest feedback that counts.
  public var firstSeen: Day? { entries.last?.at.day }

  /// The day of the latest feedback that counts.
  public var lastSeen: Day? { entries.first?.at.day }
}
