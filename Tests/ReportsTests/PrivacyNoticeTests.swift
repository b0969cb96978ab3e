import Reports
import Testing

/// The page that tells trainees what is kept about them.
struct PrivacyNoticeTests {
  private let lines = PrivacyNotice.text.split(separator: "\n", omittingEmptySubsequences: false)

  @Test func `it is one page of A4 in a plain fount`() {
    #expect(lines.count <= 62)
    #expect(lines.allSatisfy { $0.count <= 84 })
  }

  @Test(arguments: [
    "Read it", "Answer it", "Take it away", "put right", "erased", "[organisation]", "WHO READS IT",
    "HOW LONG", "not legal advice", "information governance lead", "no scores",
  ])
  func `it says what it must`(words: String) {
    #expect(PrivacyNotice.text.contains(words))
  }
}
