import Foundation
@testable import Practice
import Records
import TestSupport
import Testing

@testable import ontherun

/// Erasing where more than a trainee's own folder is concerned.
final class DeskErasureTests {
  private let home: CommandHome
  private let place: StorePlace
  private var desk: Desk

  init() throws {
    home = try CommandHome()
    place = StorePlace(
      home: "\(home.path)/store", state: "\(home.path)/state", machineID: "machine-1",
      hostName: "ward-7", uid: getuid(), login: "amara")
    desk = try Desk.open(place)
    try desk.introduce(name: "Dr A. Okafor", role: .consultant, login: .mine)
  }

  private func add(_ name: String) throws -> RecordID {
    try desk.addTrainee(
      name: name, learner: Person.Learner(grade: "ST5", stage: .higher, specialty: ""))
  }

  private func known(_ id: RecordID) throws -> KnownPerson { try #require(try desk.people()[id]) }

  private func erase(_ id: RecordID) throws -> ErasurePlan {
    let plan = try desk.planErasure(of: known(id), people: desk.people())
    try desk.erase(plan, why: "asked for")
    return plan
  }

  private func session(_ people: [String]) throws -> RecordID {
    let id = desk.newID()
    try desk.saveTraining(
      Content.Training(
        scenario: "two-lists", title: "Two lists", planned: 20, path: [], clocks: [],
        words: ["Say the plan aloud."], people: people), as: id)
    return id
  }

  private func isAnywhere(_ text: String) -> Bool {
    let names = FileManager.default.enumerator(atPath: home.path)?.allObjects as? [String] ?? []
    return names.contains { name in
      let bytes = FileManager.default.contents(atPath: "\(home.path)/\(name)") ?? Data()
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `a session that names them stays without the name, with what was written in it`()
    throws
  {
    let priya = try add("Priya Nair")
    let old = try session(["Priya Nair", "Dr Z"])
    try desk.savePractice(
      Content.PracticeFeedback(session: old, feedback: Fixture.feedback(saw: "They asked.")),
      as: desk.newID(), isAlone: false)
    let other = try session(["Dr Z"])
    let plan = try erase(priya)
    #expect(plan.sessions == [old])
    #expect(!isAnywhere("Nair"))
    let left = try desk.trainings()
    #expect(left.count == 2)
    #expect(left.map(\.training.people) == [["Dr Z"], ["Dr Z"]])
    let copy = try #require(left.first { $0.id != other })
    #expect(copy.training.words == ["Say the plan aloud."])
    #expect(try desk.practice(of: copy.id).map(\.feedback.saw) == ["They asked."])
  }

  @Test func `a session is left alone where two people have the name`() throws {
    let priya = try add("Priya Nair")
    _ = try add("Priya Nair")
    let old = try session(["Priya Nair"])
    let plan = try erase(priya)
    #expect(plan.leavesSessions)
    #expect(try desk.trainings().map(\.id) == [old])
    #expect(try desk.trainings()[0].training.people == ["Priya Nair"])
  }

  @Test func `what was typed about somebody meanwhile is not saved`() throws {
    let priya = try add("Priya Nair")
    var draft = desk.newDraft(via: .form)
    draft.by = try desk.me(among: desk.people()).id
    draft.trainee = priya
    draft.situation = "handover"
    draft.saw = "Zebrafinch"
    let valid = FeedbackDraft.Valid(
      feedback: Fixture.feedback(of: priya.text, saw: "Zebrafinch"), at: desk.clock.nowStamp)
    _ = try erase(priya)
    #expect(throws: DeskError.erased) { try self.desk.save(draft, valid: valid) }
    #expect(!isAnywhere("Zebrafinch"))
  }

  @Test func `a draft whose name was typed and not taken goes with the one it can mean`() throws {
    let priya = try add("Priya Nair")
    _ = try add("Tom Adeyemi")
    for (typed, saw) in [("pri", "Zebrafinch"), ("tom", "Kept")] {
      var draft = desk.newDraft(via: .log)
      draft.saw = saw
      let by = try desk.me(among: desk.people()).id
      _ = try desk.keep(draft, by: by, values: draft.keptValues(whoTyped: typed))
    }
    let plan = try erase(priya)
    #expect(plan.drafts.count == 1)
    #expect(!isAnywhere("Zebrafinch"))
    #expect(isAnywhere("Kept"))
  }

  @Test func `who works here is not erased under them`() throws {
    let priya = try add("Priya Nair")
    try desk.introduce(name: "Dr B", role: .other, login: .mine)
    let me = try desk.me(among: desk.people())
    var person = me.person
    person.learner = Person.Learner(grade: "ST5", stage: .higher, specialty: "")
    try desk.edit(me, as: person)
    #expect(throws: DeskError.self) {
      try self.desk.planErasure(of: self.known(me.id), people: self.desk.people())
    }
    #expect(throws: Never.self) {
      try self.desk.planErasure(of: self.known(priya), people: self.desk.people())
    }
  }

  @Test func `a copy names sessions, and counts what they wrote of others`() throws {
    let priya = try add("Priya Nair")
    let tom = try add("Tom Adeyemi")
    let old = try session(["Priya Nair", "Dr Z"])
    let record = NewRecord(
      id: desk.newID(), at: desk.clock.nowStamp, by: priya,
      content: .chance(.init(trainee: tom, situation: "handover", text: "Zebrafinch")))
    try desk.append([record])
    let copy = try desk.copy(of: known(priya), people: desk.people())
    #expect(copy.sessions.map(\.id) == [old])
    #expect(copy.written == ["chance": 1])
    let plan = try erase(priya)
    #expect(plan.written == 1)
    #expect(isAnywhere("Zebrafinch"))
  }

  @Test func `names are forgotten for good, and the votes still speak of the same pieces`() throws {
    let id = desk.newID()
    let pieces = [desk.newID(), desk.newID()]
    try desk.saveTraining(
      Content.Training(
        scenario: "two-lists", title: "Two lists", planned: 20, path: [.init(part: "practice")],
        votes: [.init(at: 0, counts: [1, 4])], clocks: [60], pieces: pieces,
        people: ["Ada Byron", "Sol Varga"], keepUntil: Day("2025-01-01")), as: id)
    for (piece, saw) in zip(pieces, ["They asked.", "They listened."]) {
      try desk.savePractice(
        Content.PracticeFeedback(session: id, feedback: Fixture.feedback(saw: saw)), as: piece,
        isAlone: false)
    }
    let found = try desk.training(id.text)
    #expect(try desk.forgetNames(of: found, only: "Nobody") == 0)
    #expect(try desk.forgetNames(of: found) == 2)
    #expect(!isAnywhere("Byron") && !isAnywhere("Varga"))
    let left = try #require(try desk.trainings().first)
    #expect(left.training.people.isEmpty && left.training.keepUntil == nil)
    let written = try desk.practice(of: left.id)
    let saw = left.training.pieces.map { piece in
      written.first { $0.id == piece }?.feedback.saw
    }
    #expect(saw == ["They asked.", "They listened."])
    #expect(left.training.votes == [.init(at: 0, counts: [1, 4])])
  }
}
