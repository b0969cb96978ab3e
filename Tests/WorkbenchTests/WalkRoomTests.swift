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
    app.press(.character("n"))
    #expect(app.shows("b goes back first: what others wrote is on the screen."))
    app.press(.character("b"))
    write("You said late things")
    on(1)
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
    #expect(app.shows("Done with it?"))
    app.press(.enter)
    #expect(app.shows("TRY  "))
    app.press(.character("x"), .character("y"))
    #expect(!app.shows("TRY  ") && app.shows("It is off your Home"))
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

  @Test mutating func `until there is a vote, what comes is shuffled among the rest`() {
    go(to: "6", then: 1)
    for words in ["one", "two", "three", "four", "five"] { write("You said \(words) things") }
    on(1)
    app.press(.character("b"))
    write("You said six things")
    on(1)
    // By the ends of their ids, which say nothing of their time: not last, where who came last would show.
    let ids = app.performer.practised.map(\.id.text).sorted {
      String($0.reversed()) < String($1.reversed())
    }
    let order = app.lines.compactMap { line in
      app.performer.practised.first { line.contains($0.feedback.saw ?? "-") }?.id.text
    }
    #expect(order == ids)
  }

  @Test
  mutating func `each line that waits half typed has a place of its own, and a kill takes none`() {
    go(to: "7", then: 6)
    app.press(.character("t"))
    app.type("ask first")
    app.press(.escape, .character("e"))
    app.type("too fas")
    app.press(.escape, .character("w"))
    app.type("Ada B")
    app.press(.escape, .character("t"))
    #expect(app.shows("To try  @handover ask first"))
    app.press(.escape, .character("e"))
    #expect(app.shows("Of it  too fas"))
    let kept = app.performer.kept
    var again = AppScript(.full()) { performer in
      performer.walks["handover-two-lists"] = Array(kept.values)
    }
    again.press(.character("s"), .character("w"))
    #expect(again.shows("Taken up where it stood. Half typed: t, e, w."))
    again.press(.character("w"))
    #expect(again.shows("With  Ada B"))
    again.press(.enter, .character("t"))
    #expect(again.shows("To try  @handover ask first"))
    again.press(.enter, .control("s"))
    let training = again.performer.effects.compactMap {
      if case .saveTraining(_, let training) = $0 { training } else { nil }
    }.last
    #expect(training?.words == ["too fas"] && training?.people == ["Ada B"])
    #expect(training?.toTry.map(\.text) == ["ask first"])
  }

  @Test mutating func `votes that are half typed are kept too, until another part is shown`() {
    on(5)
    app.press(.character("v"))
    app.type("7 ")
    #expect(app.performer.kept["typed-votes"]?.value == "7 ")
    app.press(.escape, .character("v"))
    #expect(app.shows("Votes  •"))
    app.type("4")
    app.press(.enter)
    #expect(app.shows("11 votes are in."))
    #expect(app.performer.kept["typed-votes"]?.value == "")
    app.press(.character("v"))
    app.type("9")
    app.press(.escape)
    go(to: "1")
    app.press(.character("v"))
    #expect(app.shows("Votes  one number for each of 3 options"))
  }

  @Test mutating func `begun anew it keeps who is there, what they said and what they wrote`()
    throws
  {
    app.press(.character("w"))
    app.type("Ada Byron")
    app.press(.enter)
    #expect(app.shows("Named: Ada Byron."))
    for _ in 0..<40 { app.press(.character("b"), .character(" ")) }
    go(to: "6", then: 1)
    write("You said one thing")
    let draft = try #require(
      app.performer.effects.compactMap {
        if case .keepDraft(let id, let changes) = $0,
          changes.contains(where: { $0.field == "walk" })
        {
          id
        } else {
          nil
        }
      }.first)
    app.press(.character("x"), .character("y"))
    #expect(app.shows("Who and where"))
    let left = app.performer.kept.filter { $0.key.hasPrefix("moves-") && !$0.value.value.isEmpty }
    #expect(left.count == 1)
    go(to: "7", then: 6)
    #expect(app.shows("With       Ada Byron"))
    app.press(.control("s"))
    let saved = app.performer.effects.compactMap {
      if case .saveTraining(let id, let training) = $0 { (id, training) } else { nil }
    }.last
    #expect(saved?.0 == draft && saved?.1.people == ["Ada Byron"])
  }

  @Test mutating func `the situation that stands there already gives way to one that is typed`()
    throws
  {
    go(to: "7", then: 6)
    app.press(.character("t"))
    app.type("@rota say the gap")
    app.press(.enter)
    #expect(app.shows("To try     rota: say the gap"))
    app.press(.character("t"))
    app.type("@wardround look up")
    app.press(.enter)
    #expect(app.shows("No situation is called '@wardround'"))
  }

  @Test func `on a small screen Space shows all of a step before the next one comes`() {
    var app = AppScript(.full(), width: 40, height: 12)
    app.press(.character("s"), .character("w"), .character("g"), .character("2"), .enter)
    var seen: [String] = []
    for _ in 0..<14 where !app.shows("1  'Stop.") {
      seen += app.lines[2..<10].map { $0.split(separator: " ").joined(separator: " ") }
      app.press(.character(" "))
    }
    let text = seen.joined(separator: " ")
    for words in ["Amara reads from her list.", "nobody picks it up.", "What can you hear"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test mutating func `v shows what there is to vote on first`() {
    on(3)
    #expect(!app.shows("1  'Stop."))
    app.press(.character("v"))
    #expect(app.shows("1  'Stop.") && app.shows("Votes  one number for each of 2 options"))
  }

  @Test mutating func `the welcome makes nobody late`() {
    app.performer.clock = app.performer.clock.later(minutes: 4)
    app.press(.up)
    #expect(app.lines[0].contains("all 4 of 17 min") && !app.lines[0].contains("late"))
  }

  @Test mutating func `alone, an answer is marked by a sign, and the end says both`() {
    app.press(.character("a"))
    on(2)
    app.press(.character("1"))
    #expect(app.shows("1> I would put it off"))
    go(to: "7", then: 5)
    app.press(.character("3"), .character(" "))
    #expect(app.shows("You        at the beginning: I would put it off"))
    #expect(app.shows("now: I could show a colleague how"))
  }

  private var discards: Int {
    app.performer.effects.count { if case .discardDraft = $0 { true } else { false } }
  }

  @Test mutating func `left at its beginning, names half typed wait with it`() {
    app.press(.character("w"))
    app.type("Ada B")
    app.press(.escape, .character("a"))
    #expect(app.shows("That is said before anything is shown; x begins it anew."))
    app.press(.escape)
    #expect(discards == 0 && app.shows("The walk waits"))
  }

  @Test mutating func `left after it was begun anew, what was written has its walk still`() {
    go(to: "6", then: 1)
    write("You said one thing")
    let before = discards
    app.press(.character("x"), .character("y"), .escape)
    #expect(discards == before && app.shows("The walk waits"))
  }
}
