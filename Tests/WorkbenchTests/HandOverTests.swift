import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The trainee has the keyboard: what they read, what they write, and that nothing leads out.
struct HandOverTests {
  private var app = AppScript(.storied())

  init() { app.press(.enter, .character("h")) }

  private var allText: String {
    var app = app
    var text = ""
    for _ in 0..<40 {
      text += app.lines.joined(separator: "\n")
      app.press(.pageDown)
    }
    return text
  }

  @Test func `only what was said and stands is on the page`() {
    let text = allText
    #expect(text.contains("You asked for the sickest three first, by name."))
    #expect(text.contains("number 2."))
    #expect(!text.contains("number 3."), "this was not said yet")
    #expect(!text.contains("crisis"), "this was withdrawn")
    #expect(!text.contains("then gave jobs to the room"), "this is an earlier wording")
    #expect(text.contains("I now write three names on the board"))
    for name in ["Tom", "Li Wei", "Sam"] { #expect(!text.contains(name)) }
  }

  @Test func `who will read it stands above the field`() throws {
    let who = try #require(app.lines.firstIndex { $0.contains("Who will read it: Dr A. Okafor") })
    let what = try #require(app.lines.firstIndex { $0.contains("No patients, no incident detail") })
    let field = try #require(app.lines.firstIndex { $0.contains("Your words") })
    #expect(who < field && what < field)
  }

  @Test(
    arguments: [
      .control("c"), .control("p"), .control("g"), .control("l"), .control("q"), .function(1),
      .function(2), .function(3), .escape, .insert, .unknown,
    ] as [Key])
  mutating func `no key but Ctrl-X leads out`(key: Key) {
    for focus in 0..<3 {
      app.press(key)
      #expect(app.lines[0].contains("what was said to you"), "field \(focus)")
      #expect(app.shows("hand back with Ctrl-X"))
      app.press(.tab)
    }
    #expect(!app.session.isOver)
  }

  @Test mutating func `letters that are commands elsewhere are words here`() {
    app.type("q?:unhjk")
    #expect(app.shows("Your words q?:unhjk"))
  }

  @Test mutating func `what ends below opens and closes nothing`() {
    let outcomes: [Outcome] = [
      .undone([RecordID("priya")]), .talked(RecordID("priya-last"), trainee: RecordID("priya")),
      .moved(RecordID("x"), from: RecordID("priya"), to: RecordID("tom")),
      .saved(RecordID("x"), trainee: RecordID("tom")), .wordTried(true),
      .exported(path: "/tmp/of-tom", trainee: RecordID("priya")),
    ]
    for outcome in outcomes {
      _ = app.session.update(.outcome(outcome), clock: MockWard.clock)
      #expect(app.lines[0].contains("what was said to you"))
      #expect(!app.shows("of-tom"))
    }
  }

  @Test mutating func `handing over is noted: to whom, what and how`() {
    let shared = app.performer.ward.story(of: RecordID("priya")).shared.first
    #expect(shared?.to == "Priya Nair")
    #expect(shared?.what == "10 records that were said")
    #expect(shared?.through == "hand-over")
  }

  @Test mutating func `what they write is saved as theirs, on the record they chose`() throws {
    app.press(.backTab, .right, .tab)
    app.type("I will ask for it back.")
    app.press(.control("s"))
    let reflections = app.performer.ward.story(of: RecordID("priya")).reflections
    #expect(reflections.first?.text == "I will ask for it back.")
    #expect(reflections.first?.by == RecordID("priya"))
    #expect(reflections.first?.of == RecordID("priya-last"))
    #expect(reflections.first?.handed == MockWard.clock.nowStamp)
    #expect(app.shows("Saved, as yours."))
    #expect(!app.shows("Your words I will"))
  }

  @Test(arguments: [1, 2]) mutating func `words begun on another field go to Your words`(tabs: Int)
  {
    app.type("At first")
    for _ in 0..<tabs { app.press(.tab) }
    app.type("I thought the list was long")
    #expect(app.shows("Your words At first I thought the list was long"))
    #expect(app.shows("About      all of it"))
    for _ in 0..<tabs { app.press(.tab) }
    app.send([.paste(" and hard", dropped: 0)])
    #expect(app.shows("Your words At first I thought the list was long and hard"))
  }

  @Test mutating func `nothing written is not saved, and an identifier is asked about`() {
    app.press(.control("s"))
    #expect(app.shows("Nothing is written yet."))
    app.type("999 000 0018")
    app.press(.control("s"))
    #expect(app.shows("No patient details belong here."))
    #expect(app.performer.ward.story(of: RecordID("priya")).reflections.count == 1)
    app.press(.control("s"))
    #expect(app.performer.ward.story(of: RecordID("priya")).reflections.count == 2)
  }

  @Test mutating func `words half typed are kept under their own name`() {
    app.type("I was")
    #expect(app.performer.kept["reflection"]?.value == "I was")
    #expect(app.performer.kept["trainee"]?.value == "priya")
    #expect(app.shows("draft kept"))
  }

  @Test func `words whose file could not be made are all kept with a later key`() {
    var app = AppScript(.storied()) { $0.draftFailure = "the disk is full" }
    app.press(.enter, .character("h"), .backTab, .right, .tab)
    app.type("I was")
    #expect(app.performer.kept.isEmpty)
    app.performer.draftFailure = nil
    app.type("!")
    #expect(app.performer.kept["reflection"]?.value == "I was!")
    #expect(app.performer.kept["of"]?.value == "priya-last")
    #expect(app.performer.kept["trainee"]?.value == "priya")
  }

  @Test func `words left behind are there at the next hand-over`() {
    var again = AppScript(.storied()) { performer in
      performer.leftBehind[RecordID("priya")] = [
        DraftChange(field: "reflection", value: "I was not", cursor: 5),
        DraftChange(field: "of", value: "priya-last"),
      ]
    }
    #expect(!again.shows("DRAFT   Priya"))
    again.press(.enter, .character("h"))
    #expect(again.shows("Your words I was not"))
    #expect(again.shows("About      handover, 19 Nov"))
    again.type("!")
    #expect(again.shows("I was! not"))
  }

  @Test mutating func `Ctrl-X blanks the screen, and any key shows the page again`() {
    app.type("half")
    app.press(.control("x"))
    for word in ["Priya", "sickest", "half"] { #expect(!app.shows(word)) }
    #expect(app.shows("This store is not sealed"))
    #expect(app.shows("What was typed is kept, and not saved"))
    app.press(.character("z"))
    #expect(app.lines[0].hasPrefix(" Priya Nair · ST5"))
  }

  @Test mutating func `what was typed and not saved is told to the supervisor, without its words`()
  {
    app.type("I was not sure")
    app.press(.control("x"), .character("z"))
    app.receive(.unsavedReflections([RecordID("priya")]))
    app.press(.character("7"))
    #expect(app.shows("Priya typed something and did not save it. It is kept for Priya: h."))
    #expect(!app.shows("not sure") && !app.shows("They have written nothing"))
    app.receive(.unsavedReflections([]))
    #expect(!app.shows("typed something"))
  }

  @Test mutating func `nothing is said to be kept where nothing was typed`() {
    app.press(.control("x"))
    #expect(!app.shows("What was typed is kept"))
  }

  @Test func `with a word only the word shows the page again`() {
    var ward = MockWard.storied()
    ward.identity.hasWord = true
    var app = AppScript(ward) { $0.word = "marmalade" }
    app.press(.enter, .character("h"), .control("x"))
    app.type("jam")
    app.press(.enter)
    #expect(app.shows("That is not the word."))
    app.press(.control("c"), .control("x"), .escape)
    #expect(app.shows("type your word"))
    app.type("marmalade")
    app.press(.enter)
    #expect(app.lines[0].hasPrefix(" Priya Nair · ST5"))
  }

  @Test func `a hang-up ends it like any page`() {
    var app = app
    app.type("half")
    app.send([.hangUp(.asked(signal: 15))])
    #expect(app.session.isOver)
    #expect(app.performer.kept["reflection"]?.value == "half")
  }
}
