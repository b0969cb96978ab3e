import Practice
import Testing

struct NameMatchTests {
  let people = [
    (id: "1", name: "Priya Nair"), (id: "2", name: "Sam O\u{2019}Neill"),
    (id: "3", name: "Li Wei"), (id: "4", name: "Tom Adeyemi"), (id: "5", name: "Priya Nairn"),
    (id: "6", name: "Dr A. Okafor"), (id: "7", name: "Zoe\u{308} N\u{ED} Dh\u{E1}laigh"),
    (id: "8", name: "Jean-Luc van der Berg"), (id: "9", name: "Lina Weiss"),
  ]

  @Test(arguments: [
    ("tom", [3]), ("ade", [3]), ("TOM ADE", [3]), ("pri", [0, 4]), ("nair", [0, 4]),
    ("nairn", [4]), ("priya n", [0, 4]), ("Priya Nair", [0]), ("priya nair", [0]),
    ("o neill", [1]), ("o'n", [1]), ("O\u{2019}Neill", [1]), ("oneill", [1]), ("neill", [1]),
    ("okafor", [5]), ("a okafor", [5]), ("a. oka", [5]), ("dr okafor", [5]),
    ("zoe", [6]), ("zo\u{EB}", [6]), ("dhalaigh", [6]), ("ní dhálaigh", [6]),
    ("li", [2, 8]), ("li w", [2, 8]), ("li wei", [2]), ("wei", [2, 8]), ("wei li", [2, 8]),
    ("van der", [7]), ("jeanluc", [7]), ("berg, jean", [7]), ("der berg van", [7]),
    ("xiao", []), ("priya priya", []), ("riya", []), ("", []), ("  ", []), ("'", []),
  ])
  func `people match by the start of any part`(typed: String, indices: [Int]) {
    #expect(NameMatch.matches(typed, in: people) == indices)
  }

  let situations = [
    (id: "ward-round", name: "ward round"), (id: "rota", name: "a gap in the rota"),
    (id: "rota-swap", name: "swapping shifts"), (id: "handover", name: "handover"),
    (id: "meeting", name: "chairing a meeting"), (id: "crisis", name: "crisis"),
  ]

  @Test(arguments: [
    ("ward", [0]), ("ward-round", [0]), ("Ward Round", [0]), ("wardround", [0]), ("rota", [1]),
    ("rot", [1, 2]), ("swap", [2]), ("hand", [3]), ("chair", [4]), ("meet", [4]), ("gap rota", [1]),
  ])
  func `situations match by id and by title`(typed: String, indices: [Int]) {
    #expect(NameMatch.matches(typed, in: situations) == indices)
  }

  @Test func `two people of one name both match`() {
    let twins = [(id: "1", name: "Priya Nair"), (id: "2", name: "PRIYA NAIR")]
    #expect(NameMatch.matches("priya nair", in: twins) == [0, 1])
  }

  @Test(arguments: [
    ("Priya Nair", "priya  nair", true), ("Sam O'Neill", "Sam O\u{2019}Neill", true),
    ("Sam ONeill", "Sam O'Neill", true), ("Zo\u{EB} Kay", "Zoe Kay", true),
    ("Dr A. Okafor", "A Okafor", true), ("Jean-Luc Berg", "Jean Luc Berg", true),
    ("Priya Nair", "Priya Nairn", false), ("Priya Nair", "Nair Priya", false),
    ("Priya Nair", "P Nair", false), ("Dr", "Dr", true), ("", "", false),
    ("李伟", "李伟", true),
  ])
  func `the same name is the same however it is written`(
    one: String, other: String, same: Bool
  ) {
    #expect(NameMatch.isSameName(one, other) == same)
  }
}
