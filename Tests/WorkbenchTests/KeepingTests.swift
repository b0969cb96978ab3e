import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Words that cannot be kept are never said to be, and drafts go only where they are told.
struct KeepingTests {
  @Test(arguments: [[":"], ["/"], ["m", "/"], ["g", "/"], ["s", "/"], ["c", "/"], ["a"]])
  func `a paste into a name or a filter is kept only as far as it can be meant`(keys: [String]) {
    var app = AppScript()
    for key in keys { app.type(key) }
    app.send([.paste(String(repeating: "who was free ", count: 5_000), dropped: 0)])
    #expect(app.shows("Not all of the paste had room"))
    // What each key reads stays small, however often one pastes.
    app.send([.paste(String(repeating: "who was free ", count: 5_000), dropped: 0)])
    app.type("a")
    #expect(!app.session.isOver)
  }

  var app = AppScript()

  private mutating func typeUnkept() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You asked")
    app.performer.draftFailure = "the disk is full"
    app.type("!")
  }

  private func asked(_ what: (Effect) -> Bool) -> Bool {
    app.performer.effects.contains(where: what)
  }

  @Test func `a page left with words opens with them again, and quitting says what is lost`() {
    var app = AppScript()
    app.press(.character("a"))
    app.type("Amira Khan")
    app.press(.escape)
    #expect(app.shows("Left, and kept until you quit: the new trainee."))
    app.press(.character("a"))
    #expect(app.shows("Amira Khan"))
    #expect(app.shows("What you typed here before is still here."))
    app.press(.control("c"))
    #expect(app.shows("Typed and not saved: the new trainee. There is no draft of that."))
    app.press(.character("y"))
    #expect(app.shows("Lose them and quit?"))
    #expect(!app.session.isOver)
    app.press(.enter, .control("s"), .character("a"))
    #expect(!app.shows("Amira Khan  "))
    app.press(.escape, .character("q"))
    #expect(app.session.isOver)
  }

  @Test func `q asks before it loses what was typed on a page that was left`() {
    var app = AppScript()
    app.press(.enter, .character("t"))
    app.type("Bed board")
    app.press(.escape, .escape, .character("q"))
    #expect(!app.session.isOver)
    #expect(app.shows("the title of a project"))
    app.press(.enter, .enter, .character("t"))
    #expect(app.shows("Bed board"))
    app.press(.control("c"), .character("y"), .character("y"))
    #expect(app.session.isOver)
  }

  @Test func `the reason of a withdrawal waits with its own record`() {
    var app = AppScript()
    app.press(.enter, .enter, .character("r"))
    app.type("It was Tom")
    app.press(.escape, .character("r"))
    #expect(app.shows("It was Tom"))
    app.press(.escape, .escape, .down, .enter, .character("r"))
    #expect(!app.shows("It was Tom"))
  }

  @Test mutating func `Esc says that words are not kept, and leaves only on a yes`() {
    typeUnkept()
    app.press(.escape)
    #expect(app.shows("These words are NOT kept: the disk is full"))
    #expect(app.shows("Leave and lose them? y leaves, Enter stays."))
    #expect(!app.shows("draft kept"))
    app.press(.enter)
    #expect(app.shows("I saw      You asked!"))
    app.press(.escape, .character("y"))
    #expect(app.shows("Trainees"))
    #expect(app.shows("Left. What could not be kept is gone."))
  }

  @Test mutating func `the quit question says it too, and asks twice`() {
    typeUnkept()
    app.press(.control("c"))
    #expect(app.shows("The words in the form are NOT kept: the disk is full."))
    #expect(!app.shows("kept as a draft"))
    app.press(.character("y"))
    #expect(!app.session.isOver)
    #expect(app.shows("Lose them and quit? y yes · Enter stay"))
    app.press(.character("y"))
    #expect(app.session.isOver)
  }

  @Test mutating func `the next key keeps the whole form once there is room`() {
    typeUnkept()
    #expect(app.shows("draft NOT kept"))
    app.performer.draftFailure = nil
    app.type("?")
    #expect(app.lines[0].contains("draft kept"))
    #expect(app.performer.kept["saw"]?.value == "You asked!?")
    #expect(app.performer.kept["trainee"]?.value == "priya")
    app.press(.escape)
    #expect(app.shows("draft kept: Enter on DRAFT takes it up again."))
  }

  @Test func `a form whose file cannot be made keeps all of itself with a later key`() {
    var app = AppScript { $0.draftFailure = "the disk is full" }
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You")
    #expect(app.shows("draft NOT kept"))
    app.performer.draftFailure = nil
    app.type(" asked")
    #expect(app.performer.kept["situation"]?.value == "handover")
    #expect(app.performer.kept["saw"]?.value == "You asked")
  }

  @Test func `a draft that another window has open opens nothing`() {
    var app = AppScript { $0.openElsewhere = [RecordID("draft-li")] }
    app.press(.end, .enter)
    #expect(app.shows("Trainees"))
    #expect(app.shows("This draft is open in another window."))
    #expect(!app.shows("DRAFT"))
  }

  @Test mutating func `x throws a draft away, after asking`() {
    app.press(.end, .character("x"))
    #expect(app.shows("The draft about Li Wei, crisis, begun 22 Nov 07:40."))
    app.press(.enter)
    #expect(app.shows("DRAFT  Li: crisis"))
    app.press(.character("x"), .character("y"))
    #expect(!app.shows("DRAFT"))
    #expect(app.shows("The draft was thrown away."))
    #expect(asked { if case .discardDraft(RecordID("draft-li")) = $0 { true } else { false } })
  }

  @Test mutating func `x on another row says what it is for`() {
    app.press(.home, .character("x"))
    #expect(app.shows("Only a DRAFT or a TRY row can be thrown away: choose one."))
  }

  @Test mutating func `the palette throws the form's own draft away, after asking`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You asked")
    app.press(.control("p"))
    app.type("discard")
    app.press(.enter)
    #expect(app.shows("Throw this form away?"))
    app.press(.enter)
    #expect(app.shows("I saw      You asked"))
    app.press(.control("p"))
    app.type("discard")
    app.press(.enter, .character("y"))
    #expect(app.shows("Thrown away."))
    #expect(asked { if case .discardDraft = $0 { true } else { false } })
  }
}
