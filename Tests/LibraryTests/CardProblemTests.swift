import Library
import Testing

/// Faults of words, theory cards, feedback models and cards for facilitating.
struct CardProblemTests {
  static let wordSlips = [
    Slip(
      "see: [rota-gap]", as: "see: [rota-gaps]",
      "8: There is no word 'rota-gaps'; did you mean 'rota-gap'?"),
    Slip(
      "look-fors: [named-person]", as: "look-fors: [named-persom]",
      "7: There is no look-for 'named-persom'; did you mean 'named-person'?"),
    Slip(
      "kind: management", as: "kind: manager",
      "11: 'kind' is 'manager'; write leadership, management, followership or feedback."),
    Slip(
      "    heard: There is a gap on Friday.", as: "    herd: There is a gap on Friday.",
      "9: This word has no 'heard'; add 'heard: …'.",
      "13: 'herd' is not a key of a word; did you mean 'heard'?"),
    Slip(
      "id: rota-gap\n", as: "id: closed-loop\n",
      "8: There is no word 'rota-gap'; use one that is there, or add it.",
      "9: 'closed-loop' is already the id of the word at Prompts/language.yaml:2; "
        + "give this one another."),
    Slip(
      "A shift with no name on it.", as: String(repeating: "A shift. ", count: 30),
      "12: 'meaning' is 269 columns wide; cut it to 240 or fewer."),
    Slip(
      Fixture.language, as: "words: closed-loop",
      "1: 'words' is text here; write a list, in [ ] or with each item after '- '."),
  ]

  @Test(arguments: wordSlips) func `a word's slip is reported`(slip: Slip) {
    slip.check(in: "Prompts/language.yaml")
  }

  static let theorySlips = [
    Slip(
      "moments: [handover-lead-the-room]", as: "moments: [handover-lead-teh-room]",
      "11: There is no moment 'handover-lead-teh-room'; did you mean 'handover-lead-the-room'?"),
    Slip(
      "\n    check: The first paper could not be found.", as: "",
      "13: This theory card is not verified and has no 'check'; "
        + "add 'check: …' to say what could not be confirmed."),
    Slip("verified: true", as: "verified: yes", "12: 'verified' is 'yes'; write true or false."),
    Slip(
      "    idea: Following well is work.\n", as: "",
      "2: This theory card has no 'idea'; add 'idea: …'."),
    Slip(
      "Types turn into labels.",
      as: "A sentence that goes on and on and on and on and on and on and on and on and on and on "
        + "and on and on and on and on until it ends.",
      "9: 'A sentence that goes on and on and on a…' in 'caution' has 34 words; "
        + "split it so that each sentence has 30 or fewer."),
  ]

  @Test(arguments: theorySlips) func `a theory card's slip is reported`(slip: Slip) {
    slip.check(in: "Prompts/theory.yaml")
  }

  static let modelSlips = [
    Slip(
      "steps: [Ask., Tell., Ask.]", as: "steps: []",
      "16: 'steps' is empty; write its items after '- '."),
    Slip(
      "minutes: \"1\"", as: "minutes: [1]",
      "10: 'minutes' is a list here; write text after the colon."),
    Slip(
      "when: It is fresh.", as: "when: ''", "8: 'when' is empty; write its text after the colon."),
  ]

  @Test(arguments: modelSlips) func `a feedback model's slip is reported`(slip: Slip) {
    slip.check(in: "Prompts/feedback-models.yaml")
  }

  static let facilitatingSlips = [
    Slip(
      "  do: [Look at people.]", as: "  do: Look at people.",
      "5: 'do' is text here; write a list, in [ ] or with each item after '- '."),
    Slip(
      "    avoid: Do not answer it yourself.\n", as: "",
      "7: This facilitating card has no 'avoid'; add 'avoid: …'."),
    Slip(
      "opening:\n", as: "openings:\n",
      "1: 'openings' is not a key of a file for facilitating; did you mean 'opening'?"),
  ]

  @Test(arguments: facilitatingSlips) func `a slip in facilitating is reported`(slip: Slip) {
    slip.check(in: "Prompts/facilitating.yaml")
  }

  @Test func `a file that cannot be read does not make others faulty too`() {
    let said = Fixture.load(["Prompts/situations/handover.yaml": "id: [\n"]).problems
    #expect(said.allSatisfy { $0.file == "Prompts/situations/handover.yaml" })
  }
}
