import Practice
import Testing

/// Ids are held as numbers and read as they were written.
struct RecordIDTests {
  @Test(arguments: [
    "0193525e-7d3b-7abc-8def-0123456789ab", "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff", "", "me", "0193525E-7D3B-7ABC-8DEF-0123456789AB",
    "0193525e-7d3b-7abc-8def-0123456789a", "0193525e-7d3b-7abc-8def_0123456789ab",
    "0193525e-7d3b-7abc-8def-0123456789ag", "Zoë", "../../etc/passwd",
  ]) func `the text comes back as it went in`(_ text: String) {
    #expect(RecordID(text).text == text)
    #expect(RecordID(text).description == text)
  }

  @Test func `only a UUID in lower case is well formed`() {
    #expect(RecordID("0193525e-7d3b-7abc-8def-0123456789ab").isWellFormed)
    #expect(!RecordID("0193525E-7D3B-7ABC-8DEF-0123456789AB").isWellFormed)
    #expect(!RecordID("").isWellFormed)
    #expect(!RecordID("0193525e-7d3b-7abc-8def-0123456789ab ").isWellFormed)
  }

  @Test func `the last four are short`() {
    #expect(RecordID("0193525e-7d3b-7abc-8def-0123456789ab").short == "89ab")
    #expect(RecordID("ab").short == "ab")
  }

  @Test func `the order is that of the text`() {
    let texts = [
      "", "0193525e-7d3b-7abc-8def-0123456789ab", "0193525e-7d3b-7abc-8def-0123456789ac",
      "0193525e-7d3b-7abc-9def-0123456789ab", "a193525e-7d3b-7abc-8def-0123456789ab", "me",
    ]
    let ids = texts.map { RecordID($0) }
    #expect(ids.reversed().sorted() == ids)
    #expect(RecordID("me") != RecordID(""))
  }

  @Test func `halves make the text`() {
    let id = RecordID(high: 0x0193_525e_7d3b_7abc, low: 0x8def_0123_4567_89ab)
    #expect(id.text == "0193525e-7d3b-7abc-8def-0123456789ab")
  }
}
