import Foundation
import Testing

@testable import Records
@testable import Practice

/// Lines and keys, sealed and opened.
struct SealingTests {
  private let storeID = RecordID("01939a00-0000-7000-8000-000000000001")
  private let key = DataKey(Data((0..<32).map { UInt8($0) }))
  private let folder = "trainees/01939a00-0000-7000-8000-00000000000b"
  private let words = "the blue kettle on ward nine"

  /// What the Python in `second.py` made.
  private let plain = #"{"v":1,"w":"ward-7-k3f9","n":17,"words":"Priya asked first"}"#
  private let sealed =
    #"{"v":1,"w":"ward-7-k3f9","n":17,"c":"AAECAwQFBgcICQoL6Mgmee_m5T9f2OgYfFHN4L1L0uoNLn7yO9NkJNcWs45uoQNQufHBlF6Flg_CE5_zbaqpzBTjn85cO4APoq2EK6uqS1WrK8Kht8ABTg","x":"3111ffe0ac3eb97d"}"#
  private let slot =
    #"{"v":1,"store":"01939a00-0000-7000-8000-000000000001","logN":15,"r":8,"p":1,"salt":"ZGVmZ2hpamtsbW5vcHFycw","wrapped":"AAECAwQFBgcICQoLR2oWwr28U6kaT0Q12rXDdqCIKqKyGZAHkqL0NJrvtV6pC5lraLjDJQTiCoJiBhIG","x":"da0adea2969e7d4c"}"#

  private func open(_ line: String, in folder: String? = nil, of store: RecordID? = nil) -> String?
  {
    let bytes = Array(line.utf8)
    return LineSeal(key, store: store ?? storeID).open(bytes.span, folder: folder ?? self.folder)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a line that another program sealed opens to what it was`() {
    #expect(open(sealed) == plain)
  }

  @Test func `a line opens in no other folder or store, under no other writer or number`() {
    #expect(open(sealed, in: "people") == nil)
    #expect(open(sealed, of: RecordID("01939a00-0000-7000-8000-000000000002")) == nil)
    #expect(open(sealed.replacing("ward-7-k3f9", with: "ward-8-k3f9")) == nil)
    #expect(open(sealed.replacing("\"n\":17", with: "\"n\":18")) == nil)
  }

  @Test func `a line of which any bit of the sealed text was changed does not open`() {
    let bytes = Array(sealed.utf8)
    let start = sealed.utf8.count - 24 - 118
    for place in start..<(bytes.count - 25) {
      var changed = bytes
      changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(LineSeal(key, store: storeID).open(changed.span, folder: folder) == nil, "\(place)")
    }
  }

  @Test func `the same line sealed twice is never the same, and opens both times`() {
    let seal = LineSeal(key, store: storeID)
    let line = Array(plain.utf8)
    let one = seal.seal(line, folder: folder, writer: "ward-7-k3f9", n: 17)
    let other = seal.seal(line, folder: folder, writer: "ward-7-k3f9", n: 17)
    #expect(one != other)
    #expect(seal.open(one.span, folder: folder) == line)
    #expect(seal.open(other.span, folder: folder) == line)
    #expect(!String(decoding: one, as: UTF8.self).contains("Priya"))
  }

  @Test(arguments: [
    "", "{}", #"{"v":1,"w":"ward-7-k3f9","n":17,"c":"","x":"0000000000000000"}"#,
    #"{"v":1,"w":"../../etc","n":17,"c":"AAAA","x":"0000000000000000"}"#,
    #"{"v":1,"w":"ward-7-k3f9","n":99999999999999999999,"c":"AAAA","x":"0000000000000000"}"#,
    #"{"v":2,"w":"ward-7-k3f9","n":17,"c":"AAAA","x":"0000000000000000"}"#,
    #"{"v":1,"w":"ward-7-k3f9","n":17,"kind":"person","x":"0000000000000000"}"#,
  ])
  func `what is no sealed line opens to nothing`(line: String) {
    #expect(open(line) == nil)
  }

  @Test func `a slot that another program made gives the same key`() throws {
    let found = try KeySlot(Array(slot.utf8), store: storeID).key(under: Passphrase(words))
    #expect(found.bytes == (0..<32).map { UInt8($0) })
  }

  @Test func `another passphrase, and one that is nearly the same, gives none`() throws {
    let slot = try KeySlot(Array(slot.utf8), store: storeID)
    for wrong in ["", "the blue kettle on ward nin", "The blue kettle on ward nine", words + " "] {
      #expect(throws: KeySlot.Fault.wrongPassphrase, "\(wrong)") {
        try slot.key(under: Passphrase(wrong))
      }
    }
  }

  @Test
  func `a slot of our own comes back from its file, under letters put together otherwise too`()
    throws
  {
    let slot = KeySlot(key, under: Passphrase("Zoë’s café at nine"), store: storeID, logN: 15)
    let read = try KeySlot(slot.bytes, store: storeID)
    #expect(read == slot)
    let found = try read.key(under: Passphrase("Zoe\u{308}’s cafe\u{301} at nine"))
    #expect(found.bytes == key.bytes)
  }

  @Test(arguments: [
    (#""logN":15"#, #""logN":30"#), (#""logN":15"#, #""logN":21"#), (#""logN":15"#, #""logN":1"#),
    (#""r":8"#, #""r":32"#), (#""p":1"#, #""p":9"#), (#""p":1"#, #""p":0"#),
    ("ZGVmZ2hpamtsbW5vcHFycw", "ZGVm"), ("AAECAwQF", "AAEC"),
  ])
  func `a slot that asks for too much, or too little, is refused before any work`(
    from: String, to: String
  ) {
    let changed = resealed(slot.replacing(from, with: to))
    #expect(throws: KeySlot.Fault.refused) { try KeySlot(changed, store: storeID) }
  }

  /// The same object with a check that holds.
  private func resealed(_ text: String) -> [UInt8] {
    var line = Array(text.utf8.dropLast(24))
    LineCheck.seal(&line)
    return line
  }

  @Test func `a slot that was damaged, or is of another store, says so`() {
    for changed in [
      slot.replacing("AAECAwQF", with: "AAECAwQG"), "", "{}", String(slot.dropLast(3)),
    ] {
      #expect(throws: KeySlot.Fault.damaged) { try KeySlot(Array(changed.utf8), store: storeID) }
    }
    #expect(throws: KeySlot.Fault.foreign) {
      try KeySlot(Array(slot.utf8), store: RecordID("01939a00-0000-7000-8000-000000000002"))
    }
  }

  @Test(arguments: [
    ("short", Passphrase.Fault.tooShort(least: 12)), ("eleven char", .tooShort(least: 12)),
    ("aaaaaaaaaaaaaaaa", .tooPlain), ("abababababab", .tooPlain), ("abcdefghijklmnop", .tooPlain),
    ("123456789012", .tooPlain), ("password12345", .tooCommon), ("passwordpassword!", nil),
    ("Password 2026", .tooCommon), ("hospital 1234", .tooCommon),
    ("the blue kettle on ward nine", nil), ("Käse und Brot um neun", nil),
  ])
  func `a new passphrase is long, and not one that everybody tries`(
    typed: String, fault: Passphrase.Fault?
  ) {
    #expect(Passphrase(typed).fault == fault)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 31, 32, 33, 255])
  func `bytes come back from their text, whatever their count`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    let text = Base64URL.text(bytes)
    let standard = Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    #expect(text == standard)
    #expect(Base64URL.bytes(text) == bytes)
  }

  @Test(arguments: ["A", "AAAAA", "A=", "AA==", "A A", "AB", "AAB", "AA+/", "ÄÄ"])
  func `text that is none stands for no bytes`(text: String) {
    #expect(Base64URL.bytes(text) == nil)
  }
}
