import Foundation
import Practice
import Records
import TestSupport
import Testing
import Workbench

@testable import ontherun

/// What the app asks the desk about what is held of somebody.
final class DeskRightsTests {
  private let home: CommandHome
  private var desk: Desk
  private var elsewhere: Desk
  private let priya: RecordID

  init() throws {
    home = try CommandHome()
    var place = StorePlace(
      home: "\(home.path)/store", state: "\(home.path)/state", machineID: "machine-1",
      hostName: "ward-7", uid: getuid(), login: "amara")
    desk = try Desk.open(place)
    try desk.introduce(name: "Dr A. Okafor", role: .consultant, login: .mine)
    place.machineID = "machine-2"
    place.hostName = "ward-9"
    elsewhere = try Desk.open(place)
    try elsewhere.introduce(name: "Dr B. Marsh", role: .consultant, login: .mine)
    priya = try desk.addTrainee(
      name: "Priya Nair", learner: Person.Learner(grade: "ST5", stage: .higher, specialty: ""))
  }

  private func eraseElsewhere() throws {
    let people = try elsewhere.people()
    let known = try #require(people[priya])
    try elsewhere.erase(try elsewhere.planErasure(of: known, people: people), why: "asked for")
  }

  private func waiting() throws -> [WaitingErasure] {
    guard case .erasures(let waiting)? = try desk.outcomes(of: .readErasures).first else {
      return []
    }
    return waiting
  }

  private func problems() throws -> [String] {
    guard case .checked(let problems)? = try desk.outcomes(of: .checkStore).first else {
      return []
    }
    return problems
  }

  @Test func `what others erased is told after the start, and goes when it is agreed`() throws {
    #expect(try problems() == [])
    try eraseElsewhere()
    #expect(
      try problems() == [
        "What another computer erased still stands in this one's files: :erasures asks."
      ])
    let found = try #require(try waiting().first)
    #expect(found.line.hasSuffix("…\(priya.short) · by Dr B. Marsh · asked for"))
    #expect(found.hold == nil)
    guard case .erasuresFinished? = try desk.outcomes(of: .finishErasures([found.id])).first else {
      Issue.record("not finished")
      return
    }
    #expect(try waiting() == [])
    #expect(try problems() == [])
  }

  @Test func `what is on hold here stays, whatever is answered`() throws {
    try eraseElsewhere()
    var held = Person(name: "Priya Nair", role: .resident)
    held.hold = Person.Hold(why: "an inquiry", since: desk.clock.today)
    let me = try desk.me(among: desk.people()).id
    // A hold that was on its way while it was erased elsewhere.
    try desk.append([
      desk.newRecord(
        by: me, .amendment(.init(of: priya, over: [priya], body: .person(held))))
    ])
    let found = try #require(try waiting().first)
    #expect(found.hold?.hasSuffix("an inquiry") == true)
    _ = try desk.outcomes(of: .finishErasures([found.id]))
    #expect(try waiting().count == 1)
  }

  @Test func `that somebody was told is on the disk`() throws {
    let day = desk.clock.today
    guard
      case .informed(priya, let people)? =
        try desk.outcomes(of: .noteInformed(priya, on: day)).first
    else {
      Issue.record("not noted")
      return
    }
    #expect(people[priya]?.person.informed == day)
    #expect(try elsewhere.people()[priya]?.person.informed == day)
  }

  @Test func `the names of this place for concerns come from the configuration`() {
    let config = Config(
      Array("concern-danger: Dr C. Reed, bleep 1234\nconcern-unsure: Prof D\n".utf8),
      path: "config.yaml")
    #expect(config.problems == [])
    #expect(config.concernNames == [.danger: "Dr C. Reed, bleep 1234", .unsure: "Prof D"])
  }
}
