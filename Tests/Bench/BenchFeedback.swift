import Glibc
import Practice
import TestSupport

/// Invented records of one trainee, of the kinds and lengths that real ones have.
///
/// Feedback takes about 1,000 bytes a line. Of a hundred records about eighty are feedback: two
/// thirds of it agrees a next step, most of which a later record closes, and one in twelve waits to
/// be said. The rest says that it was said, moves a step on, mends a word, takes one back or gives a
/// chance.
struct BenchFeedback {
  private let trainee: RecordID
  private let observer: RecordID
  private var random: SeededRandom
  private var made: [(id: RecordID, feedback: Feedback)] = []
  private var openSteps: [RecordID] = []
  private static let days = 540

  init(trainee: RecordID, observer: RecordID, seed: UInt64) {
    self.trainee = trainee
    self.observer = observer
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
    let content = content(id: id, place: place, at: at)
    return Record(
      writer: writer, n: n, stamp: UInt64(millisecond) << 16, id: id, at: at, by: observer,
      act: newID(at: instant), content: content)
  }

  private mutating func content(id: RecordID, place: Int, at: Timestamp) -> Content {
    if let earlier = made.last {
      switch place % 100 {
      case 10..<20: return .talked(Content.Talked(of: pick(made.suffix(20)).id, on: at.day))
      case 30, 60, 90:
        if let step = openSteps.popLast() {
          return .step(Content.Step(trainee: trainee, of: step, now: .done))
        }
      case 40, 80: return amendment(of: earlier)
      case 50: return .withdrawal(Content.Withdrawal(of: earlier.id, why: "the wrong day"))
      case 70, 71, 72:
        return .chance(
          Content.Chance(
            trainee: trainee, situation: pick(Self.situations).id,
            given: place % 2 == 0 ? at.day : nil))
      default: break
      }
    }
    let feedback = feedback(place: place, at: at)
    made.append((id, feedback))
    if let next = feedback.next { openSteps.append(next.id) }
    return .feedback(feedback)
  }

  private func amendment(of earlier: (id: RecordID, feedback: Feedback)) -> Content {
    var feedback = earlier.feedback
    feedback.effect = "Nobody had to ask twice, and the list was done by ten."
    return .amendment(
      Content.Amendment(of: earlier.id, over: [earlier.id], body: .feedback(feedback)))
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
    if place % 3 != 0 {
      feedback.next = NextStep(
        id: newID(at: at.instant), text: pick(Self.next), who: .trainee,
        due: .at(situation: situation))
    }
    if openSteps.count > 6 {
      feedback.steps = [Feedback.StepChange(id: openSteps.removeFirst(), now: .done)]
    }
    feedback.support = Support(back: pick(Support.Back.allCases), ahead: .nearby)
    if place % 12 != 5 { feedback.talked = at.day }
    return feedback
  }

  /// A UUIDv7 that is the same every time.
  private mutating func newID(at instant: Instant) -> RecordID {
    RecordID(
      high: UInt64(instant.milliseconds) << 16 | 0x7000 | random.next() & 0x0FFF,
      low: 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF)
  }

  private mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element
  where Choices.Index == Int {
    choices[Int.random(in: choices.startIndex..<choices.endIndex, using: &random)]
  }
}
