import Practice
import Testing
import TestSupport

@testable import ontherun

/// `log` line by line, without a terminal.
struct InterviewStateTests {
  private var reading: FeedbackReading {
    var records = FixtureRecords()
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    records.add(.person(Fixture.trainee("Sam O'Neill")), id: "sam")
    let people = People(records: records.all, erased: Erased())
    let me = people.all.first { !$0.isTrainee } ?? people.all[0]
    var guidance = Fixture.guidance
    guidance.situations[0].lookFors = [.higher: guidance.lookFors.prefix(2).map(\.id)]
    return FeedbackReading(people: people, guidance: guidance, me: me)
  }

  /// Thursday 19 November 2026, 08:05.
  private let clock = LocalClock(
    now: Instant(milliseconds: 1_795_075_500_000), offset: { _ in 0 })

  private func answered(_ lines: String...) -> InterviewState {
    var state = InterviewState(reading, clock: clock, lastTrainee: RecordID("priya"))
    for line in lines { _ = state.answer(line) }
    return state
  }

  @Test func `the questions come in the order of the form`() {
    var state = InterviewState(reading, clock: clock, lastTrainee: RecordID("priya"))
    var asked: [String] = []
    for answer in ["", "", "", "You asked", "Calm", "Again", "next handover", "Fine", "y"] {
      asked.append(String(state.prompt.prefix { $0.isLetter || $0 == " " }))
      _ = state.answer(answer)
    }
    #expect(
      asked == [
        "Who ", "Situation ", "Signs", "I saw", "Effect", "Next time", "Due", "They said",
        "Said to them already",
      ])
    #expect(state.question == nil)
    #expect(state.typed.saw == "You asked")
    #expect(state.typed.due == "next handover")
    #expect(state.typed.isSaid)
  }

  @Test func `an empty line takes the guess of whom and where`() {
    let state = answered("", "")
    #expect(state.typed.trainee == "priya")
    #expect(state.typed.situation == "handover")
  }

  @Test func `without a next step nobody asks when it is due`() {
    #expect(answered("", "", "", "You asked", "", "").question == .they)
  }

  @Test func `a sign goes back one question and keeps the other answers`() {
    let state = answered("sam", "", "", "You asked", "<", "<")
    #expect(state.question == .lookFors)
    #expect(state.typed.trainee == "sam")
    #expect(state.typed.saw == "You asked")
    #expect(answered("<").question == .who)
  }

  @Test func `a name that fits nobody is asked again, with those who are here`() {
    var state = InterviewState(reading, clock: clock)
    let shown = state.answer("zzz")
    #expect(shown.first == "No trainee is called 'zzz'.")
    #expect(shown.contains { $0.contains("Priya Nair") })
    #expect(state.question == .who)
  }

  @Test func `numbers mark the look-fors that are shown`() {
    var state = InterviewState(reading, clock: clock, lastTrainee: RecordID("priya"))
    _ = state.answer("")
    let shown = state.answer("")
    #expect(shown.count == 2)
    #expect(shown.first == "  1 Opens by naming the sickest first")
    _ = state.answer("1+, 2~")
    #expect(state.typed.well == ["sickest-first"])
    #expect(state.typed.workOn == state.offered.dropFirst().map(\.id))
  }

  @Test(arguments: ["99", "x", "1?", "0+"])
  func `a sign for nothing is asked again`(answer: String) {
    var state = InterviewState(reading, clock: clock, lastTrainee: RecordID("priya"))
    _ = state.answer("")
    _ = state.answer("")
    #expect(state.answer(answer) == ["Write numbers with + or ~, such as 1+ 3~, or nothing."])
    #expect(state.question == .lookFors)
  }

  @Test func `an earlier answer is shown, kept by an empty line and emptied by a dash`() {
    var state = answered("sam", "", "1+ 2~", "You asked", "Calm", "Again", "next handover", "<")
    #expect(state.prompt == "Due [next handover]: ")
    for expected in [
      "Next time [Again]: ", "Effect [Calm]: ", "I saw [You asked]: ", "Signs, as 1+ 3~ [1+ 2~]: ",
      "Situation [handover]: ", "Who [Sam O'Neill]: ",
    ] {
      _ = state.answer("<")
      #expect(state.prompt == expected)
    }
    for answer in ["", "", "", "", "-", ""] { _ = state.answer(answer) }
    #expect(state.typed.trainee == "sam")
    #expect(state.typed.well == ["sickest-first"])
    #expect(state.typed.saw == "You asked")
    #expect(state.typed.effect == "")
    #expect(state.typed.next == "Again")
    #expect(state.question == .due)
  }

  @Test func `a due that is none is asked again, and a day is said by its date`() {
    var state = answered("", "", "", "You asked", "", "Again")
    #expect(state.answer("blue").first?.hasPrefix("'blue' is not a day") == true)
    #expect(state.question == .due)
    #expect(state.answer("tomorrow") == ["  due: tomorrow, Fri 20 Nov"])
    #expect(state.question == .they)
  }

  @Test(arguments: [("yesterday", nil), ("y", true), ("YES", true), ("n", false), ("", false)])
  func `whether it was said is asked until it is yes or no`(answer: String, isSaid: Bool?) {
    var state = answered("", "", "", "You asked", "", "", "")
    #expect(state.question == .said)
    _ = state.answer(answer)
    #expect(state.question == (isSaid == nil ? .said : nil))
    #expect(state.typed.isSaid == (isSaid ?? false))
  }
}
