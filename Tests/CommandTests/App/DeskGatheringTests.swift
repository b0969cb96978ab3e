import Foundation
import Practice
import Records
import TestSupport
import Testing

@testable import ontherun

/// Practice that was written on other computers, in sessions of this one.
struct DeskGatheringTests {
  private let folder: String
  private let desk: Desk

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("otr-gather-\(UInt32.random(in: 0 ... .max))").path
    var desk = try Desk.open(
      StorePlace(
        home: "\(folder)/store", state: "\(folder)/state", machineID: "machine-1",
        hostName: "ward-7", uid: getuid(), login: "amara"))
    try desk.introduce(name: "Dr A. Okafor")
    self.desk = desk
  }

  private func bundle(_ words: String...) -> PracticeBundle {
    let written = words.map {
      WrittenPractice(id: desk.newID(), feedback: Fixture.feedback(saw: $0))
    }
    let midnight = Timestamp(instant: Instant(milliseconds: 1_763_510_400_000), offsetMinutes: 0)
    return PracticeBundle(scenario: "handover-four-jugs", written: written, day: midnight) {
      RecordID.make(at: $0)
    }
  }

  @Test func `gathered into two sessions it is in both, and nothing is missed`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bundle = bundle("You asked first.", "You listened.")
    let (one, other) = (desk.newID(), desk.newID())
    #expect(try desk.gather([bundle], into: one) == 2)
    #expect(try desk.gather([bundle], into: one) == 0)
    #expect(try desk.gather([bundle], into: other) == 2)
    for session in [one, other] {
      let saw = try desk.practice(of: session).compactMap(\.feedback.saw)
      #expect(Set(saw) == ["You asked first.", "You listened."])
    }
    #expect(try desk.opened().findings.report.sentences.isEmpty)
  }

  @Test func `where the scenario is walked in no session, it says what to open`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let error = #expect(throws: DeskError.self) {
      try desk.sessionToGather("handover-four-jugs")
    }
    #expect(
      error?.sentence.contains("Open it first: ontherun scenario walk handover-four-jugs") == true)
    #expect(error?.exitCode == 66)
  }
}
