import Library
import Practice
import Testing

/// Words, theory, feedback models and facilitating: what files without a fault say.
struct CardLoadingTests {
  let guidance = Fixture.load().guidance

  @Test func `a word has its meaning, how it is heard, look-fors and neighbours`() {
    #expect(guidance.words.map(\.id) == ["closed-loop", "rota-gap"])
    #expect(
      guidance.words.first
        == LeadershipWord(
          id: "closed-loop", word: "closed loop", kind: .leadership,
          meaning: "A named person is asked and says it back.",
          heard: "Say that back to me, please: what and when?", lookFors: ["named-person"],
          see: ["rota-gap"]))
  }

  @Test func `a theory card gives each originator their year`() {
    #expect(
      guidance.theory.first
        == TheoryCard(
          id: "followership", title: "Followership",
          origin: "Robert Kelley, 1988; Ira Chaleff, 1995", idea: "Following well is work.",
          ward: "Tell them what their question changed.",
          management: "Ask what they would need to carry it out.",
          caution: "Types turn into labels.", lookFors: ["backs-plan"],
          moments: ["handover-lead-the-room"]))
  }

  @Test func `one year for several originators stands at the end`() {
    let text = Fixture.theory.replacing("year: \"1988; 1995\"", with: "year: \"1990\"")
    #expect(
      Fixture.load(["Prompts/theory.yaml": text]).guidance.theory.first?.origin
        == "Robert Kelley; Ira Chaleff, 1990")
  }

  @Test func `an origin that was not confirmed is left out, and the card stays`() {
    #expect(guidance.theory.map(\.origin) == ["Robert Kelley, 1988; Ira Chaleff, 1995", nil])
    #expect(guidance.models.map(\.origin) == ["A centre for leadership", nil])
  }

  @Test func `a feedback model has its steps in order`() {
    #expect(guidance.models.first?.steps == ["Situation: say when and where.", "Behaviour."])
    #expect(guidance.models.last?.minutes == "2 to 5")
  }

  @Test func `facilitating has an opening and cards`() {
    #expect(
      guidance.opening
        == .init(
          title: "The first two minutes", say: "Welcome. No real names, please.",
          steps: ["Look at people."]))
    #expect(guidance.facilitating.map(\.steps) == [["Count to ten.", "Make it smaller."]])
  }

  @Test func `a folder over the library replaces a word by id and adds others`() {
    let over = """
      words:
        - id: rota-gap
          word: rota gap
          kind: management
          meaning: A night that nobody has.
          heard: Who has Friday?
          see: [closed-loop, huddle]
        - id: huddle
          word: huddle
          kind: leadership
          meaning: A few minutes together.
          heard: Two o'clock, please.
      """
    let loaded = LibraryLoader.load(
      files: [Fixture.file("/srv/ward/language.yaml", over)], over: guidance)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.guidance.words.map(\.id) == ["closed-loop", "rota-gap", "huddle"])
    #expect(loaded.guidance.words[1].meaning == "A night that nobody has.")
    #expect(loaded.guidance.theory == guidance.theory)
  }

  @Test func `cards of a folder may name moments of the library below`() {
    let over = Fixture.theory.replacing("id: gradient", with: "id: steepness")
    let loaded = LibraryLoader.load(
      files: [Fixture.file("theory.yaml", over)], over: guidance)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.guidance.theory.map(\.id) == ["followership", "gradient", "steepness"])
  }

  @Test func `what leads nowhere is taken out of words and cards`() {
    let theory = Fixture.theory.replacing("[handover-lead-the-room]", with: "[nowhere]")
    let words = Fixture.language.replacing("[rota-gap]", with: "[nowhere]")
      .replacing("[named-person]", with: "[nowhere]")
    let loaded = Fixture.load([
      "Prompts/theory.yaml": theory, "Prompts/language.yaml": words,
    ])
    #expect(loaded.problems.count == 3)
    #expect(loaded.guidance.theory.first?.moments == [])
    #expect(loaded.guidance.words.first?.see == [])
    #expect(loaded.guidance.words.first?.lookFors == [])
  }
}
