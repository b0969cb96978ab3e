import Testing

@testable import Practice

struct StemmerTests {
  @Test(arguments: [
    "ask asks asked asking", "job jobs", "name names named naming", "give gives gave given giving",
    "plan plans planned planning", "carry carries carried carrying", "take takes took taken taking",
    "summarise summarised summarising summarize summarized summary summaries",
    "lead leads led leading",
    "handover handovers", "speak spoke spoken speaking", "pass passes passed passing",
    "delegate delegates delegated delegating", "quiet quietly", "stop stopped stopping",
    "early", "clear clearly", "call calls called calling", "say says said saying",
    "prioritise prioritised prioritising", "tell tells told telling", "boss bosses",
  ])
  func `forms of one word have one stem`(forms: String) {
    let stems = Set(forms.split(separator: " ").map { Stemmer.stem(of: String($0)) })
    #expect(stems.count == 1)
  }

  @Test(arguments: [
    ("thing", "the"), ("ring", "red"), ("bed", "be"), ("bus", "bu"), ("team", "tea"),
    ("hand", "handover"), ("plan", "planet"), ("ward", "warden"), ("need", "nee"), ("sing", "sin"),
    ("lead", "lean"), ("family", "famed"), ("news", "new"), ("list", "listen"),
  ])
  func `other words keep stems of their own`(one: String, other: String) {
    #expect(Stemmer.stem(of: one) != Stemmer.stem(of: other))
  }
}
