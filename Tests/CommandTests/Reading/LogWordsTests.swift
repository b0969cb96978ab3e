import Testing

@testable import ontherun

/// What stands on the line beside the options.
struct LogWordsTests {
  @Test func `trainee, situation and words in the usual order`() {
    let words = LogWords(["priya", "@handover", "You", "asked", "first"])
    #expect(words.trainee == ["priya"])
    #expect(words.situations == ["handover"])
    #expect(words.saw == ["You", "asked", "first"])
    #expect(!words.isReadingInput)
  }

  @Test func `a name of two words needs no quotation marks before a situation`() {
    let words = LogWords(["Priya", "Nair", "@handover", "Good"])
    #expect(words.trainee == ["Priya", "Nair"])
    #expect(words.saw == ["Good"])
  }

  @Test func `without a situation the first word is the trainee`() {
    let words = LogWords(["priya", "You", "asked"])
    #expect(words.trainee == ["priya"])
    #expect(words.saw == ["You", "asked"])
  }

  @Test func `a situation may come first`() {
    let words = LogWords(["@handover", "priya", "You", "asked"])
    #expect(words.trainee == ["priya"])
    #expect(words.saw == ["You", "asked"])
  }

  @Test func `signs before an id are marks wherever they stand`() {
    let words = LogWords(["priya", "@handover", "+sickest-first", "You", "~closed-loop", "asked"])
    #expect(words.well == ["sickest-first"])
    #expect(words.workOn == ["closed-loop"])
    #expect(words.saw == ["You", "asked"])
  }

  @Test(arguments: ["+2 nurses helped", "~ten minutes late", "@home by nine", "+", "~", "@"])
  func `a quoted text is text whatever its first sign`(text: String) {
    #expect(LogWords(["priya", "@handover", text]).saw == [text])
  }

  @Test func `a dash alone reads standard input`() {
    let words = LogWords(["priya", "@handover", "-"])
    #expect(words.isReadingInput)
    #expect(words.saw.isEmpty)
  }

  @Test func `where the trainee is known all plain words are text`() {
    let words = LogWords(["You", "@crisis", "asked"], namesTrainee: false)
    #expect(words.trainee.isEmpty)
    #expect(words.saw == ["You", "asked"])
    #expect(words.situations == ["crisis"])
  }
}
