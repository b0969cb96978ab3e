import Testing

/// Files that nobody writes by accident, each with what is said about it first.
enum HostileFiles {
  /// A hostile file, by what it tries.
  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var said: String

    init(_ name: String, _ text: String, _ said: String) {
      self.init(name, bytes: Array(text.utf8), said)
    }

    init(_ name: String, bytes: [UInt8], _ said: String) {
      self.name = name
      self.bytes = bytes
      self.said = said
    }

    var testDescription: String { name }
  }

  private static let alias =
    "Aliases (*) are not used here; write it out, and put text that begins with * in quotes."
  private static let anchor =
    "Anchors (&) are not used here; put text that begins with & in quotes."
  private static let tag = "Tags (!) are not used here; put text that begins with ! in quotes."
  private static let deep =
    "Lists and keys lie more than 16 deep here; keep to the keys of its kind."
  private static let control = "Here is a control character; type the line again as plain text."
  private static let notUTF8 = "This line is not UTF-8; save the file as UTF-8."
  private static let tab =
    "Nothing may begin with this character; indent with spaces, not tabs, "
    + "and put text that begins with @, ` or % in quotes."

  static let all: [File] = bombs + depths + bytes + syntax + floods

  private static let bombs = [
    File("nested lists of aliases", bomb(open: "[", close: "]"), "1: \(anchor)"),
    File("nested maps of aliases", bomb(open: "{k: ", close: "}"), "1: \(anchor)"),
    File("an alias as a key", "a: &a [x, x]\n? *a\n: 1\n", "1: \(anchor)"),
    File("an alias of nothing", "id: *nobody", "1: \(alias)"),
    File("an alias of itself", "id: &a [*a]", "1: \(anchor)"),
    File("a merge of keys", "id: x\n<<: *defaults", "2: \(alias)"),
    File("an anchor on a key", "&a id: x", "1: \(anchor)"),
    File("an anchor on the root", "&a\nid: x", "1: \(anchor)"),
    File("a tag that makes objects", "id: !!python/object:os.system [ls]", "1: \(tag)"),
    File("a tag that makes bytes", "id: !!binary aGVsbG8=", "1: \(tag)"),
    File("a tag of one's own", "id: !x y", "1: \(tag)"),
    File("a tag of no kind", "! id: y", "1: \(tag)"),
    File("a tag on the root", "!!set\nid: x", "1: \(tag)"),
    File(
      "a tag behind a directive", "%TAG !e! tag:example.org:\n---\nid: !e!x y", "3: \(tag)"),
  ]

  private static let depths = [
    File("open brackets", String(repeating: "[", count: 60_000), "1: \(deep)"),
    File("open braces", String(repeating: "{a: ", count: 15_000), "1: \(deep)"),
    File("dashes", String(repeating: "- ", count: 30_000), "1: \(deep)"),
    File("question marks", String(repeating: "? ", count: 30_000), "1: \(deep)"),
    File(
      "ever deeper lines",
      (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "17: \(deep)"),
    File("deep keys", "[" + String(repeating: "[", count: 20) + "]: 1", "1: \(deep)"),
  ]

  private static let bytes = [
    File(
      "64 KiB and one byte", String(repeating: "#", count: 65_537),
      "1: The file has 65537 bytes; split it, 65536 is the most."),
    File("a byte alone", bytes: Array("id: x\ntitle: ".utf8) + [0xE9], "2: \(notUTF8)"),
    File("an overlong slash", bytes: Array("id: ".utf8) + [0xC0, 0xAF], "1: \(notUTF8)"),
    File("half of a pair", bytes: Array("id: ".utf8) + [0xED, 0xA0, 0x80], "1: \(notUTF8)"),
    File("UTF-16", bytes: [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00], "1: \(notUTF8)"),
    File("a null", "id: x\ntitle: a\u{0}b", "2: \(control)"),
    File("an escape", "id: \u{1B}[2J", "1: \(control)"),
    File("a bell at the end", "id: x\n\u{7}", "2: \(control)"),
    File("nothing", "", "1: The file is empty; write its keys, or remove it."),
    File("only remarks", "# id: x\n", "1: The file is empty; write its keys, or remove it."),
  ]

  private static let syntax = [
    File(
      "an open quote", "id: x\ntitle: \"never closed\n",
      "2: A quote opens here and never closes; add the closing quote."),
    File("a tab", "id:\n\t- x", "2: \(tab)"),
    File(
      "an open list", "id: [a, b\ntitle: x",
      "2: A list in [ ] needs a comma between items and a ] at its end."),
    File(
      "a colon in text", "title: handover: the start",
      "1: A colon is not expected here; indent this line like its neighbours, "
        + "and put text that has ': ' in it in quotes."),
    File(
      "a second document", "id: x\n---\nid: y",
      "2: A second document begins here; put it in a file of its own."),
    File("a list for keys", "? [a, b]\n: c", "1: A key is one word; this is a list."),
    File(
      "text alone", "handover", "1: A situation is text here; write 'key: value' lines, id first."),
  ]

  private static let floods = [
    File(
      "one key ten thousand times", String(repeating: "a: 1\n", count: 10_000),
      "2: 'a' is here twice, first on line 1; keep one of them."),
    File(
      "ten thousand keys", (0..<6_000).map { "k\($0): 1\n" }.joined(),
      "1: 'k0' is not a key of a situation; "
        + "its keys are id, title, setting, stages, recognised, look-fors, moments, hours, guess and order."
    ),
    File(
      "a very long key", String(repeating: "k", count: 1_000) + ": 1",
      "1: 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…' is not a key of a situation; its keys are "
        + "id, title, setting, stages, recognised, look-fors, moments, hours, guess and order."),
    File(
      "twenty thousand look-fors",
      "look-fors:\n  core: [" + String(repeating: "x,", count: 20_000) + "]",
      "1: This situation has no 'id'; add 'id: …'."),
  ]

  private static func bomb(open: String, close: String) -> String {
    "a0: &a0 x\n"
      + (1...12).map { level in
        let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        return "a\(level): &a\(level) \(open)\(inner)\(close)\n"
      }.joined()
  }
}
