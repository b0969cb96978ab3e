import Foundation
import Practice
import Records
import TestSupport
import Testing
import Workbench

@testable import Curses
@testable import ontherun

/// What the app's performer does with drafts and with what others write.
final class LivePerformerTests {
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

  private func window() throws -> LivePerformer {
    LivePerformer(try Desk.open(place), waking: WakeHandle())
  }

  private func open(_ performer: inout LivePerformer) throws -> RecordID {
    let outcomes = performer.perform(.openDraft(by: try desk.me(among: desk.people()).id))
    guard case .draftOpened(let id, _, nil)? = outcomes.first else {
      throw CocoaError(.fileWriteUnknown)
    }
    return id
  }

  private func drafts(_ performer: inout LivePerformer) -> [RecordID] {
    guard case .drafts(let drafts)? = performer.perform(.listDrafts).first else { return [] }
    return drafts.map(\.id)
  }

  private var files: [String] {
    let all = FileManager.default.enumerator(atPath: place.state)?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".draft") }
  }

  private static let words = [DraftChange(field: "saw", value: "You asked.", cursor: 10)]

  @Test func `a draft goes at once when its form is saved, also while a sync is planned`() throws {
    var performer = try window()
    let id = try open(&performer)
    _ = performer.perform(.keepDraft(id, Self.words))
    #expect(performer.perform(.discardDraft(id)).isEmpty)
    #expect(files == [])
    #expect(drafts(&performer) == [])
  }

  @Test func `a draft that is set aside waits at once, also while a sync is planned`() throws {
    var performer = try window()
    let id = try open(&performer)
    _ = performer.perform(.keepDraft(id, Self.words))
    _ = performer.perform(.setDraftAside(id))
    #expect(drafts(&performer) == [id])
  }

  @Test func `a draft that another window has open is not taken up`() throws {
    var one = try window()
    var other = try window()
    let id = try open(&one)
    _ = one.perform(.keepDraft(id, Self.words))
    _ = one.perform(.setDraftAside(id))
    _ = one.perform(.resumeDraft(id))
    var sentence: String?
    for outcome in other.perform(.resumeDraft(id)) {
      if case .failed(let failure) = outcome { sentence = failure.sentence }
      if case .drafts(let drafts) = outcome { #expect(drafts.isEmpty) }
      if case .draftResumed = outcome { Issue.record("taken up twice") }
    }
    #expect(sentence == "This draft is open in another window.")
  }

  @Test func `a file that could not be made is made with the next key`() throws {
    var performer = try window()
    let state = try #require(desk.store).stateFolder
    // Where the folder of drafts should be, something else is in the way.
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: "\(state)/drafts")
    try Data().write(to: URL(filePath: "\(state)/drafts"))
    let outcomes = performer.perform(.openDraft(by: nil))
    guard case .draftOpened(let id, _, .some)? = outcomes.first else {
      Issue.record("\(outcomes)")
      return
    }
    guard case .draftNotKept? = performer.perform(.keepDraft(id, Self.words)).first else {
      Issue.record("kept in a folder that is none")
      return
    }
    try FileManager.default.removeItem(atPath: "\(state)/drafts")
    guard case .draftKept(id)? = performer.perform(.keepDraft(id, Self.words)).first else {
      Issue.record("not kept once there was room")
      return
    }
    _ = performer.perform(.setDraftAside(id))
    #expect(drafts(&performer) == [id])
  }

  @Test func `a hand-over whose drafts cannot be read keeps the words with a later key`() throws {
    var performer = try window()
    let state = try #require(desk.store).stateFolder
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: "\(state)/drafts")
    try Data().write(to: URL(filePath: "\(state)/drafts"))
    let trainee = try desk.addTrainee(
      name: "Priya Nair", learner: Person.Learner(grade: "ST5", stage: .higher, specialty: ""))
    let outcomes = performer.perform(.openReflection(by: trainee))
    guard case .reflectionOpened(let id, [], .some)? = outcomes.first else {
      Issue.record("\(outcomes)")
      return
    }
    try FileManager.default.removeItem(atPath: "\(state)/drafts")
    let words = [DraftChange(field: "reflection", value: "I was", cursor: 5)]
    guard case .draftKept(id)? = performer.perform(.keepDraft(id, words)).first else {
      Issue.record("not kept once there was room")
      return
    }
    _ = performer.perform(.setDraftAside(id))
    guard
      case .reflectionOpened(id, let kept, nil)? =
        performer.perform(.openReflection(by: trainee)).first
    else {
      Issue.record("not taken up")
      return
    }
    #expect(kept == words)
  }

  @Test func `the roster is read again only when a file has changed`() throws {
    var performer = try window()
    _ = performer.perform(.loadRoster)
    performer.finish()
    _ = performer.finished()
    _ = performer.perform(.refreshRoster)
    performer.finish()
    #expect(performer.finished().isEmpty)
    _ = try desk.addTrainee(
      name: "Priya Nair", learner: Person.Learner(grade: "ST5", stage: .higher, specialty: ""))
    _ = performer.perform(.refreshRoster)
    performer.finish()
    let names = performer.finished().compactMap { outcome -> [String]? in
      if case .people(let people) = outcome { people.trainees.map(\.person.name) } else { nil }
    }
    #expect(names == [["Priya Nair"]])
  }
}
