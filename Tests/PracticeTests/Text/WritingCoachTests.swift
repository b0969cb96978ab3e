import Practice
import Testing

/// What the coach says of forty records; the table was written before the coach.
struct WritingCoachTests {
  /// One record and what should be said of it: `s`, `e`, `n` for the marks that are there.
  struct Row: CustomTestStringConvertible, Sendable {
    let saw: String
    let effect: String
    let next: String
    let marks: String
    let follows: Bool
    let question: CoachQuestion?

    init(
      _ saw: String, _ effect: String, _ next: String, _ marks: String, _ follows: Bool,
      _ question: CoachQuestion?
    ) {
      (self.saw, self.effect, self.next) = (saw, effect, next)
      (self.marks, self.follows, self.question) = (marks, follows, question)
    }

    var testDescription: String { "\(saw) | \(effect) | \(next)" }
  }

  static let rows: [Row] = [
    // Nothing, or next to nothing, was written of what was seen.
    Row("", "", "", "", false, .whatSeen),
    Row("   ", "", "", "", false, .whatSeen),
    Row("...", "-", "?", "", false, .whatSeen),
    Row("Ran handover", "", "", "", false, .whatSeen),
    Row("Led the arrest", "Team was calm", "", "e", false, .whatSeen),
    Row("", "People knew their jobs", "", "e", false, .whatSeen),
    Row("", "", "Ask for a read-back", "n", false, .whatSeen),
    Row("Asked everyone’s name", "", "", "", false, .whatSeen),
    // Traits and praise without anything done.
    Row("Lovely", "", "", "", false, .whatDone),
    Row("Confident", "", "", "", false, .whatDone),
    Row("Lovely, confident and very kind", "", "", "", false, .whatDone),
    Row("You were calm and assertive throughout", "", "", "", false, .whatDone),
    Row("A brilliant, hardworking and reliable doctor", "", "", "", false, .whatDone),
    Row("Really good job today, well done", "", "", "", false, .whatDone),
    Row("Showed great leadership and confidence", "", "", "", false, .whatDone),
    Row("Always kind to the nursing staff", "", "", "", false, .whatDone),
    Row("She is an excellent team player", "", "", "", false, .whatDone),
    Row("Came across as a bit abrasive", "", "", "", false, .whatDone),
    Row("Outstanding, exceptional and unique", "Everyone was happy", "", "e", false, .whatDone),
    Row("Very thorough, diligent and caring", "", "Keep it up", "n", false, .whatDone),
    Row("Quite bossy with the team", "", "", "", false, .whatDone),
    Row("Not confident enough as leader", "", "Be more confident", "n", false, .whatDone),
    // What was seen is there; its effect is not.
    Row("You asked for the sickest three first", "", "", "s", false, .withWhatEffect),
    Row("Named who leads and who scribes", "", "", "s", false, .withWhatEffect),
    Row("Calmly told the family the plan", "", "", "s", false, .withWhatEffect),
    Row("Kind: fetched the anxious nurse a chair", "", "", "s", false, .withWhatEffect),
    Row(
      "Thanked the porter by name", "", "Thank the whole team by name", "sn", true, .withWhatEffect),
    Row("Stood back and let Tom lead", "", "Let Tom debrief as well", "sn", true, .withWhatEffect),
    // Something to try is not there.
    Row("Gave the jobs to the room", "One was left undone", "", "se", false, .whatToTry),
    Row("Moved two nurses to bay four", "The gap was covered", " ", "se", false, .whatToTry),
    // All there, and the tip follows from the words before it.
    Row(
      "You asked for the sickest three first, then gave jobs to the room.",
      "Two people started the same job and one was left undone.",
      "Give each job to a named person and hear it said back", "sen", true, nil),
    Row(
      "Summarised the plan at the end of the round", "Nurses knew what to do",
      "Try a summary after each bay", "sen", true, nil),
    Row(
      "You delegated all the bloods to Li", "Li stayed two hours late",
      "Share out delegating between three people", "sen", true, nil),
    Row(
      "Spoke over the registrar twice", "She went quiet",
      "When you speak first, ask who sees it otherwise", "sen", true, nil),
    Row(
      "Took the phone call yourself mid-arrest", "Nobody was leading for a minute",
      "Hand over the lead before taking a call", "sen", true, nil),
    // All there, but the tip is about something else.
    Row(
      "You asked for the sickest three first", "We started on time",
      "Read up on potassium", "sen", false, .doesItFollow),
    Row(
      "Chaired the rota meeting to time", "Everyone had a say",
      "Do it again next time", "sen", false, .doesItFollow),
    Row(
      "You did not look at the monitor", "We missed the falling pressure",
      "You should be more assertive with us", "sen", false, .doesItFollow),
    Row(
      "Told them about the gap early", "They found a locum",
      "Use the early morning huddle", "sen", true, nil),
    Row(
      "You prioritised the list aloud", "Jobs went to the right people",
      "Ask them what they would put first", "sen", false, .doesItFollow),
  ]

  @Test func `the table has forty rows`() {
    #expect(Self.rows.count == 40)
  }

  @Test(arguments: rows)
  func `marks and question are those of the table`(row: Row) {
    let advice = WritingCoach.advice(
      saw: row.saw, effect: row.effect, next: row.next, workOnLookFors: [])
    #expect(advice.saw == row.marks.contains("s"))
    #expect(advice.effect == row.marks.contains("e"))
    #expect(advice.tryNext == row.marks.contains("n"))
    #expect(advice.follows == row.follows)
    #expect(advice.question == row.question)
  }

  @Test func `a tip about a look-for marked to work on follows`() {
    let advice = WritingCoach.advice(
      saw: "You gave the plan to the room", effect: "One job was left undone",
      next: "Ask a named person and wait for the answer",
      workOnLookFors: ["Asks a named person, hears it repeated back"])
    #expect(advice.follows)
    #expect(advice.question == nil)
  }

  @Test func `a trait alone asks what they did`() {
    let advice = WritingCoach.advice(
      saw: "lovely", effect: "", next: "", workOnLookFors: [])
    #expect(advice.question?.sentence == "What did they do?")
  }

  @Test func `each question is one plain sentence`() {
    #expect(
      CoachQuestion.allCases.map(\.sentence) == [
        "What did you see or hear?", "What did they do?", "What happened as a result?",
        "What could they try next time?", "Does it follow from what you saw?",
      ])
  }

  @Test func `a long record is read at once`() {
    let long = String(repeating: "You asked for the sickest three first. ", count: 1_700)
    let advice = WritingCoach.advice(saw: long, effect: long, next: long, workOnLookFors: [long])
    #expect(advice.follows)
  }
}
