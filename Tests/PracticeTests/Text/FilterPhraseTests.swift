import Practice
import Testing

/// It is Thursday 19 November 2026, 08:05 in London.
struct FilterPhraseTests {
  private func read(_ text: String) throws -> FilterPhrase {
    FilterPhrase.parse(text, clock: try LocalClock.london(at: "2026-11-19T08:05:00Z"))
  }

  private func read(arguments: [String]) throws -> FilterPhrase {
    FilterPhrase.parse(
      arguments: arguments, clock: try LocalClock.london(at: "2026-11-19T08:05:00Z"))
  }

  @Test func `everything at once`() throws {
    let phrase = try read(
      """
      trainee:priya by:okafor @handover lookfor:names-sickest role:management setting:clinical \
      since:30d until:19-Nov is:open is:unsaid bleep "two words"
      """)
    #expect(phrase.problems == [])
    #expect(
      phrase.filter
        == Filter(
          trainee: "priya", by: "okafor", situation: "handover", lookFor: "names-sickest",
          role: .management, setting: .clinical, since: Day("2026-10-20"),
          until: Day("2026-11-19"), states: [.open, .unsaid], words: ["bleep", "two words"]))
  }

  @Test(arguments: ["", "   ", "\t\n"])
  func `nothing typed lets everything through`(text: String) throws {
    #expect(try read(text) == FilterPhrase(filter: Filter(), problems: []))
    #expect(Filter().isEmpty)
  }

  @Test(arguments: [
    (#"trainee:"priya n""#, Filter(trainee: "priya n")),
    (#"TRAINEE:Priya"#, Filter(trainee: "Priya")),
    (#"@"ward round""#, Filter(situation: "ward round")),
    ("situation:handover", Filter(situation: "handover")),
    ("look-for:asks", Filter(lookFor: "asks")),
    ("role:man", Filter(role: .management)),
    ("setting:Clin", Filter(setting: .clinical)),
    (#"since:"19 Nov""#, Filter(since: Day("2026-11-19"))),
    ("since:yesterday", Filter(since: Day("2026-11-18"))),
    ("is:with", Filter(states: [.withdrawn])),
    ("is:damaged", Filter(states: [.damaged])),
    ("08:05 1:1", Filter(words: ["08:05", "1:1"])),
    (#""note: this""#, Filter(words: ["note: this"])),
    ("“two words”", Filter(words: ["two words"])),
    (#"say"ing"#, Filter(words: [#"say"ing"#])),
    (#""unclosed words"#, Filter(words: ["unclosed words"])),
    (#""""#, Filter()),
    ("mail@nhs.net", Filter(words: ["mail@nhs.net"])),
    ("O'Neill", Filter(words: ["O'Neill"])),
  ])
  func `parts are read as typed`(text: String, filter: Filter) throws {
    #expect(try read(text) == FilterPhrase(filter: filter, problems: []))
  }

  @Test(arguments: [
    ("colour:blue", "'colour:' is not a filter."),
    (
      "role:boss",
      "'role:boss' is not known: a role is leadership, management, followership or unsure."
    ),
    ("setting:x", "'setting:x' is not known: a setting is clinical or management."),
    ("is:late", "'is:late' is not known: is: goes with open, withdrawn, unsaid or damaged."),
    ("is:", "'is:' has nothing after it."),
    ("trainee:", "'trainee:' has nothing after it."),
    ("@", "'@' has nothing after it."),
    ("trainee:a trainee:b", "'trainee:' is there twice."),
    ("@handover situation:rota", "'situation:' is there twice."),
    (
      "since:blue",
      "'blue' is not a date or time known here."
    ),
    ("since:tomorrow", "'tomorrow' is Fri 20 Nov, which is still to come."),
    ("since:3d until:10d", "Nothing is both since Mon 16 Nov and until Mon 9 Nov."),
  ])
  func `a part that cannot be is a sentence, and the rest holds`(
    text: String, reason: String
  ) throws {
    let phrase = try read(text + " word")
    #expect(phrase.problems.map(\.reason) == [reason])
    #expect(phrase.filter.words == ["word"])
    for example in phrase.problems.flatMap(\.examples) {
      #expect(try read(example).problems == [])
    }
  }

  @Test func `each wrong part has its own problem`() throws {
    let phrase = try read("role:boss is:late colour:blue since:blue")
    #expect(phrase.problems.count == 4)
  }

  @Test func `the shell has cut the words already`() throws {
    let phrase = try read(arguments: [
      "two words", "trainee:priya n", "@ward round", "since:19 Nov", "x", #""note: this""#, "",
    ])
    #expect(phrase.problems == [])
    #expect(
      phrase.filter
        == Filter(
          trainee: "priya n", situation: "ward round", since: Day("2026-11-19"),
          words: ["two words", "x", "note: this"]))
  }

  @Test(arguments: [
    ("since:30d until:18-Nov", "from Tue 20 Oct to Wed 18 Nov"), ("since:30d", "from Tue 20 Oct"),
    ("until:1-Dec-2025", "to Mon 1 Dec 2025"), ("since:today until:today", "on Thu 19 Nov"),
    ("word", nil),
  ])
  func `the dates understood can be shown`(text: String, words: String?) throws {
    #expect(try read(text).filter.dateWords(besides: 2026) == words)
  }
}
