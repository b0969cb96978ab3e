import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// A scenario walked with a room, and alone.
struct WalkTests {
  private var app = AppScript()

  init() { app.press(.character("s"), .character("w")) }

  private mutating func on(_ times: Int) {
    for _ in 0..<times { app.press(.character(" ")) }
  }

  private mutating func wait(minutes: Int) {
    app.performer.clock = app.performer.clock.later(minutes: minutes)
  }

  @Test mutating func `a scenario is walked step by step to its end`() {
    #expect(app.shows("Two lists come into one room"))
    on(3)
    #expect(app.shows("Somebody drops a mug") && !app.shows("What can you hear"))
    on(1)
    #expect(app.shows("What can you hear") && !app.shows("One list. Hugh"))
    on(1)
    #expect(app.shows("1  'Stop. One list."))
    on(1)
    #expect(app.shows("1-2 chooses; v counts votes."))
    app.press(.character("2"))
    #expect(app.shows("Two people leave the room with the same job."))
    #expect(!app.shows("'Stop. One list."))
    on(1)
    #expect(app.shows("08:02, the corridor   2 of 3"))
    on(4)
    #expect(app.shows("Practice"))
    on(4)
    #expect(app.shows("What people write instead"))
    on(6)
    #expect(app.shows("The end") && app.shows("And now, could you say it tomorrow?"))
    on(2)
    #expect(app.shows("Save the session and end it?"))
    app.press(.enter)
    #expect(app.shows("The end"))
    on(1)
    app.press(.character("y"))
    #expect(app.shows("Saved: ontherun session show"))
    #expect(app.lines[2].hasPrefix(" > The two lists"))
  }

  @Test mutating func `votes are hidden until Space, and a second round shows the shift`() {
    on(5)
    app.press(.character("v"))
    app.type("7 4")
    #expect(app.shows("Votes  • •") && !app.shows("7 4"))
    app.press(.enter)
    #expect(app.shows("11 votes are in.") && !app.shows("█"))
    on(1)
    #expect(app.shows("1  ███████  7") && app.shows("2  ████  4"))
    app.press(.character("v"))
    app.type("2 9")
    app.press(.enter)
    #expect(app.shows("11 votes are in.") && !app.shows("█"))
    on(1)
    #expect(app.shows("1  ██  2   was 7") && app.shows("2  █████████  9   was 4"))
  }

  @Test(arguments: ["", "7", "7 4 2", "seven four", "7 x"])
  mutating func `a count that is not one number an option is asked for again`(typed: String) {
    on(5)
    app.press(.character("v"))
    app.type(typed)
    app.press(.enter)
    #expect(app.shows("Type 2 numbers, one for each option, such as 7 4 2; 999 at most."))
    app.press(.escape)
    #expect(!app.shows("votes are in") && app.shows("1  'Stop."))
  }

  @Test mutating func `f goes back to the fork, and the map shows the road`() {
    app.press(.character("f"))
    #expect(app.shows("There is no fork behind you."))
    on(5)
    app.press(.character("2"), .character(" "), .character("f"))
    #expect(app.shows("1  'Stop. One list.") && app.shows("07:58, at the board"))
    app.press(.character("1"), .character(" "))
    #expect(app.shows("08:02, the window"))
    app.press(.character("M"))
    #expect(app.shows(">  3  now 08:02, the window"))
    #expect(app.shows("   2  was 07:58, at the board  took 1"))
    #expect(app.shows("   4  was 08:02, the corridor"))
    #expect(app.shows("   5      08:20, the kettle"))
  }

  @Test mutating func `g and a number, or words, go anywhere; Esc stays`() {
    app.press(.character("g"))
    app.type("6")
    app.press(.enter)
    #expect(app.shows("Amara named bay two first."))
    app.press(.character("/"))
    app.type("kettle")
    app.press(.enter)
    #expect(app.shows("Amara has her coat on."))
    app.press(.character("g"))
    app.type("99")
    app.press(.enter)
    #expect(app.shows("Nothing fits that."))
    app.press(.escape)
    #expect(app.shows("Amara has her coat on."))
  }

  @Test
  mutating func `notes are shown to a room only after a question, and the cards only in them`() {
    on(3)
    app.press(.character("!"))
    #expect(app.shows("The cards are in the notes"))
    app.press(.character("o"))
    #expect(app.shows("Notes on the room's screen?") && !app.shows("Wait for somebody"))
    app.press(.enter)
    #expect(!app.shows("Wait for somebody"))
    app.press(.character("o"), .character("y"))
    #expect(app.shows("Wait for somebody to count the lists."))
    app.press(.character("o"))
    #expect(!app.shows("Wait for somebody"))
  }

  @Test mutating func `alone, nothing is counted and notes need no question`() {
    app.press(.character("a"))
    #expect(app.shows("alone"))
    on(5)
    app.press(.character("v"))
    #expect(app.shows("Alone, a digit chooses."))
    app.press(.character("o"))
    #expect(app.shows("Wait for somebody to count the lists."))
  }

  @Test mutating func `the clocks are quiet on time, plain when over, and stand while paused`() {
    on(3)
    wait(minutes: 2)
    app.press(.up)
    #expect(app.lines[0].contains("here 2 of 3 · all 2 of 17 min") && !app.shows("late"))
    app.press(.character("p"))
    #expect(app.lines[0].contains("paused"))
    wait(minutes: 30)
    app.press(.character("p"))
    #expect(app.lines[0].contains("here 2 of 3 · all 2 of 17 min"))
    wait(minutes: 6)
    app.press(.character("s"))
    #expect(app.lines[0].contains("here 8:00 of 3 · all 8:00 of 17 min · 5 late"))
  }

  @Test
  mutating func `a walk that was cut off goes on where it stood, with its votes and its time`() {
    on(5)
    app.press(.character("v"))
    app.type("7 4")
    app.press(.enter)
    wait(minutes: 3)
    app.press(.character("2"))
    wait(minutes: 1)
    app.press(.character(" "))
    let kept = app.performer.kept
    #expect(kept["walk"]?.value == "handover-two-lists")
    let clock = app.performer.clock.later(minutes: 600)
    var again = AppScript(.full()) { performer in
      performer.clock = clock
      performer.walks["handover-two-lists"] = Array(kept.values)
    }
    again.press(.character("s"), .character("w"))
    #expect(again.shows("Taken up where it stood;"))
    #expect(again.shows("08:02, the corridor   2 of 3"))
    #expect(again.lines[0].contains("all 4 of 15 min"))
    again.press(.character("f"))
    #expect(again.shows("11 votes are in."))
  }

  @Test mutating func `every move is kept before the next frame, and no field grows long`() {
    on(3)
    for _ in 0..<200 { app.press(.character("b"), .character(" ")) }
    let kept = app.performer.kept
    #expect(kept.values.allSatisfy { $0.value.utf8.count < 1_500 })
    let moves = kept.filter { $0.key.hasPrefix("moves-") }.values
      .flatMap { $0.value.split(separator: "\n") }
    #expect(moves.count == 404)
    var writes = 0
    for effect in app.performer.effects {
      if case .keepDraft(_, let changes) = effect {
        writes += 1
        #expect(changes.count <= 8)
      }
    }
    #expect(writes == 404)
  }

  private var sessions: [Content.Training] {
    app.performer.effects.compactMap {
      if case .saveTraining(_, let training) = $0 { training } else { nil }
    }
  }

  @Test mutating func `forty minutes with a room end in a record whose times add up to the second`()
    throws
  {
    let start = app.performer.clock.now
    func at(_ second: Int64) -> LocalClock {
      LocalClock(
        now: Instant(milliseconds: start.milliseconds + second * 1_000 + 333),
        offset: { _ in 0 })
    }
    var second: Int64 = 0
    for step in 0..<4 {
      second += 61 + Int64(step)
      app.performer.clock = at(second)
      on(step == 0 ? 3 : 1)
    }
    app.press(.character("v"))
    app.type("7 4")
    app.press(.enter)
    second += 247
    app.performer.clock = at(second)
    on(1)
    app.press(.character("p"))
    second += 1_000
    app.performer.clock = at(second)
    app.press(.character("p"), .character("2"))
    for _ in 0..<16 {
      second += 113
      app.performer.clock = at(second)
      on(1)
    }
    #expect(app.shows("The end"))
    app.press(.character("t"))
    app.type("Ask for one list on Monday")
    app.press(.enter)
    #expect(app.shows("To try     handover: Ask for one list on Monday"))
    second += 125
    app.performer.clock = at(second)
    app.press(.control("s"))
    let training = try #require(sessions.first)
    #expect(training.seconds == Int(second) - 1_000)
    #expect(training.clocks.count == training.path.count)
    #expect(
      training.path.map(\.part) == [
        "opening", "beat board", "beat corridor", "beat end", "practice", "debrief", "end",
      ])
    #expect(training.path.map(\.choice) == [nil, 2, nil, nil, nil, nil, nil])
    #expect(training.votes == [.init(at: 1, counts: [7, 4])])
    #expect(training.toTry.map(\.text) == ["Ask for one list on Monday"])
    #expect(training.words.isEmpty && training.people.isEmpty && training.keepUntil == nil)
    #expect(app.shows("Saved: ontherun session show"))
    #expect(app.lines[2].hasPrefix(" > The two lists"))
  }

  @Test mutating func `alone, nothing is kept of it at its end`() {
    app.press(.character("a"), .character("g"), .character("7"), .enter)
    on(7)
    #expect(app.shows("Walked to its end.") && sessions.isEmpty)
  }

  @Test mutating func `a session that cannot be saved stays where it is`() {
    app.press(.character("g"), .character("7"), .enter)
    on(5)
    app.performer.saveFailure = Failure(.saving, "Not saved: the disk is full.")
    app.press(.control("s"))
    #expect(app.shows("Not saved: the disk is full.") && app.shows("The end"))
    app.press(.control("s"))
    #expect(app.shows("Saved: ontherun session show"))
  }

  @Test func `the list of scenarios says of which a walk waits`() {
    var app = AppScript(.full()) { $0.walks["handover-one-phone"] = [] }
    app.press(.character("s"))
    #expect(app.shows("> The two lists           17 min"))
    #expect(app.shows("  One phone, four people   waits"))
  }

  @Test mutating func `the line at the end is kept while it is typed, and whatever comes`() {
    app.press(.character("g"), .character("7"), .enter)
    on(5)
    app.press(.character("t"))
    app.type("Ask for one")
    #expect(app.performer.kept["typed-toTry"]?.value == "@handover Ask for one")
    app.press(.escape, .character("t"))
    #expect(app.shows("To try  @handover Ask for one"))
    app.press(.control("c"))
    #expect(app.shows("The walk is kept: w on Scenarios goes on where it stood."))
    app.press(.enter)
    app.type(" list")
    app.press(.enter, .control("s"))
    #expect(
      sessions.first?.toTry == [ThingToTry(situation: "handover", text: "Ask for one list")])
  }

  @Test mutating func `a long line at the end is read whole while it is typed`() {
    app.press(.character("g"), .character("7"), .enter)
    on(5)
    app.press(.character("t"))
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    app.type(words)
    let text = app.lines.joined(separator: " ")
    #expect(text.contains("word1 ") && text.contains("word30"))
    app.send([.paste(String(repeating: "x", count: 5_000), dropped: 0)])
    app.press(.enter, .control("s"))
    // The line's 240 characters, without the ten of its situation.
    #expect(sessions.first?.toTry.first?.text.count == 230)
  }

  @Test mutating func `votes counted after a choice are shown before it goes on`() {
    on(5)
    app.press(.character("2"), .character("v"))
    app.type("6 6")
    app.press(.enter)
    #expect(app.shows("12 votes are in.") && app.shows("Space show the votes"))
    on(1)
    #expect(app.shows("1  ██████  6"))
    on(1)
    #expect(app.shows("Two people leave the room"))
  }

  @Test mutating func `notes that a room agreed to go with the part they were on`() {
    on(3)
    app.press(.character("o"), .character("y"))
    #expect(app.shows("Wait for somebody to count the lists."))
    on(2)
    app.press(.character("1"), .character(" "))
    #expect(app.shows("08:02, the window") && !app.shows("Who wrote on it last?"))
    var alone = AppScript()
    alone.press(.character("s"), .character("w"), .character("a"), .character("o"))
    #expect(alone.shows("Aims"))
    alone.press(.character("a"))
    #expect(!alone.shows("Aims") && !alone.lines[1].contains("alone"))
  }

  @Test mutating func `a lone walk and a room's are two`() {
    let waits = KeptWalk(
      TrainingSession(
        Fixture.twoLists,
        moves: [
          TrainingMove(at: app.performer.clock.now, .begin),
          TrainingMove(at: app.performer.clock.now, .goTo(.beat("board"))),
        ]), isAlone: false, now: app.performer.clock.now)
    var app = AppScript(.full()) {
      $0.walks["handover-two-lists"] = waits.fields.map {
        DraftChange(field: $0.name, value: $0.text)
      }
    }
    app.press(.character("s"), .character("w"))
    #expect(app.shows("07:58, at the board") && app.shows("Taken up where it stood"))
    app.press(.character("a"))
    #expect(app.shows("That is said before anything is shown; x begins it anew."))
    // Anew is anew, though another may wait.
    app.press(.character("x"), .character("y"))
    #expect(app.shows("Who and where") && !app.shows("Taken up where it stood"))
  }

  @Test mutating func `x begins anew, after a question`() {
    on(5)
    app.press(.character("x"))
    #expect(app.shows("Begin anew? Road, votes and clocks go."))
    app.press(.enter)
    #expect(app.shows("07:58, at the board"))
    app.press(.character("x"), .character("y"))
    #expect(app.shows("Who and where") && !app.shows("Amara Osei"))
    // What is kept of it holds none of the old road.
    #expect(app.performer.kept["moves-0"]?.value.hasSuffix(" begin") == true)
  }

  @Test func `to a screen reader no clock speaks that was not asked for`() {
    var app = AppScript(.full(), options: Session.Options(theme: .mono, isPlain: true))
    app.press(.character("s"), .character("w"), .character(" "), .character(" "))
    #expect(!app.lines[0].contains("of 17 min"))
    app.press(.character("s"))
    #expect(app.lines[0].contains("all 0:00 of 17 min") && !app.session.isTickingSeconds)
  }

  @Test mutating func `left, it waits; untouched, nothing is kept`() {
    app.press(.escape)
    #expect(app.shows("> The two lists") && !app.shows("The walk waits"))
    app.press(.character("w"), .character(" "), .escape)
    #expect(app.shows("The walk waits: w on Scenarios goes on where it stood."))
  }

  @Test func `what cannot be kept is said, and the walk goes on`() {
    var app = AppScript(.full()) { $0.draftFailure = "the disk is full" }
    app.press(.character("s"), .character("w"), .character("g"), .character("2"), .enter)
    #expect(app.lines[0].contains("walk NOT kept"))
    #expect(app.shows("Somebody drops a mug"))
  }

  @Test mutating func `no trainee of the store is on any page of it`() {
    for state in WalkState.allCases where state != .walkReminded {
      let text = state.app(width: 200, height: 50).lines.joined(separator: " ")
      for name in ["Priya", "Tom Adeyemi", "Li Wei", "Sam O'Neill"] {
        #expect(!text.contains(name), "\(state)")
      }
    }
  }
}
