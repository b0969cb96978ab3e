import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// One record: changing it in its form, taking it back, filing it, its step.
struct RecordTests {
  private var app = AppScript(.storied())

  init() { app.press(.enter, .enter) }

  private var saves: [FeedbackDraft] {
    app.performer.effects.compactMap {
      if case .save(let draft, _) = $0 { draft } else { nil }
    }
  }

  private var changes: [StoryChange] {
    app.performer.effects.compactMap {
      if case .change(let change, _) = $0 { change } else { nil }
    }
  }

  @Test mutating func `e fills the form, and saving amends all versions that were shown`() throws {
    app.press(.character("e"))
    #expect(app.lines[0].contains("Change feedback"))
    app.type(" You waited.")
    app.press(.control("s"))
    let draft = try #require(saves.last)
    #expect(draft.amending?.of == RecordID("priya-last"))
    #expect(draft.amending?.over == [RecordID("amend-1"), RecordID("amend-2")])
    #expect(app.shows("Saved: changed for Priya Nair."))
    #expect(app.shows("by name. You waited."))
    #expect(!app.shows("versions were written apart"))
    let valid = try #require(app.performer.saved.last)
    #expect(valid.at == Fixture.time("2026-11-19T08:05:00Z"))
    #expect(valid.feedback.next?.id == RecordID("step-1"))
  }

  @Test mutating func `nothing changed is not saved, and Esc leaves no draft`() {
    app.press(.character("e"), .control("s"))
    #expect(app.shows("Nothing is changed yet."))
    #expect(saves.isEmpty)
    app.press(.escape)
    #expect(app.lines[0].hasPrefix(" Record"))
    #expect(app.performer.kept.isEmpty)
  }

  @Test mutating func `who saw it is not changed with what it says`() {
    app.press(.character("e"), .backTab, .backTab, .backTab, .backTab, .backTab)
    app.type("m")
    #expect(app.shows("Who saw it stays."))
    #expect(app.shows("By         Dr A. Okafor"))
    app.press(.enter, .control("s"))
    #expect(app.shows("Nothing is changed yet."))
  }

  @Test mutating func `with another trainee it is a move`() throws {
    app.press(.character("e"), .backTab, .backTab, .backTab)
    app.type("tom")
    app.press(.enter, .control("s"))
    #expect(try #require(app.performer.saved.last).feedback.trainee == RecordID("tom"))
    #expect(saves.last?.amending?.of == RecordID("priya-last"))
    #expect(app.shows("Saved: moved to Tom Adeyemi."))
  }

  @Test mutating func `a change that was half typed is taken up as a change`() throws {
    app.press(.character("e"))
    app.type(" And then")
    let kept = app.performer.kept
    #expect(
      kept["amends"]?.value == "priya-last priya amend-1 amend-2")
    var again = AppScript(.storied()) { performer in
      performer.ward.drafts = [
        WaitingFeedback(
          id: RecordID("draft-amend"), started: Fixture.time("2026-11-22T07:40:00Z"),
          trainee: RecordID("priya"), situation: "handover")
      ]
      performer.left = Array(kept.values)
    }
    again.press(.end, .enter)
    #expect(again.lines[0].contains("Change feedback"))
    #expect(again.shows("by name. And then"))
    again.press(.control("s"))
    #expect(again.shows("Saved: changed for Priya Nair."))
    #expect(try #require(again.performer.saved.last).feedback.next?.id == RecordID("step-1"))
  }

  @Test mutating func `a change that waits is gone on with, and not begun twice`() {
    app.receive(
      .drafts([
        WaitingFeedback(
          id: RecordID("draft-amend"), started: Fixture.time("2026-11-22T07:40:00Z"),
          trainee: RecordID("priya"), situation: "handover", amends: RecordID("priya-last"))
      ]))
    app.performer.left = [
      DraftChange(field: "amends", value: "priya-last priya amend-1 amend-2"),
      DraftChange(field: "saw", value: "Typed an hour ago"),
    ]
    app.press(.character("e"))
    #expect(app.lines[0].contains("Change feedback") && app.shows("Typed an hour ago"))
  }

  @Test func `a change taken up again still says who saw it, and not who types`() {
    var ward = MockWard.full()
    ward.addSupervisor("Dr Helen Marsh", id: "marsh")
    var theirs = Fixture.feedback(saw: "You let them finish.")
    theirs.talked = Fixture.day("2026-11-21")
    ward.add(theirs, id: "theirs", at: "2026-11-21T08:05:00Z", by: "marsh")
    var app = AppScript(ward)
    app.press(.enter, .enter, .character("e"))
    #expect(app.shows("By         Dr Helen Marsh"))
    app.type(" Then")
    let kept = app.performer.kept
    var again = AppScript(ward) { performer in
      performer.ward.drafts = [
        WaitingFeedback(
          id: RecordID("draft-amend"), started: Fixture.time("2026-11-22T07:40:00Z"),
          trainee: RecordID("priya"), situation: "handover", amends: RecordID("theirs"))
      ]
      performer.left = Array(kept.values)
    }
    again.press(.end, .enter)
    #expect(again.shows("You let them finish. Then"))
    #expect(again.shows("By         Dr Helen Marsh"))
  }

  @Test func `a move says which step of theirs is open again by it`() {
    var ward = MockWard.full()
    var later = Fixture.feedback(saw: "Each said their task back.")
    later.steps = [Feedback.StepChange(id: RecordID("step-1"), now: .done)]
    ward.add(later, id: "later", at: "2026-11-21T08:05:00Z")
    var app = AppScript(ward)
    app.press(.enter, .enter, .character("m"))
    let words = "The step it closed is open again: “ask each person to say their"
    #expect(app.shows(words))
    app.press(.escape, .character("e"), .backTab, .backTab, .backTab)
    app.type("tom")
    app.press(.enter)
    #expect(app.lines.joined(separator: " ").contains("The step it closed is open again:"))
  }

  @Test func `a due that is past and was not touched is not found fault with`() {
    var ward = MockWard.full()
    ward.add(
      Fixture.feedback(
        saw: "You waited.", next: Fixture.step("s9", "again", due: .on(Fixture.day("2026-11-17")))),
      id: "past", at: "2026-11-21T08:05:00Z")
    var app = AppScript(ward)
    app.press(.enter, .enter, .character("e"))
    #expect(app.shows("17 Nov 2026"))
    #expect(!app.shows("not understood"))
  }

  @Test mutating func `a change of whom it is about says beforehand that it moves`() {
    app.press(.character("e"), .backTab, .backTab, .backTab)
    app.type("tom")
    app.press(.enter)
    #expect(app.shows("Saving moves it: written for Tom Adeyemi, and erased for Priya Nair."))
  }

  @Test mutating func `taking back asks why, and says how to bring it back`() {
    app.press(.character("r"), .enter)
    #expect(app.shows("Say why: the trainee can read it."))
    #expect(changes.isEmpty)
    app.type("It was Tom's round")
    app.press(.enter)
    #expect(changes == [.withdraw(feedback: RecordID("priya-last"), why: "It was Tom's round")])
    #expect(app.shows("Saved: withdrawn. u brings it back."))
    #expect(app.shows("withdrawn: it counts nowhere. Why: It was Tom's round"))
    app.press(.character("e"))
    #expect(app.shows("This was withdrawn"))
  }

  @Test mutating func `a patient's number in the reason is asked about once`() {
    app.press(.character("r"))
    app.type("it was about 999 000 0018")
    app.press(.enter)
    #expect(changes.isEmpty)
    #expect(app.shows("Enter again keeps it"))
    app.press(.enter)
    #expect(changes.count == 1)
  }

  @Test mutating func `a record is filed under a project, a new one, and none`() {
    app.press(.character("t"), .enter)
    #expect(changes.last == .file(feedback: RecordID("priya-last"), under: RecordID("project")))
    #expect(app.shows("Project    Redesign of the evening rota"))
    app.press(.character("t"), .down, .enter)
    #expect(changes.last == .file(feedback: RecordID("priya-last"), under: nil))
    app.press(.character("t"))
    app.type("Sepsis audit")
    app.press(.enter)
    #expect(
      changes.last == .fileUnderNew(feedback: RecordID("priya-last"), title: "Sepsis audit"))
    #expect(app.shows("Project    Sepsis audit"))
  }

  @Test mutating func `its step is done, ongoing or let go from here`() {
    app.press(.character("w"))
    #expect(app.shows("It is ongoing."))
    app.press(.character("x"))
    #expect(changes == [.step(RecordID("step-1"), .dropped)])
    #expect(app.shows("Step       let go"))
  }

  @Test mutating func `what cannot be done here says why`() {
    app.press(.escape, .down, .enter, .character("d"))
    #expect(app.shows("No next step was agreed in it."))
    app.press(.character("y"))
    #expect(app.shows("It was said already."))
    app.press(.character("/"))
    #expect(app.shows("Esc goes back to the list"))
  }

  @Test mutating func `both of two versions written apart can be read`() {
    app.press(.character("v"))
    #expect(app.shows("after   You asked for the sickest three first."))
    #expect(app.shows("after   You asked for the sickest three first, by name."))
    #expect(app.shows("amended, by Dr Helen Marsh (stands, shows)"))
  }
}
