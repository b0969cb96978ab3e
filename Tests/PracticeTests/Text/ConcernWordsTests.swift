import Practice
import Testing

struct ConcernWordsTests {
  @Test(arguments: [
    ("This was unsafe.", "unsafe"), ("UNSAFE handover", "UNSAFE"),
    ("The patient came to harm", "harm"), ("He smelt of drink; drunk?", "drunk"),
    ("The F2 felt bullied by the team", "bullied"), ("Bullying on the rota", "Bullying"),
    ("a harmful delay", "harmful"), ("They acted dangerously", "dangerously"),
    ("made a racist remark", "racist"), ("she was harassed", "harassed"),
    ("intoxicated on shift", "intoxicated"), ("sexually assaulted", "assaulted"),
    ("falsified the notes", "falsified"), ("an abusive call", "abusive"),
    ("first unsafe, then drunk", "unsafe"), ("self-harm protocol", "harm"),
    ("they were neglected", "neglected"), ("Únsafe", "Únsafe"),
  ])
  func `a word of concern is found as it was typed`(text: String, word: String) {
    #expect(ConcernWords.found(in: text) == word)
  }

  @Test(arguments: [
    "", "They worked in harmony", "rang the pharmacy", "the harmonica player", "a safe handover",
    "no alarm was raised", "drank tea with the team", "charm and calm", "the bull by the horns",
    "pharmacist on the round", "safeguarding lead chaired the meeting", "Asked who felt unsure",
  ])
  func `other words are not words of concern`(text: String) {
    #expect(ConcernWords.found(in: text) == nil)
  }
}
