import Testing

@testable import ontherun

/// What stands on the line of `summary`.
struct SummaryWordsTests {
  private func read(_ words: String...) -> SummaryWords {
    SummaryWords(words) { ["tom", "tom ade", "Tom Adeyemi", "priya"].contains($0) }
  }

  @Test func `words after the name are looked for`() {
    let typed = read("tom", "sickest")
    #expect(typed.name == "tom")
    #expect(typed.filters == ["sickest"])
    #expect(read("tom", "\"ward round\"").filters == ["\"ward round\""])
  }

  @Test func `as many words as are a name are the name`() {
    let typed = read("tom", "ade", "@handover", "sickest")
    #expect(typed.name == "tom ade")
    #expect(typed.filters == ["@handover", "sickest"])
    #expect(read("Tom Adeyemi", "since:30d").name == "Tom Adeyemi")
  }

  @Test func `a filter may stand before the name`() {
    let typed = read("@handover", "tom", "sickest")
    #expect(typed.name == "tom")
    #expect(typed.filters == ["@handover", "sickest"])
  }

  @Test func `trainee says the name where nothing else does`() {
    let typed = read("sickest", "trainee:\"Tom Adeyemi\"", "@handover")
    #expect(typed.name == "Tom Adeyemi")
    #expect(typed.filters == ["sickest", "@handover"])
    #expect(read("priya", "trainee:tom").filters == ["trainee:tom"])
  }

  @Test func `what is nobody's name is said whole, and nothing is no name`() {
    #expect(read("nobody", "here", "@handover").name == "nobody here")
    #expect(read("@handover").name == "")
  }
}
