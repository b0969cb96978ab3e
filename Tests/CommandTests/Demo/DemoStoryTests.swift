import Practice
import Testing

@testable import ontherun

/// The stories that the records tell when they are read in order.
struct DemoStoryTests {
  let demo: Demo

  init() throws {
    demo = Demo(on: "2026-11-22", try PromptsByLine.read.get())
  }

  @Test func `Bethan goes from guided at handover to a supervisor who is not needed`() {
    let sequence = demo.seen(of: "Bethan Rees").filter {
      $0.feedback.moment == "handover-lead-the-room"
    }.map { $0.feedback.support?.back }
    #expect(
      sequence == [
        .guided, .guided, .prompted, .prompted, .justInCase, .justInCase, .notNeeded, .notNeeded,
        .notNeeded,
      ])
    let grades = demo.seen(of: "Bethan Rees").map(\.feedback.grade)
    #expect(grades.first == "IMT2")
    #expect(grades.last == "ST4")
  }

  @Test func `Li was only ever seen in clinical moments, and nobody watches Yusuf`() {
    #expect(demo.seen(of: "Li Wei").allSatisfy { $0.feedback.setting == .clinical })
    #expect(demo.seen(of: "Li Wei").allSatisfy { $0.feedback.role != .management })
    #expect(demo.seen(of: "Yusuf Demir").count == 3)
    #expect(demo.steps(of: "Yusuf Demir").map(\.now) == [.open, .open, .open])
  }

  @Test func `Farah's management is what people see`() {
    let roles = Dictionary(grouping: demo.seen(of: "Farah Siddiqui"), by: \.feedback.role)
    #expect(roles[.management]?.count == 16)
  }

  @Test func `Callum's project runs through two units`() {
    let units = demo.seen(of: "Callum Fraser").filter { $0.feedback.thread != nil }
      .map(\.feedback.unit)
    #expect(
      units
        == ["Ward 9", "Ward 9", "Ward 9", "Ward 9", "Emergency Department", "Emergency Department"])
  }

  @Test func `Tom writes back, under his own name`() {
    let tom = demo.id(of: "Tom Adeyemi")
    let reflections = demo.story(of: "Tom Adeyemi").filter { $0.content.kind == "reflection" }
    #expect(reflections.count == 6)
    #expect(reflections.allSatisfy { $0.by == tom })
  }
}
