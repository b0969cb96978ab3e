@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// A shift card on paper: 24 lines a side, whatever is on it.
struct ShiftCardSheetTests {
  private func card(steps: Int, words: Int) throws -> ShiftCard {
    let text = Array(repeating: "give each job to a named person", count: words)
      .joined(separator: " and ")
    var ward = MockWard.full()
    for index in 0..<steps {
      ward.add(
        Fixture.feedback(
          saw: "You began.", next: Fixture.step("s\(index)", "\(text) \(index)")),
        id: "f\(index)", at: "2026-11-20T08:0\(index % 10):00Z")
    }
    let guidance = MockWard.guidance
    let outlook = Outlook(
      story: ward.story(of: RecordID("priya")), stage: .higher, guidance: guidance)
    return ShiftCard(
      .init(
        situation: try #require(guidance.situation("handover")),
        moment: guidance.moment("handover-lead")),
      for: .init(name: "Priya Nair", stage: .higher, outlook: outlook), guidance: guidance,
      today: Fixture.day("2026-11-22"))
  }

  @Test(arguments: [(0, 1), (3, 1), (40, 1), (9, 9), (1, 60)])
  func `a side is 24 lines of at most 80 columns`(steps: Int, words: Int) throws {
    let text = ShiftCardSheet(try card(steps: steps, words: words)).text
    #expect(text.count == 48)
    #expect(text.allSatisfy { $0.columns <= 80 })
    #expect(text[0].text.hasPrefix("handover: leading the room"))
    #expect(text[0].text.hasSuffix("side 1 of 2"))
    #expect(text[24].text.hasPrefix("Priya Nair"))
    // Whatever had to go, the question for afterwards is there.
    #expect(text[24...].contains { $0.text.contains("What would you do in the first minute") })
  }

  @Test func `what does not fit is counted`() throws {
    let text = ShiftCardSheet(try card(steps: 40, words: 1)).text
    // A title, 17 of 41 steps, this line, a promise, two look-fors, a situation and a question.
    #expect(text.contains { $0.text == "            and 24 more" })
  }
}
