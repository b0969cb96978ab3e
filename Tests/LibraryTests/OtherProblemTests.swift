import Library
import Testing

/// Faults of frameworks, of words of support, and of files as such.
struct OtherProblemTests {
  static let frameworkSlips = [
    Slip(
      "owner: General Medical Council\n", as: "",
      "1: This framework has no 'owner'; add 'owner: …'."),
    Slip(
      "code: \"6\"", as: "code: \"5\"",
      "10: '5' is already the id of the framework element at Prompts/frameworks/gpc.yaml:8; "
        + "give this one another.",
      "Prompts/situations/handover.yaml:22: There is no code in 'gpc' that is '6'; "
        + "use one that is there, or add it."),
    Slip("verified: false", as: "verified: no", "12: 'verified' is 'no'; write true or false."),
    Slip(
      "    title: Capabilities in patient safety\n", as: "",
      "10: This framework element has no 'title'; add 'title: …'."),
    Slip(
      "elements:", as: "elements: 3\nother:",
      "7: 'elements' is text here; write a list, in [ ] or with each item after '- '.",
      "8: 'other' is not a key of a framework; did you mean 'owner'?"),
  ]

  @Test(arguments: frameworkSlips) func `a framework's slip is reported`(slip: Slip) {
    slip.check(in: "Prompts/frameworks/gpc.yaml")
  }

  static let supportSlips = [
    Slip(
      "  - {id: prompted, words: I prompted now and then}\n", as: "",
      "2: 'back' has no words for 'prompted'; add '- { id: prompted, words: … }'."),
    Slip(
      "id: nearby", as: "id: near",
      "9: 'ahead' has no words for 'nearby'; add '- { id: nearby, words: … }'.",
      "10: 'id' is 'near'; "
        + "write in-the-room, nearby, on-the-phone, told-after or could-coach."),
    Slip(
      "words: I led it", as: "words: ''", "2: 'words' is empty; write its text after the colon."),
    Slip(
      "id: guided", as: "id: led",
      "2: 'back' has no words for 'guided'; add '- { id: guided, words: … }'.",
      "3: 'led' is already the id of the word of support at Prompts/support.yaml:2; "
        + "give this one another."),
    Slip(
      Fixture.support, as: "- led",
      "1: A file of support words is a list here; write 'key: value' lines, back first."),
  ]

  @Test(arguments: supportSlips) func `a slip in the words of support is reported`(slip: Slip) {
    slip.check(in: "Prompts/support.yaml")
  }

  @Test func `a file of no known name is reported with the names that are read`() {
    let names =
      "Prompts/coverage.yaml, Prompts/facilitating.yaml, Prompts/feedback-models.yaml, Prompts/frameworks/*.yaml, "
      + "Prompts/language.yaml, Prompts/look-fors.yaml, Prompts/situations/*.yaml, "
      + "Prompts/support.yaml, Prompts/theory.yaml, Prompts/words-to-avoid.yaml and "
      + "Scenarios/*.yaml"
    for path in ["Prompts/handover.yaml", "Prompts/situations/handover.yml", "Prompts/.yaml"] {
      #expect(
        Fixture.load([path: "id: handover"]).problems.map(\.description)
          == ["\(path):1: This file is not read; those that are: \(names)."])
    }
  }

  @Test func `a library without a file that it needs is reported`() {
    #expect(
      Fixture.load(["Prompts/support.yaml": nil]).problems.map(\.description)
        == ["Prompts/support.yaml:1: This file is missing; no library is without it."])
  }

  @Test func `problems come by file and line, and one file cannot flood the others`() {
    let many = (1...70).map { "key-\($0): 1\n" }.joined()
    let loaded = Fixture.load([
      "Prompts/support.yaml": Fixture.support + "\n" + many,
      "Prompts/frameworks/gpc.yaml": Fixture.framework + "\nowner: Me",
    ])
    let said = loaded.problems.map(\.description)
    #expect(
      said.first
        == "Prompts/frameworks/gpc.yaml:13: 'owner' is here twice, first on line 3; keep one of them."
    )
    #expect(said.count == 52)
    #expect(
      said.last
        == "Prompts/support.yaml:63: 20 more in this file are not listed; mend these first.")
  }
}
