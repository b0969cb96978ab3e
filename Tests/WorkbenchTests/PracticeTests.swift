import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Practice on the real form, in a walk.
struct PracticeTests {
  private var app = AppScript()

  init() {
    app.press(.character("s"), .character("w"), .character("g"), .character("6"), .enter)
    app.press(.character(" "))
  }

  private var kept: [Content.PracticeFeedback] {
    app.performer.effects.compactMap {
      if case .savePractice(_, let practice, _) = $0 { practice } else { nil }
    }
  }

  private mutating func write(_ words: String) {
    app.press(.character("n"), .tab)
    app.type(words)
    app.press(.control("s"))
  }

  @Test
  mutating func `n opens the real form on the scenario's doctor, and says that it is practice`() {
    app.press(.character("n"))
    #expect(app.lines[0].hasPrefix(" PRACTICE · Amara Osei, who is invented"))
    #expect(app.lines[0].contains("0:00 of 1:00"))
    #expect(app.shows("Who        Amara Osei") && app.shows("Situation  handover"))
    #expect(app.shows("1 [ ] Opens by naming the sickest first"))
    for name in ["Priya", "Tom", "Li Wei"] { #expect(!app.shows(name)) }
    app.press(.character("1"))
    #expect(app.shows("1 [+]"))
  }

  @Test mutating func `what is written stays in the session, and is nobody's feedback`() throws {
    app.press(.character("n"), .character("1"), .character("3"), .character("3"), .tab)
    app.type("You read the sickest first.")
    app.press(.tab, .tab)
    app.type("One job to one name")
    app.press(.control("s"))
    let practice = try #require(kept.first)
    #expect(practice.feedback.saw == "You read the sickest first.")
    #expect(practice.feedback.marks.map(\.mark) == [.well, .workOn])
    #expect(practice.feedback.stage == .higher && practice.feedback.grade == "ST4")
    #expect(practice.feedback.trainee == practice.session)
    #expect(app.performer.saved.isEmpty)
    #expect(app.shows("Kept in this session, without a name."))
    #expect(app.shows("1 written so far; Space shows them."))
    app.press(.character(" "))
    #expect(app.shows("What you wrote") && app.shows("So few that the way it is written may tell"))
    #expect(app.shows("1          You read the sickest first. Next time: One job to one name"))
    #expect(app.shows("Ask        "))
    app.press(.character(" "))
    #expect(app.shows("One good record"))
  }

  @Test mutating func `with five the warning goes, and each is there once`() {
    for words in ["one", "two", "three", "four", "five"] { write("You said \(words) things") }
    app.press(.character(" "))
    #expect(!app.shows("So few"))
    #expect(app.shows("5          You said"))
    let order = app.lines.compactMap { line in
      ["one", "two", "three", "four", "five"].first { line.contains("You said \($0) things") }
    }
    #expect(order.count == 5)
  }

  @Test mutating func `half written it waits as practice, and nothing real is listed or added`() {
    app.press(.character("n"), .tab)
    app.type("You sai")
    #expect(app.performer.kept["session"]?.value.isEmpty == false)
    #expect(app.performer.kept["saw"]?.value == "You sai")
    app.press(.backTab, .backTab, .backTab)
    app.type("Priya Nair")
    #expect(app.shows("It is about Amara Osei, in this scenario: Tab goes on."))
    app.press(.enter, .enter)
    #expect(app.shows("Who        Amara Osei") && app.shows("Situation  handover"))
    let adds = app.performer.effects.contains { if case .addTrainee = $0 { true } else { false } }
    #expect(!adds)
    app.press(.escape)
    #expect(app.shows("Kept: n takes it up again."))
    #expect(app.shows("Practice"))
  }

  @Test mutating func `before its time it says where it comes`() {
    app.press(.character("g"), .character("1"), .enter, .character("n"))
    #expect(app.shows("Practice comes after the beats: M goes there."))
  }

  @Test mutating func `a save that fails keeps the words on the form`() {
    app.performer.saveFailure = Failure(.saving, "Not saved: the disk is full.")
    write("You said one thing")
    #expect(app.lines[0].contains("PRACTICE") && app.shows("You said one thing"))
    #expect(app.shows("the disk is full"))
    app.press(.control("s"))
    #expect(app.shows("Kept in this session, without a name."))
  }

  @Test mutating func `more look-fors and jots come back to it`() {
    app.press(.character("n"), .function(3))
    app.type("08:02 one list")
    app.press(.enter, .escape)
    #expect(app.shows("Jots") && app.shows("08:02 one list"))
  }

  @Test(arguments: ["we talked", "don't shout", "x marks it"])
  mutating func `words that begin with a letter for steps go to I saw whole`(words: String) {
    app.press(.character("n"))
    app.type(words)
    app.press(.control("s"))
    #expect(kept.first?.feedback.saw == words)
  }
}
