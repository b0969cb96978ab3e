import Practice
import Testing

@testable import ontherun

/// Every id in the demo is in the library, and every line is one that the app would take.
struct DemoContentTests {
  let guidance: Guidance
  let demo: Demo

  init() throws {
    guidance = try PromptsByLine.read.get()
    demo = Demo(on: "2026-11-22", guidance)
  }

  var feedback: [Feedback] {
    demo.records.compactMap { record in
      switch record.content {
      case .feedback(let feedback): feedback
      case .amendment(let amendment):
        if case .feedback(let feedback) = amendment.body { feedback } else { nil }
      default: nil
      }
    }
  }

  @Test func `situations, moments and look-fors are in the library and fit the stage`() throws {
    for feedback in feedback {
      let situation = try #require(guidance.situation(feedback.situation), "\(feedback.situation)")
      #expect(situation.fits(feedback.stage))
      #expect(feedback.setting == situation.setting)
      #expect((3...8).contains(feedback.offered.count))
      if let id = feedback.moment {
        let moment = try #require(situation.moments.first { $0.id == id }, "\(id)")
        #expect(moment.stages.contains(feedback.stage) || feedback.stage == .other)
      }
      for mark in feedback.marks {
        let lookFor = try #require(guidance.lookFor(mark.id), "\(mark.id)")
        #expect(lookFor.words == mark.words)
        #expect(lookFor.stages.contains(feedback.stage) || feedback.stage == .other, "\(mark.id)")
        #expect(feedback.offered.contains(mark.id))
      }
      #expect(Set(feedback.offered).count == feedback.offered.count)
    }
  }

  @Test func `chances are given in moments of the library`() throws {
    for record in demo.records {
      guard case .chance(let chance) = record.content else { continue }
      let situation = try #require(guidance.situation(chance.situation))
      #expect(chance.moment.map { id in situation.moments.contains { $0.id == id } } ?? true)
      #expect(chance.given == record.at.day)
    }
  }

  @Test func `ids are in the shape of UUIDv7, and no two end alike`() throws {
    let ids =
      demo.everything.map(\.id) + demo.records.flatMap(\.stepMade) + demo.everything.map(\.act)
    let shape = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    #expect(ids.allSatisfy { (try? shape.wholeMatch(in: $0.text)) != nil })
    #expect(Set(ids.map(\.short)).count == ids.count)
  }

  @Test func `something was seen, and no line is one that the app would question`() {
    // Traits in place of what was done, scores, and a word that is never used.
    let unwanted =
      /(?i)\b(confident|lovely|calm|excellent|outstanding|poor|weak|brilliant|junior)\b|\d\/(5|10)\b/
    for record in demo.records {
      for line in record.lines {
        #expect(line.firstMatch(of: unwanted) == nil, "\(line)")
        #expect(IdentifierGuard.findings(in: line).isEmpty, "\(line)")
        #expect(ConcernWords.found(in: line) == nil, "\(line)")
        #expect(!line.isEmpty && line.count <= 280)
        #expect(!line.contains("  ") && line.first != " " && line.last != " ")
      }
    }
    #expect(feedback.allSatisfy { $0.saw != nil })
  }
}

extension Record {
  /// Every typed line.
  var lines: [String] {
    switch content {
    case .feedback(let feedback):
      [feedback.saw, feedback.effect, feedback.they, feedback.next?.text].compactMap { $0 }
        + feedback.jots.map(\.text)
    case .reflection(let reflection): [reflection.text]
    case .chance(let chance): chance.text.map { [$0] } ?? []
    case .step(let step): step.new.map { [$0.text] } ?? []
    case .withdrawal(let withdrawal): [withdrawal.why]
    case .thread(let thread): [thread.title]
    default: []
    }
  }
}
