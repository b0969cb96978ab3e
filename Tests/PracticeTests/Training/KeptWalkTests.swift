import Practice
import TestSupport
import Testing

/// A walk in the fields that a draft file has of it.
struct KeptWalkTests {
  private func instant(_ second: Int64) -> Instant {
    Instant(milliseconds: 1_800_000_000_000 + second * 1_000)
  }

  private func walk(_ count: Int) -> TrainingSession {
    var session = TrainingSession(Fixture.twoLists)
    for second in 0..<count {
      session.make(TrainingMove(at: instant(Int64(second)), second % 2 == 0 ? .reveal : .back))
    }
    return session
  }

  @Test(arguments: [1, 31, 32, 33, 64, 100, 400])
  func `what is kept is read again, whatever the order of its fields`(count: Int) throws {
    let kept = KeptWalk(walk(count), isAlone: true, now: instant(1_000))
    let read = try #require(KeptWalk(kept.fields.reversed()))
    #expect(read == kept)
    #expect(read.moves.count == count && read.isAlone)
    #expect(kept.fields.allSatisfy { $0.text.utf8.count < 1_500 })
  }

  @Test func `it goes on from when it was last seen, or from its last move`() {
    let running = KeptWalk(walk(10), isAlone: false, now: instant(605))
    #expect(running.end == instant(600))
    let fresh = KeptWalk(walk(10), isAlone: false, now: instant(9))
    #expect(fresh.end == instant(9))
  }

  @Test func `a line that is being typed is kept with it`() throws {
    let typed = ["toTry": "Ask for o", "votes": "7 4"]
    let kept = KeptWalk(walk(3), isAlone: false, typed: typed, now: instant(9))
    #expect(try #require(KeptWalk(kept.fields)).typed == typed)
  }

  @Test func `while it is paused no time is seen to go by`() {
    var session = walk(10)
    session.make(TrainingMove(at: instant(20), .pause))
    #expect(KeptWalk(session, isAlone: false, now: instant(4_000)).end == instant(20))
  }

  @Test(arguments: [
    [("saw", "You asked")], [("walk", "")], [("moves-0", "1 reveal")],
  ])
  func `other drafts are no walk`(fields: [(String, String)]) {
    #expect(KeptWalk(fields.map { ($0.0, $0.1) }) == nil)
  }

  @Test func `lines that are no moves are passed over`() throws {
    let kept = try #require(
      KeptWalk([("walk", "x"), ("moves-0", "1 begin\nnonsense\n2 reveal"), ("seen", "soon")]))
    #expect(kept.moves.map(\.text) == ["1 begin", "2 reveal"])
    #expect(kept.end == Instant(milliseconds: 2))
  }
}
