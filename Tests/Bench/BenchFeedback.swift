import Glibc
import Practice
import TestSupport

/// Invented feedback of the length that real feedback has, about 1,000 bytes a line.
struct BenchFeedback {
  private let trainee: RecordID
  private var random: SeededRandom
  private static let days = 540

  init(trainee: RecordID, seed: UInt64) {
    self.trainee = trainee
    random = SeededRandom(seed: seed)
  }

  private static let situations: [(id: String, setting: Setting)] = [
    ("handover", .clinical), ("ward-round", .clinical), ("crisis", .clinical),
    ("ed-shift", .clinical), ("rota", .management), ("meeting", .management),
  ]
  private static let lookFors = [
    ("sickest-first", "Opens by naming the sickest first"),
    ("who-does-what", "Makes clear who leads and who does what"),
    ("closed-loop", "Asks a named person, hears it repeated back"),
    ("quiet-voices", "Brings in quiet voices by name"),
  ]
  private static let saw = [
    "You asked for the sickest three first, then gave jobs to the room one by one.",
    "You stood back, said what you saw, and asked the nurse in charge what she thought.",
    "You named the two gaps in the rota and asked who could swap before it was asked of you.",
  ]
  private static let effect = [
    "Two people started the same job and one was left undone until the registrar noticed.",
    "The room went quiet and everyone knew what came next; the family were told within minutes.",
  ]
  private static let next = [
    "Give each job to a named person and hear it said back before the team leaves the room.",
    "Say the plan aloud once, then ask who sees it otherwise, before the first job is begun.",
  ]

  /// The next of so many records, spread evenly up to yesterday.
  mutating func next(writer: String, n: Int, place: Int, of count: Int) -> Record {
    let span = Int64(Self.days) * 86_400_000
    let millisecond = Int64(time(nil) - 86_400) * 1_000 - span + span * Int64(place) / Int64(count)
    let instant = Instant(milliseconds: millisecond)
    let at = Timestamp(instant: instant, offsetMinutes: 0)
    let id = newID(at: instant)
    return Record(
      writer: writer, n: n, stamp: UInt64(millisecond) << 16, id: id, at: at,
      by: newID(at: instant), act: newID(at: instant),
      content: .feedback(feedback(place: place, at: at)))
  }

  private mutating func feedback(place: Int, at: Timestamp) -> Feedback {
    let (situation, setting) = pick(Self.situations)
    var feedback = Feedback(
      trainee: trainee, byRole: .consultant, situation: situation, setting: setting,
      role: setting == .clinical ? .leadership : .management, stage: .higher, grade: "ST5",
      unit: "Ward 7", via: .form, library: "2026-11")
    feedback.offered = Self.lookFors.map(\.0)
    feedback.marks = [
      Feedback.Mark(id: Self.lookFors[0].0, mark: .well, words: Self.lookFors[0].1),
      Feedback.Mark(id: Self.lookFors[2].0, mark: .workOn, words: Self.lookFors[2].1),
    ]
    // One record in a hundred has a word of its own, to be searched for.
    feedback.saw = pick(Self.saw) + (place % 100 == 7 ? " Marmalade." : "")
    feedback.effect = pick(Self.effect)
    feedback.next = NextStep(
      id: newID(at: at.instant), text: pick(Self.next), who: .trainee,
      due: .at(situation: situation))
    feedback.support = Support(back: pick(Support.Back.allCases), ahead: .nearby)
    feedback.talked = at.day
    return feedback
  }

  /// A UUIDv7 that is the same every time.
  private mutating func newID(at instant: Instant) -> RecordID {
    let high = UInt64(instant.milliseconds) << 16 | 0x7000 | random.next() & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF
    let digits = [high, low].map { number in
      let text = String(number, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return RecordID(
      groups.map { Array(digits)[$0].map { String($0) }.joined() }.joined(separator: "-"))
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
