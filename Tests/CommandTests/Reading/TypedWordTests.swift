import Testing

@testable import ontherun

/// The word that a shell completes.
struct TypedWordTests {
  private let candidates = [
    "@handover", "@crisis", "is:open", "is:unsaid", "trainee:priya", "priya",
  ]

  private func found(_ words: [String], _ prefix: String, isBash: Bool) -> [String] {
    TypedWord(words, words.count - 1, prefix, isBash: isBash).of { candidates }
  }

  @Test func `most shells hand over the word whole`() {
    #expect(found(["ontherun", "list", "@ha"], "@ha", isBash: false) == ["@handover"])
    #expect(found(["ontherun", "list", "is:u"], "is:u", isBash: false) == ["is:unsaid"])
  }

  @Test func `bash parts words at a colon and keeps what is before it`() {
    #expect(found(["ontherun", "list", "is", ":", "u"], "u", isBash: true) == ["unsaid"])
    #expect(found(["ontherun", "list", "is", ":"], ":", isBash: true) == ["open", "unsaid"])
    #expect(found(["ontherun", "list", "trainee", ":", "pr"], "pr", isBash: true) == ["priya"])
  }

  @Test func `zsh has colons escaped, behind which it sees remarks`() {
    let word = TypedWord(["ontherun", "list", "is:u"], 2, "is:u", isBash: false, isZsh: true)
    #expect(word.of { candidates } == ["is\\:unsaid"])
  }

  @Test func `bash parts words at an at sign and wants it back`() {
    #expect(found(["ontherun", "log", "@", "ha"], "ha", isBash: true) == ["@handover"])
    #expect(
      found(["ontherun", "log", "@"], "@", isBash: true) == ["@handover", "@crisis"])
    #expect(found(["ontherun", "log", "pri"], "pri", isBash: true) == ["priya"])
  }
}
