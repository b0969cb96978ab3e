import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// What a room says of itself in a walk: its confidence, which practice helps, who it is, what it will try.
struct WalkRoomTests {
  private var app = AppScript()

  init() { app.press(.character("s"), .character("w")) }

  private mutating func on(_ times: Int) {
    for _ in 0..<times { app.press(.character(" ")) }
  }

  private mutating func vote(_ counts: String) {
    app.press(.character("v"))
    app.type(counts)
    app.press(.enter)
  }

  private mutating func go(to part: String, then times: Int = 0) {
    app.press(.character("g"))
    app.type(part)
    app.press(.enter)
    on(times)
  }

  private var saved: Content.Training? {
    app.performer.effects.compactMap {
      if case .saveTraining(_, let training) = $0 { training } else { nil }
    }.last
  }

  private mutating func write(_ words: String) {
    app.press(.character("n"), .tab)
    app.type(words)
    app.press(.control("s"))
  }

  @Test mutating func `a room counts its confidence before and after, and sees the shift`() throws {
    on(2)
    #expect(app.shows("Could you say it tomorrow?") && app.shows("2  With a card in my hand"))
    vote("5 4 1")
    #expect(app.shows("10 votes are in.") && !app.shows("█"))
    on(1)
    #expect(app.shows("1  █████  5") && app.shows("3  █  1"))
    on(1)
    #expect(app.shows("07:58, at the board"))
    go(to: "7", then: 5)
    #expect(app.shows("And now, could you say it tomorrow?") && app.lines[1].contains("The end"))
    vote("1 3 6")
    on(1)
    #expect(app.shows("1  █  1   was 5") && app.shows("3  ██████  6   was 1"))
    on(1)
    #expect(app.shows("Hands      I would put it off: 5, then 1") && !app.shows("█"))
    app.press(.control("s"))
    let training = try #require(saved)
    #expect(
      training.confidence
        == .init(
          answers: [
            "I would put it off", "With a card in my hand", "I could show a colleague how",
          ], before: [5, 4, 1], after: [1, 3, 6]))
    #expect(training.votes.isEmpty)
  }

  @Test mutating func `where nobody counts, nothing is said of confidence`() throws {
    go(to: "7", then: 6)
    app.press(.control("s"))
    #expect(try #require(saved).confidence == nil)
  }

  @Test mutating func `alone a digit says it, and the end remembers`() {
    app.press(.character("a"))
    on(2)
    app.press(.character("v"))
    #expect(app.shows("Alone, a digit chooses."))
    app.press(.character("4"))
    #expect(app.shows("There are 3 options here."))
    app.press(.character("1"), .character(" "))
    #expect(app.shows("07:58, at the board"))
    go(to: "7", then: 5)
    #expect(app.shows("At the beginning: I would put it off"))
    app.press(.character("2"))
    #expect(!app.shows("was 1"))
  }

  @Test mutating func `which piece would help most is a vote, by the numbers that the room sees`()
    throws
  {
    go(to: "6", then: 1)
    app.press(.character("v"))
    #expect(app.shows("There is nothing to vote on here."))
    for words in ["one", "two", "three"] { write("You said \(words) things") }
    on(1)
    #expect(app.shows("Which would help you most?"))
    vote("2 0 7")
    #expect(app.shows("9 votes are in."))
    on(1)
    #expect(app.shows("3  ███████  7"))
    let before = app.lines
    // What is handed in late comes last, and takes nobody's number.
    write("You said late things")
    #expect(app.shows("You said late things"))
    for words in ["one", "two", "three"] {
      let place = before.first { $0.contains("You said \(words) things") }
      #expect(app.lines.contains { $0 == place })
    }
    #expect(app.lines.contains { $0.contains("4          You said late things") })
    go(to: "7", then: 6)
    app.press(.control("s"))
    let training = try #require(saved)
    #expect(training.pieces.count == 4)
    #expect(training.votes == [.init(at: 1, counts: [2, 0, 7])])
  }

  @Test mutating func `names are only of those who wish, all at once, and kept for a year`() throws
  {
    app.press(.character("w"))
    #expect(app.shows("Names with commas between, only of those who wish it. Kept for a year."))
    app.type("Ada Byron, Sol  Varga,, Ada Byron")
    app.press(.enter)
    go(to: "7", then: 6)
    #expect(app.shows("With       Ada Byron, Sol Varga"))
    app.press(.character("w"))
    #expect(app.shows("With  Ada Byron, Sol Varga"))
    app.press(.enter, .control("s"))
    let training = try #require(saved)
    #expect(training.people == ["Ada Byron", "Sol Varga"])
    #expect(training.keepUntil == Day("2027-11-22"))
  }

  @Test mutating func `a thing to try has a situation that the library knows, or none`() throws {
    go(to: "7", then: 6)
    app.press(.character("t"))
    #expect(app.shows("To try  @handover"))
    for _ in 0..<10 { app.press(.backspace) }
    app.type("@rounds ask first")
    app.press(.enter)
    #expect(app.shows("No situation is called '@rounds'"))
    #expect(app.shows("To try  @rounds ask first"))
    for _ in 0..<17 { app.press(.backspace) }
    app.type("@rot say the gap aloud")
    app.press(.enter, .character("t"))
    for _ in 0..<10 { app.press(.backspace) }
    app.type("listen longer")
    app.press(.enter, .character("e"))
    app.type("Too fast, and worth it.")
    app.press(.enter)
    #expect(app.shows("To try     rota: say the gap aloud"))
    #expect(app.shows("listen longer") && app.shows("Said       Too fast, and worth it."))
    app.press(.control("s"))
    let training = try #require(saved)
    #expect(
      training.toTry == [
        ThingToTry(situation: "rota", text: "say the gap aloud"),
        ThingToTry(situation: nil, text: "listen longer"),
      ])
    #expect(training.words == ["Too fast, and worth it."])
    let reminders = app.performer.effects.contains {
      if case .remind = $0 { true } else { false }
    }
    #expect(!reminders)
  }

  @Test(arguments: ["@handover me: name the sickest", "me: @handover name the sickest"])
  mutating func `what is mine waits on my own Home, and goes when it is done`(typed: String) {
    go(to: "7", then: 6)
    app.press(.character("t"))
    for _ in 0..<10 { app.press(.backspace) }
    app.type(typed)
    app.press(.enter)
    #expect(app.performer.reminders.map(\.thing.text) == ["name the sickest"])
    app.press(.escape, .escape)
    #expect(app.shows("TRY     handover: name"))
    app.press(.end)
    #expect(app.shows("To try on a shift") && app.shows("name the sickest"))
    app.press(.enter)
    #expect(app.shows("leading the room"))
    app.press(.escape, .character("x"))
    #expect(!app.shows("TRY  ") && app.shows("it is off your Home"))
    #expect(app.performer.reminders.isEmpty)
  }

  @Test mutating func `alone, what one will try is one's own`() {
    app.press(.character("a"))
    go(to: "7", then: 6)
    app.press(.character("t"))
    #expect(app.shows("It waits on your Home"))
    app.type("ask the nurse in charge first")
    app.press(.enter)
    #expect(app.performer.reminders.map(\.thing.situation) == ["handover"])
    app.press(.character("e"))
    #expect(app.shows("Alone, nothing of it is kept."))
  }

  @Test mutating func `a walk that was cut off has its names, lines and practice votes again`() {
    app.press(.character("w"))
    app.type("Ada Byron")
    app.press(.enter)
    on(2)
    vote("5 4 1")
    go(to: "6", then: 1)
    for words in ["one", "two"] { write("You said \(words) things") }
    on(1)
    vote("2 7")
    let kept = app.performer.kept
    let pieces = app.performer.practised
    var again = AppScript(.full()) { performer in
      performer.walks["handover-two-lists"] = kept.filter { !$0.key.hasPrefix("saw") }.map(\.value)
      performer.practised = pieces
    }
    again.press(.character("s"), .character("w"))
    #expect(again.shows("9 votes are in."))
    again.press(.character(" "))
    #expect(again.shows("2  ███████  7"))
    again.press(.character("w"))
    #expect(again.shows("With  Ada Byron"))
  }
}
