import Practice
import Testing

/// Names that a slip of the fingers may have meant.
struct NearestNameTests {
  private static let names = [
    "Priya Nair", "Tom Adeyemi", "Li Wei", "Sam O'Neill", "Zoë Ní Dhálaigh", "Imran Khan",
    "Priya Nayar",
  ]

  @Test(
    arguments: [
      ("Pirya Nair", [0]), ("priya nari", [0]), ("Tom Adeyeme", [1]), ("adeyeni", [1]),
      ("Zoe Dalaigh", [4]), ("Amira Khan", []), ("Priya Shah", []), ("Xu", []), ("", []),
      ("lo wei", []),
    ] as [(String, [Int])])
  func `each word must be near to a part of the name`(typed: String, near: [Int]) {
    #expect(NameMatch.nearest(to: typed, in: Self.names) == near)
  }

  @Test func `five at most`() {
    let many = (0..<20).map { "Priya Nair \($0)" }
    #expect(NameMatch.nearest(to: "Pirya Nair", in: many).count == 5)
  }
}
