import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// What the form does beside the golden path.
struct FormTests {
  var app = AppScript()

  /// Opens the form with Priya and handover taken, on the first text line.
  private mutating func openLines() {
    app.press(.character("n"), .enter, .enter, .tab)
  }

  @Test func `a sentence that begins one Tab too early marks nothing and goes to I saw`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.type("Y")
    #expect(app.shows("Words go to I saw; Shift-Tab goes back to the look-fors."))
    app.type("ou waited and asked for the 3 sickest")
    #expect(app.shows("I saw      You waited and asked for the 3 sickest"))
    #expect(app.shows("OPEN       ask each person"))
    #expect(!app.shows("[+]") && !app.shows("[~]"))
    // Back there, keys are keys again, and more words come behind those.
    app.press(.backTab, .character("3"))
    #expect(app.shows("3 [+]"))
    app.type("by name")
    #expect(app.shows("I saw      You waited and asked for the 3 sickest by name"))
    #expect(app.shows("3 [+]"))
  }

  @Test func `a paste on the look-fors goes to I saw`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.send([.paste("3 sickest first", dropped: 0)])
    #expect(app.shows("I saw      3 sickest first"))
    #expect(!app.shows("[+]"))
  }

  @Test(arguments: [
    "do the sickest first", "we heard the room", "x-ray was called", "2 people were doing nothing",
    "dx filter", "d 2 of them",
  ])
  func `one that begins with keys takes back what they did`(sentence: String) {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.type(sentence)
    #expect(app.shows("I saw      \(sentence)"))
    #expect(app.shows("OPEN       ask each person"))
    #expect(!app.shows("[+]") && !app.shows("[~]"))
  }

  @Test func `marks made before it stay`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.type("133done well")
    #expect(app.shows("1 [+]") && app.shows("3 [~]"))
    #expect(app.shows("OPEN       ask each person"))
  }

  @Test func `keys for a step and marks act as long as no word follows`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.type("d2 ")
    #expect(app.shows("OPEN       done: ask each person") && app.shows("2 [~]"))
  }

  @Test func `a sentence that begins with a digit chooses nothing`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter, .tab, .tab, .tab, .tab, .tab, .tab)
    app.type("2 people")
    #expect(app.shows("Support    (skip)"))
  }

  @Test func `letters where one chooses from words do nothing, and it is said`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter, .tab, .tab, .tab, .tab, .tab, .tab)
    app.type("friday with 2 people")
    #expect(app.shows("Digits and arrows choose here; these letters do nothing. Tab goes on."))
    #expect(app.shows("Support    (skip)"))
  }

  @Test mutating func `a hard identifier asks once, and Enter goes back to it`() {
    openLines()
    app.type("Saw 999 000 0018 first")
    app.press(.control("s"))
    #expect(app.performer.saved.isEmpty)
    #expect(app.shows("No patient details belong here. Save all the same?"))
    app.press(.enter)
    #expect(app.frame.cursor?.y == 7)
    app.press(.control("s"), .character("y"))
    #expect(app.performer.saved.count == 1)
  }

  @Test mutating func `a soft identifier never asks`() {
    openLines()
    app.type("You went to bed 7 first and told the team")
    app.press(.control("s"))
    #expect(app.performer.saved.count == 1)
  }

  @Test mutating func `an identifier in a jot asks too`() {
    openLines()
    app.type("You led the round aloud")
    app.press(.function(3))
    app.type("999 000 0018 went first")
    app.press(.enter, .escape, .control("s"))
    #expect(app.performer.saved.isEmpty)
    app.press(.character("y"))
    #expect(app.performer.saved.first?.feedback.jots.map(\.text) == ["999 000 0018 went first"])
  }

  @Test mutating func `a jot that is being typed is in the draft`() {
    openLines()
    app.press(.function(3))
    app.type("opened with")
    #expect(app.performer.kept["jot"]?.value == "opened with")
  }

  @Test mutating func `a jot keeps the time at which it was written`() {
    openLines()
    app.press(.function(3))
    app.type("asked the F1")
    app.press(.enter, .escape)
    app.type("You asked")
    app.press(.control("s"))
    #expect(
      app.performer.saved.first?.feedback.jots
        == [Feedback.Jot(at: MockWard.clock.nowStamp, text: "asked the F1")])
  }

  @Test mutating func `a jot that was kept can be mended, and one that is emptied is gone`() {
    openLines()
    app.press(.function(3))
    app.type("second in bed 4")
    app.press(.enter)
    app.type("asked the F1")
    app.press(.enter)
    app.type("half a")
    app.press(.up, .up)
    for _ in 0..<9 { app.press(.backspace) }
    let kept = app.performer.kept["jots"]?.value ?? ""
    #expect(kept.hasSuffix(" second\n2026-11-22T08:12:00+00:00 asked the F1"))
    app.press(.down)
    #expect(app.lines.contains { $0.hasSuffix("  second") })
    app.press(.control("u"), .down)
    #expect(!app.shows("asked the F1"))
    // The new line is as it was left.
    #expect(app.shows("half a"))
    app.press(.escape)
    app.type("You asked")
    app.press(.control("s"))
    #expect(app.performer.saved.first?.feedback.jots.map(\.text) == ["second", "half a"])
  }

  @Test mutating func `a pasted line break is a space in a line and Enter in Who`() {
    app.press(.character("n"))
    app.send([.pastedBreak, .pastedBreak])
    #expect(app.shows("Situation  handover · clinical"))
    app.press(.tab)
    app.type("one")
    app.send([.pastedBreak])
    app.type("two")
    #expect(app.shows("I saw      one two"))
  }

  @Test mutating func `what was cut off a paste is said`() {
    openLines()
    app.send([.paste("word", dropped: 5_000)])
    #expect(app.shows("Kept the first 64 KiB of the paste; 5 KiB more were left out."))
  }

  @Test mutating func `a paste outside a field is left out with a notice`() {
    app.send([.paste("hello", dropped: 0)])
    #expect(app.shows("A paste goes into a text field; there is none here, so it was left out."))
  }

  @Test mutating func `a paste over the limit is kept in the draft and must be cut to save`() {
    openLines()
    app.send([.paste(String(repeating: "a", count: 2_500), dropped: 0), .key(.control("s"))])
    #expect(app.performer.saved.isEmpty)
    #expect(app.performer.kept["saw"]?.value.count == 2_500)
    #expect(app.shows("This line has 2500 characters; 2000 fit. Cut it to save."))
  }

  @Test mutating func `typing stops at the limit and says so`() {
    openLines()
    app.send([.paste(String(repeating: "a", count: 2_000), dropped: 0)])
    app.press(.character("b"))
    #expect(app.shows("This line is full: 2000 characters."))
    #expect(app.performer.kept["saw"]?.value.count == 2_000)
  }

  @Test mutating func `F2 offers every look-for, and what is marked there joins the list`() {
    app.press(.character("n"), .enter, .enter, .function(2))
    app.type("gaps")
    app.press(.enter, .enter, .escape)
    #expect(app.shows("5 [~] Names rota gaps before they bite"))
  }

  @Test mutating func `Ctrl-C keeps the draft and asks to quit`() {
    openLines()
    app.type("You")
    app.press(.control("c"))
    #expect(app.shows("Quit? y yes · Enter stay"))
    app.press(.enter)
    #expect(app.shows("I saw      You"))
    app.press(.control("c"), .character("y"))
    #expect(app.session.isOver)
  }

  @Test mutating func `Ctrl-L blanks the screen until the next key`() {
    openLines()
    app.type("You led")
    app.press(.control("l"))
    #expect(!app.shows("You led") && !app.shows("Priya"))
    app.press(.character("x"))
    #expect(app.shows("I saw      You led"))
    #expect(!app.shows("You ledx"))
  }

  @Test mutating func `Ctrl-Z takes typing back word by word`() {
    openLines()
    app.type("one two")
    app.press(.control("z"))
    #expect(app.shows("I saw      one"))
  }

  @Test mutating func `a Due that lies in the past stands beside its field`() {
    openLines()
    app.press(.tab, .tab)
    app.type("Say it back")
    app.press(.tab, .tab)
    app.type("2025-01-01")
    app.press(.control("s"))
    #expect(app.performer.saved.isEmpty)
    #expect(app.session.pages.last.map { ($0 as? FeedbackForm)?.focus } == .due)
  }

  @Test mutating func `the Save row saves with Enter, so that no Ctrl key is needed`() {
    openLines()
    app.type("You led the round")
    app.press(.backTab, .backTab, .backTab, .backTab, .enter)
    #expect(app.performer.saved.count == 1)
  }

  @Test mutating func `a serious word points to people, once`() {
    openLines()
    app.type("They were drunk")
    #expect(app.shows("If somebody may be at risk, tell a person: Ctrl-P concern says whom."))
    app.type(" and late")
    #expect(app.shows("If somebody may be at risk"))
    app.press(.tab)
    #expect(!app.shows("If somebody may be at risk"))
    app.type("It was unsafe")
    #expect(!app.shows("If somebody may be at risk"))
  }

  @Test mutating func `a draft taken up before the roster is read keeps what was said of steps`() {
    app.press(.character("n"), .enter, .enter, .character("d"), .tab)
    app.type("You asked for tasks said back")
    let ward = app.performer.ward
    var late = AppScript(ward) { [performer = app.performer] in
      $0 = performer
      $0.hasLibrary = false
    }
    late.press(.end, .enter)
    late.send([.wake])
    #expect(late.shows("OPEN       done: ask each person"))
    #expect(late.shows("Situation  handover · clinical"))
  }
}
