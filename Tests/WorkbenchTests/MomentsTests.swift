@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Moments: what keys do there, and what is asked for.
struct MomentsTests {
  @Test func `Moments opens for whoever Home has selected, at what is usual now`() {
    var app = AppScript()
    app.press(.character("m"))
    #expect(app.shows("Moments · for Priya Nair"))
    #expect(app.shows("> handover"))
    #expect(app.shows("1 leading the room"))
  }

  @Test func `it shows what is agreed, promised and not yet seen`() {
    var app = AppScript()
    app.press(.character("m"))
    #expect(app.shows("OPEN    ask each person to say their task back"))
    #expect(app.shows("CHANCE  let Priya fill Thursday's rota gap"))
    #expect(app.lines.contains { $0.contains("rota") && $0.contains("not yet") })
    #expect(!app.lines.contains { $0.contains("ward round") && $0.contains("not yet") })
  }

  @Test func `a trainee's page opens it for that trainee`() {
    var app = AppScript()
    app.press(.home, .enter, .character("m"))
    #expect(app.shows("for Sam O'Neill"))
    #expect(app.shows("Nobody has looked here yet."))
  }

  @Test func `b notes the chance with its moment and asks nothing`() {
    var app = AppScript()
    app.press(.character("m"), .character("1"), .character("b"))
    let given = app.performer.effects.compactMap { effect -> Content.Chance? in
      if case .giveChance(let chance) = effect { chance } else { nil }
    }
    #expect(
      given == [
        Content.Chance(
          trainee: RecordID("priya"), situation: "handover", moment: "handover-lead",
          given: Fixture.day("2026-11-22"))
      ])
    #expect(app.shows("Saved: chance given to Priya, leading the room. u takes it back."))
    #expect(app.lines.contains { $0.contains("leading the room") && $0.contains("given") })
  }

  @Test func `b on a situation notes the chance without a moment`() {
    var app = AppScript()
    app.press(.character("m"), .character("b"))
    guard case .giveChance(let chance)? = app.performer.effects.first(where: \.isChance) else {
      Issue.record("no chance")
      return
    }
    #expect(chance.situation == "handover")
    #expect(chance.moment == nil)
  }

  @Test func `the same chance is not noted twice in a day`() {
    var app = AppScript()
    app.press(.character("m"), .character("1"), .character("b"), .character("b"))
    #expect(app.performer.effects.count(where: \.isChance) == 1)
    #expect(app.shows("That chance is noted for today already; u takes it back."))
  }

  @Test func `a chance that could not be saved says so, and b tries again`() {
    var app = AppScript { $0.chanceFailure = Failure(.chance, "The disk is full.") }
    app.press(.character("m"), .character("1"), .character("b"))
    #expect(app.shows("Not saved: The disk is full."))
    app.performer.chanceFailure = nil
    app.press(.character("b"))
    #expect(app.shows("Saved: chance given to Priya"))
  }

  @Test func `n starts feedback with person, situation and moment filled in`() {
    var app = AppScript()
    // Not what the clock says: so that it is seen to be what Moments opened.
    app.press(.character("m"), .down, .down, .down, .down, .down, .enter)
    #expect(app.shows("> rota"))
    app.press(.down, .character("n"))
    #expect(app.shows("New feedback · filling a gap fairly"))
    #expect(app.shows("Who        Priya Nair") && app.shows("Situation  rota"))
    // The keys of the golden path go on from here as from anywhere.
    app.press(.enter, .enter, .character("1"))
    #expect(app.shows("1 [+]"))
    app.press(.tab)
    app.type("You asked three people before you chose.")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.moment == "rota-gap")
    #expect(app.performer.saved.first?.feedback.situation == "rota")
  }

  @Test func `the form offers first what the moment says to watch for`() throws {
    var app = AppScript()
    app.press(.character("m"), .character("2"), .character("n"))
    let watched = try #require(
      MockWard.guidance.moment(MockWard.guidance.situations[0].moments[1].id)?.watchFor.first)
    let words = try #require(MockWard.guidance.lookFor(watched)?.words)
    #expect(app.shows("Look-fors  1 [ ] \(words)"))
  }

  @Test func `Right and Left show it for another trainee, whom n is then about`() {
    var app = AppScript()
    app.press(.character("m"))
    #expect(app.shows("Moments · for Priya Nair"))
    app.press(.right)
    #expect(app.shows("Moments · for Sam O'Neill"))
    app.press(.left, .left)
    #expect(app.shows("Moments · for Li Wei"))
    app.press(.character("1"), .character("n"))
    #expect(app.shows("Who        Li Wei"))
  }

  @Test func `what a filter finds is marked`() {
    var app = AppScript()
    app.press(.character("m"), .character("/"))
    app.type("hearing")
    #expect(app.shows("*hearing*"))
    app.press(.escape, .escape, .character("g"), .character("/"))
    app.type("huddle")
    #expect(app.shows("*huddle*"))
  }

  @Test func `another situation leaves the moment behind`() {
    var app = AppScript()
    app.press(.character("m"), .character("1"), .character("n"), .enter)
    app.type("ward")
    app.press(.enter, .tab)
    app.type("You asked three people before you chose.")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.situation == "ward-round")
    #expect(app.performer.saved.first?.feedback.moment == nil)
  }

  @Test func `a draft keeps its moment`() {
    var app = AppScript()
    app.press(.character("m"), .character("1"), .character("n"), .enter, .enter, .tab)
    app.type("You asked")
    #expect(app.performer.kept["moment"]?.value == "handover-lead")
    app.press(.escape, .escape, .end, .enter)
    #expect(app.shows("New feedback · leading the room"))
  }

  @Test func `f shows suggested links, and only then`() {
    var app = AppScript(height: 40)
    app.press(.character("m"), .character("1"), .enter)
    #expect(!app.shows("Generic professional capabilities"))
    app.press(.character("f"))
    #expect(app.shows("Suggested links, OnTheRun's own; check before you claim."))
    // A title that was not checked against its source is not shown.
    #expect(app.shows("Generic professional capabilities: 5 Leadership and team working, 6"))
    app.press(.character("f"))
    #expect(!app.shows("Suggested links"))
  }

  @Test func `the stretch for the stage comes first, and a digit opens a word`() {
    var app = AppScript(height: 40)
    app.press(.character("m"), .character("1"), .enter)
    let rows = app.lines
    let higher = rows.firstIndex { $0.contains("higher: Let another resident") }
    let core = rows.firstIndex { $0.contains("core: Lead the whole room") }
    #expect(higher ?? 99 < core ?? 0)
    #expect(app.shows("1 huddle  2 closed loop  3 Authority gradient"))
    app.press(.character("2"))
    #expect(app.shows("> closed loop"))
    app.press(.escape)
    #expect(app.shows("Moment · handover · for Priya Nair"))
  }

  @Test func `a filter finds moments of every situation, whatever the case`() {
    var app = AppScript()
    app.press(.character("m"), .character("/"))
    app.type("FRIDAY")
    #expect(app.shows("filling a gap fairly"))
    #expect(!app.shows("ward round"))
    app.press(.enter, .enter)
    #expect(app.shows("Moment · rota"))
    app.press(.escape, .escape)
    #expect(app.shows("ward round"))
  }

  @Test func `the first moment that a filter finds is what Enter and n are about`() {
    var app = AppScript()
    app.press(.character("m"), .character("/"))
    app.type("friday")
    app.press(.enter)
    #expect(app.shows(">   1 filling"))
    app.press(.character("n"))
    #expect(app.shows("New feedback · filling a gap fairly"))
  }

  @Test func `Enter on a situation that a filter found opens it among all the others`() {
    var app = AppScript()
    app.press(.character("m"), .character("/"))
    app.type("friday")
    app.press(.enter, .up, .enter)
    #expect(app.shows("> rota"))
    #expect(app.shows("1 filling a gap fairly"))
    #expect(app.shows("ward round"))
    app.press(.enter)
    #expect(!app.lines.contains { $0.hasPrefix("     1 filling") })
  }

  @Test func `over a form it can be read and starts nothing`() {
    var app = AppScript()
    app.press(.character("n"), .control("p"))
    app.type("moments")
    app.press(.enter)
    #expect(app.shows("Moments"))
    app.press(.character("n"))
    #expect(app.shows("Feedback is being written below: Esc goes back to it."))
    app.press(.escape)
    #expect(app.shows("New feedback"))
  }

  @Test func `with nobody there it is read all the same`() {
    var app = AppScript(.empty())
    app.press(.character("m"))
    #expect(app.shows("leading the room"))
    app.press(.character("b"))
    #expect(app.shows("There is nobody to give it to yet"))
    app.press(.character("n"))
    #expect(app.shows("There is nobody to write about yet"))
  }

  @Test func `keys before the library is read open it when it is there`() {
    var app = AppScript { $0.hasLibrary = false }
    app.press(.character("m"))
    #expect(app.shows("Reading the library"))
    app.send([.wake])
    #expect(app.shows("> handover"))
  }
}

extension Effect {
  fileprivate var isChance: Bool { if case .giveChance = self { true } else { false } }
}
