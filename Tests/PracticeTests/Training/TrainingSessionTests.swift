import Practice
import TestSupport
import Testing

/// A walk as its moves make it.
struct TrainingSessionTests {
  private var session = TrainingSession(Fixture.twoLists)
  /// Seconds after the beginning.
  private var second = 0

  private func instant(_ second: Int) -> Instant {
    Instant(milliseconds: 1_800_000_000_000 + Int64(second) * 1_000)
  }

  private mutating func make(_ deeds: TrainingMove.Deed..., after seconds: Int = 0) {
    second += seconds
    for deed in deeds { session.make(TrainingMove(at: instant(second), deed)) }
  }

  private mutating func reveal(_ times: Int) { for _ in 0..<times { make(.reveal) } }

  @Test mutating func `Space reveals step by step, and goes on when all is shown`() {
    make(.begin)
    #expect(session.stop.part == .opening)
    reveal(1)
    #expect(session.stop.shown == 2)
    reveal(2)
    #expect(session.stop.part == .beat("board"))
    #expect(session.stop.shown == 1)
    reveal(2)
    #expect(session.stop.shown == 3)
    #expect(session.needsChoice)
  }

  @Test mutating func `at a fork it waits for a choice, whose consequence comes first`() {
    make(.begin)
    reveal(9)
    #expect(session.stop.part == .beat("board"))
    make(.choose(1))
    #expect(session.stop.shown == 4)
    reveal(1)
    #expect(session.stop.part == .beat("corridor"))
    reveal(2)
    #expect(session.stop.part == .beat("end"))
    reveal(2)
    #expect(session.stop.part == .practice)
    reveal(5)
    #expect(session.stop.part == .debrief)
    reveal(6)
    #expect(session.isOver)
    reveal(3)
    #expect(session.isOver)
  }

  @Test mutating func `a digit that is no option chooses nothing, and neither does one elsewhere`()
  {
    make(.begin, .choose(0))
    #expect(session.stop.part == .opening)
    reveal(3)
    make(.choose(7), .choose(-1))
    #expect(session.stop.choice == nil)
  }

  @Test mutating func `back hides step by step, and then goes to where one was`() {
    make(.begin)
    reveal(4)
    make(.back)
    #expect(session.stop.part == .beat("board") && session.stop.shown == 1)
    make(.back)
    #expect(session.stop.part == .opening && session.stop.shown == 3)
    make(.back, .back, .back)
    #expect(session.stop.part == .opening && session.stop.shown == 1)
    reveal(3)
    #expect(session.road.count == 2)
  }

  @Test mutating func `back to the fork another way is a road of its own`() {
    make(.begin)
    reveal(5)
    make(.choose(1))
    reveal(2)
    #expect(session.stop.part == .beat("corridor"))
    make(.toFork)
    #expect(session.stop.part == .beat("board") && session.stop.shown == 3)
    make(.choose(0), .reveal)
    #expect(session.stop.part == .beat("window"))
    #expect(
      session.road.map(\.part) == [
        .opening, .beat("board"), .beat("corridor"), .beat("board"), .beat("window"),
      ])
    #expect(session.road.map(\.choice) == [nil, 1, nil, 0, nil])
  }

  @Test
  mutating func `another way at once is a visit too, and what was cast at the first stays there`() {
    make(.begin)
    reveal(5)
    make(.vote([7, 4]), .showVotes, .choose(0), .back, .choose(1))
    #expect(session.road.map(\.choice) == [nil, 0, 1])
    #expect(session.road.map(\.votes.count) == [0, 1, 0])
    make(.choose(1))
    #expect(session.road.count == 3)
  }

  @Test mutating func `votes that are counted after a choice are shown before it goes on`() {
    make(.begin)
    reveal(5)
    make(.choose(1), .vote([6, 6]))
    #expect(session.hidesVotes && session.stop.shown == 3)
    reveal(1)
    #expect(session.stop.showsVotes && session.stop.part == .beat("board"))
    reveal(1)
    #expect(session.stop.shown == 4)
    reveal(1)
    #expect(session.stop.part == .beat("corridor"))
  }

  @Test mutating func `a pause outlasts the program`() {
    make(.begin, .pause)
    make(.takeUp(lastSeen: instant(5)), after: 600)
    #expect(session.isPaused && session.spent(now: instant(second + 60)) == 0)
    make(.goOn)
    #expect(session.spent(now: instant(second + 60)) == 60_000)
  }

  @Test mutating func `a road that was left at a fork is not in the plan any more`() {
    make(.begin)
    reveal(5)
    make(.choose(1), .reveal, .toFork, .choose(0), .reveal)
    #expect(session.plan(now: instant(0)).minutes == 17)
    #expect(session.progress?.beat == 2 && session.progress?.of == 3)
  }

  @Test mutating func `without a fork behind, there is none to go back to`() {
    make(.begin, .toFork)
    #expect(session.fork == nil && session.stop.part == .opening)
  }

  @Test mutating func `one can jump anywhere, and to where one was`() {
    make(.begin, .goTo(.practice))
    #expect(session.stop.part == .practice)
    make(.goTo(.beat("window")), .reveal, .goTo(.opening))
    #expect(session.place == 0)
    make(.goTo(.beat("window")))
    #expect(session.stop.shown == 2)
    #expect(session.road.count == 3)
    make(.goTo(.beat("nowhere")), .reveal)
    #expect(session.stop.part == .practice)
  }

  @Test mutating func `votes are one number an option, hidden until shown, and can be taken again`()
  {
    make(.begin)
    reveal(3)
    make(.vote([7, 4, 2]))
    #expect(session.stop.votes.isEmpty)
    make(.showVotes)
    #expect(!session.stop.showsVotes)
    make(.vote([7, 4]))
    #expect(session.stop.votes == [[7, 4]] && !session.stop.showsVotes)
    make(.showVotes)
    #expect(session.stop.showsVotes && session.stop.shown == 3)
    make(.vote([3, 8]))
    #expect(session.stop.votes == [[7, 4], [3, 8]] && !session.stop.showsVotes)
  }

  @Test mutating func `the times of all parts add up to the time in all, without pauses`() {
    make(.begin)
    make(.reveal, .reveal, .reveal, after: 30)
    make(.pause, after: 60)
    make(.goOn, after: 500)
    make(.reveal, .reveal, .choose(0), after: 45)
    make(.reveal, after: 100)
    make(.back, .back, after: 20)
    #expect(session.spent(at: .opening, now: instant(second)) == 30_000)
    #expect(session.spent(at: .beat("board"), now: instant(second)) == 205_000)
    #expect(session.spent(at: .beat("window"), now: instant(second)) == 20_000)
    #expect(session.spent(now: instant(second)) == 255_000)
    #expect(session.spent(now: instant(second + 5)) == 260_000)
  }

  @Test mutating func `while the machine was off no time went by`() {
    make(.begin)
    make(.takeUp(lastSeen: instant(90)), after: 7_200)
    #expect(session.spent(now: instant(second + 10)) == 100_000)
  }

  @Test mutating func `a clock that is set back takes no time away`() {
    make(.begin)
    make(.reveal, after: 60)
    make(.reveal, after: -3_000)
    #expect(session.spent(now: instant(second)) == 60_000)
  }

  @Test mutating func `the plan follows the road that was taken, and the longest that is left`() {
    make(.begin)
    let start = session.plan(now: instant(0))
    #expect(start.minutes == 17 && start.left == 17 * 60_000 && !start.isLate)
    reveal(3)
    make(.choose(1), .reveal)
    // Two minutes in the corridor instead of four at the window.
    let plan = session.plan(now: instant(0))
    #expect(plan.minutes == 15 && plan.partMinutes == 2)
    #expect(plan.left == (2 + 1 + 5 + 4) * 60_000)
    let later = session.plan(now: instant(150))
    #expect(later.isPartOver && later.partSpent == 150_000)
    #expect(!later.isLate)
    #expect(session.plan(now: instant(400)).isLate)
  }

  @Test mutating func `folded from what is kept of its moves it is the same`() throws {
    make(.begin)
    reveal(5)
    make(.vote([7, 4]), .showVotes, .choose(1), after: 61)
    make(.reveal, .toFork, .choose(0), .reveal, .goTo(.debrief), .back, .pause, .goOn, after: 5)
    make(
      .takeUp(lastSeen: instant(70)), .goTo(.beat("end")),
      .toTry(ThingToTry(situation: "handover", text: "Ask for 1 list")), after: 900)
    let kept = session.moves.map(\.text)
    let read = try kept.map { try #require(TrainingMove(text: $0)) }
    #expect(TrainingSession(Fixture.twoLists, moves: read) == session)
  }

  @Test(arguments: [
    ("5 begin", TrainingMove.Deed.begin), ("5 reveal", .reveal), ("5 back", .back),
    ("5 choose 1", .choose(1)), ("5 go beat board", .goTo(.beat("board"))),
    ("5 go practice", .goTo(.practice)), ("5 fork", .toFork), ("5 pause", .pause),
    ("5 go-on", .goOn), ("5 vote 7 4 2", .vote([7, 4, 2])), ("5 show", .showVotes),
    (
      "5 try @handover Ask for 1 list",
      .toTry(ThingToTry(situation: "handover", text: "Ask for 1 list"))
    ),
    ("5 take-up 4", .takeUp(lastSeen: Instant(milliseconds: 4))),
  ])
  func `a kept move is milliseconds and words`(text: String, deed: TrainingMove.Deed) {
    let move = TrainingMove(at: Instant(milliseconds: 5), deed)
    #expect(move.text == text)
    #expect(TrainingMove(text: text) == move)
  }

  @Test func `pieces of practice stand in the order of the ends of their ids, not of their times`()
  {
    let pieces = ["0191-c7", "0192-a9", "0193-b1"].map {
      WrittenPractice(id: RecordID($0), feedback: Fixture.feedback(saw: $0))
    }
    #expect(WrittenPractice.shuffled(pieces).map(\.id.text) == ["0193-b1", "0191-c7", "0192-a9"])
  }

  @Test(arguments: [
    "", "1", "x reveal", "1 dance", "1 choose", "1 choose x", "1 go", "1 go beat ", "1 vote",
    "1 vote 7 x", "1 vote 7 -4", "1 reveal now", "1 take-up", "1 try", "1 try ", "1 said", "1 lay",
    "99999999999999999999 back",
  ])
  func `what is no move is none`(text: String) {
    #expect(TrainingMove(text: text) == nil)
  }

  @Test(arguments: [
    ("7 4 2", [7, 4, 2]), ("7,4,2", [7, 4, 2]), ("7 / 4", [7, 4]), (" 0 12 ", [0, 12]),
  ])
  func `votes are read as they are counted`(typed: String, counts: [Int]) {
    #expect(TrainingMove.counts(in: typed) == counts)
  }

  @Test(arguments: ["", " ", "seven", "7 4 x", "1000", "-1 2", "1.5"])
  func `what is no count is none`(typed: String) {
    #expect(TrainingMove.counts(in: typed) == nil)
  }

  @Test(arguments: [1, 4, 6, 8, 10, 15, 20])
  func `the stages of a debrief take all of its time`(minutes: Int) {
    let shares = DebriefStage.allCases.map { $0.minutes(of: minutes) }
    #expect(shares.allSatisfy { $0 > 0 })
    if minutes > 4 { #expect(shares.reduce(0, +) == minutes) }
  }
}
