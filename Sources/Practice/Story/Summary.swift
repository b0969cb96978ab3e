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
  /// The day it was drawn up.
  public let today: Day
  /// How many records count.
  public let records: Int
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
  /// Situations that fit the stage and of which nothing is recorded at all.
  public let notYetSeen: [NamedID]
  /// Feedback that was not yet said, the latest first.
  public let unsaid: [Digest.Unsaid]
  /// What it rests on.
  public let sampling: [String]
  /// Names of people and titles of situations and moments that the rest speaks of.
  public let names: Names
}
