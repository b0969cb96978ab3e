import Practice
import Testing

@testable import ontherun

/// An id as people type it.
struct IDTailTests {
  let id = RecordID("01a1f2d6-67e0-7376-9381-5a55e05c1ffc")

  @Test(arguments: [
    "1ffc", "…1ffc", "1FFC", "5c1ffc", "9381-5a55e05c1ffc", "01a1f2d6-67e0-7376-9381-5a55e05c1ffc",
    "01a1f2d667e0737693815a55e05c1ffc",
  ])
  func `the whole id or its end stands for it`(typed: String) throws {
    #expect(try #require(IDTail(typed)).matches(id))
  }

  @Test(arguments: ["1ffd", "01a1f2d6"])
  func `another end or the beginning does not`(typed: String) throws {
    #expect(try #require(IDTail(typed)).matches(id) == false)
  }

  @Test(arguments: ["", "ffc", "priya", "1f c", "01a1f2d667e0737693815a55e05c1ffc0"])
  func `what is too short or no number is no id`(typed: String) {
    #expect(IDTail(typed) == nil)
  }
}
