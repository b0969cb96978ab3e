import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The golden path of New feedback, key for key, and what goes wrong on it.
struct GoldenPathTests {
  var app = AppScript()

  private mutating func fillForm() {
    app.press(.character("n"), .enter, .enter, .character("1"), .character("3"), .character("3"))
    app.press(.tab)
    app.type("You asked for the sickest three first.")
    app.press(.tab)
    app.type("Two people started the same job.")
    app.press(.tab)
    app.type("Give each job to a named person.")
  }

  @Test mutating func `ten keys beside the words save feedback`() throws {
    fillForm()
    app.press(.control("s"))
    let saved = try #require(app.performer.saved.first?.feedback)
    #expect(saved.trainee == RecordID("priya"))
    #expect(saved.situation == "handover")
    #expect(saved.offered == ["sickest-first", "who-leads", "closed-loop", "quiet-voices"])
    #expect(saved.marks.map(\.id) == ["sickest-first", "closed-loop"])
    #expect(saved.marks.map(\.mark) == [.well, .workOn])
    #expect(saved.saw == "You asked for the sickest three first.")
    #expect(saved.effect == "Two people started the same job.")
    #expect(saved.next?.text == "Give each job to a named person.")
    #expect(saved.next?.who == .trainee)
    #expect(saved.role == .leadership)
    #expect(saved.via == .form)
    #expect(app.shows("Saved for Priya Nair, handover"))
    #expect(app.shows("Said to Priya? y yes · Enter later"))
  }

  @Test mutating func `the words of the card are the supervisor's own, in speaking order`() throws {
    fillForm()
    app.press(.control("s"))
    let rows = app.lines
    let saw = try #require(rows.firstIndex { $0.contains("I saw      You asked for") })
    let effect = try #require(rows.firstIndex { $0.contains("Effect     Two people") })
    let next = try #require(rows.firstIndex { $0.contains("Next time  Give each job") })
    #expect(saw < effect && effect < next)
  }

  @Test mutating func `y on the card notes that it was said today`() {
    fillForm()
    app.press(.control("s"), .character("y"))
    #expect(app.shows("Noted: said to Priya today."))
    #expect(!app.shows("TO SAY  Priya"))
  }

  @Test mutating func `Enter on the card leaves it to be said`() {
    fillForm()
    app.press(.control("s"), .enter)
    #expect(app.shows("TO SAY  Priya: handover"))
  }

  @Test mutating func `one filled line is enough`() {
    app.press(.character("n"), .enter, .enter, .tab, .tab, .tab)
    app.type("Say the plan aloud")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.next?.text == "Say the plan aloud")
    #expect(app.performer.saved.first?.feedback.saw == nil)
  }

  @Test mutating func `nothing filled is not saved, and says what to do`() {
    app.press(.character("n"), .enter, .enter, .control("s"))
    #expect(app.performer.saved.isEmpty)
    #expect(app.shows("! Nothing is written yet: fill I saw, Effect or Next time."))
    #expect(app.frame.cursor?.y == 7)
  }

  @Test mutating func `the guess in Who says why it is guessed`() {
    app.press(.character("n"))
    #expect(app.shows("Priya Nair: last recorded here. Enter takes it; or type another."))
    app.press(.enter)
    #expect(app.shows("handover: usual at this hour. Enter takes it; or type another."))
  }

  @Test mutating func `part of a name takes the only match`() {
    app.press(.character("n"))
    app.type("tom")
    app.press(.enter)
    #expect(app.shows("Who        Tom Adeyemi"))
    app.type("ward")
    app.press(.tab)
    #expect(app.shows("Situation  ward round · clinical"))
  }

  @Test mutating func `where several match, the first Enter opens the list`() {
    app.performer.ward.add(Fixture.trainee("Tomas Berg", grade: "F2"), id: "tomas")
    app = AppScript(app.performer.ward)
    app.press(.character("n"))
    app.type("tom")
    app.press(.enter)
    #expect(app.shows("> 1 Tom Adeyemi"))
    #expect(app.shows("  2 Tomas Berg"))
    app.press(.down, .enter)
    #expect(app.shows("Who        Tomas Berg"))
  }

  @Test mutating func `Ctrl-S with Who typed but not taken stops at Who`() {
    app.press(.character("n"))
    app.type("to")
    app.press(.control("s"))
    #expect(app.performer.saved.isEmpty)
    #expect(app.shows("‘to’ is not taken yet: Enter takes it."))
    #expect(app.frame.cursor == Point(x: 14, y: 1))
  }

  @Test mutating func `an unknown name is added without leaving the form`() {
    app.press(.character("n"))
    app.type("Amira Khan")
    app.press(.enter)
    #expect(app.shows("Add Amira Khan. Grade:"))
    app.type("CT1")
    app.press(.enter)
    #expect(app.shows("Who        Amira Khan"))
    #expect(app.session.world.people.trainees.contains { $0.person.name == "Amira Khan" })
    app.press(.enter, .tab)
    app.type("You led the safety brief aloud.")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.stage == .core)
    #expect(app.performer.saved.first?.feedback.grade == "CT1")
  }

  @Test mutating func `a Due that begins with me is a chance promised`() {
    fillForm()
    app.press(.tab, .tab)
    app.type("me, Thursday")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.next?.who == .supervisor)
    #expect(app.performer.saved.first?.feedback.next?.due == .on(Fixture.day("2026-11-26")))
  }

  @Test mutating func `d on the open step notes that it is done`() {
    app.press(.character("n"), .enter, .enter, .character("d"))
    #expect(app.shows("OPEN       done: ask each person"))
    app.press(.tab)
    app.type("You asked for each task to be said back.")
    app.press(.control("s"))
    #expect(
      app.performer.saved.first?.feedback.steps
        == [Feedback.StepChange(id: RecordID("step-1"), now: .done)])
  }

  @Test mutating func `a save that fails keeps every word and says so`() {
    app.performer.saveFailure = Failure(.saving, "The disk is full: free some space, then ^S.")
    fillForm()
    app.press(.control("s"))
    #expect(app.shows("Not saved"))
    #expect(app.shows("The disk is full"))
    #expect(app.shows("You asked for the sickest three first."))
    app.press(.control("s"))
    #expect(app.shows("Saved for Priya Nair"))
  }

  @Test mutating func `Esc keeps a begun form as a draft, and an untouched one not`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You")
    app.press(.escape)
    #expect(app.shows("draft kept: Enter on DRAFT takes it up again."))
    #expect(app.performer.kept["saw"] == DraftChange(field: "saw", value: "You", cursor: 3))
    #expect(app.performer.kept["trainee"]?.value == "priya")
    app.press(.character("n"), .escape)
    #expect(!app.shows("draft kept"))
  }

  @Test mutating func `a draft comes back with cursor and marks`() {
    app.press(.character("n"), .enter, .enter, .character("1"), .tab)
    app.type("You paused and asked")
    app.press(.left, .left)
    let cursor = app.frame.cursor
    let rows = app.lines
    var second = AppScript(app.performer.ward) { [performer = app.performer] in $0 = performer }
    second.press(.end, .enter)
    #expect(second.lines == rows)
    #expect(second.frame.cursor == cursor)
  }

  /// The app started again on what another run left, before library and roster are read.
  private func restarted(after left: AppScript) -> AppScript {
    AppScript(left.performer.ward) {
      $0 = left.performer
      $0.hasLibrary = false
      $0.hasRoster = false
    }
  }

  @Test mutating func `a draft taken up before the library is read stands as it was left`() {
    app.press(.character("n"), .enter, .enter, .character("3"), .character("3"), .tab)
    app.type("You asked the room")
    app.press(.tab)
    app.type("It went quiet")
    app.press(.tab)
    // Follows from the look-for that is marked, and from neither line above.
    app.type("Have every task repeated back")
    #expect(app.shows("? does it follow?"))
    var late = restarted(after: app)
    late.press(.end, .enter)
    #expect(late.shows("I saw      You asked the room"))
    late.send([.wake])
    #expect(late.lines == app.lines)
    #expect(late.frame.cursor == app.frame.cursor)
  }

  @Test mutating func `a draft left on a row of the marks is on that row, whatever is read last`() {
    app.press(.character("n"), .enter, .enter, .down, .down, .down, .down, .character(" "))
    var late = restarted(after: app)
    late.press(.end, .enter)
    late.send([.wake])
    #expect(late.lines == app.lines)
    #expect(late.frame.cursor == app.frame.cursor)
  }

  @Test mutating func `keys typed before the library is read wait in order`() {
    var late = AppScript { $0.hasLibrary = false }
    late.press(.character("n"), .enter, .enter, .character("1"), .tab)
    late.type("You said the plan.")
    #expect(!late.shows("You said the plan."))
    late.send([.wake])
    #expect(late.shows("Who        Priya Nair"))
    #expect(late.shows("1 [+] Opens by naming the sickest first"))
    #expect(late.shows("I saw      You said the plan."))
  }
}
