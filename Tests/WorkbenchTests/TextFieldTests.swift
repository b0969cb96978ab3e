import Surface
import Testing

@testable import Workbench

/// Line editing, grapheme by grapheme.
struct TextFieldTests {
  @Test func `typing in a text of great length is taken back a few steps, and the last one always`()
  {
    var field = TextField()
    field.paste(String(repeating: "a", count: 60_000))
    for _ in 0..<10 { _ = field.press(.backspace) }
    var steps = 0
    while field.undo() { steps += 1 }
    #expect((1...3).contains(steps))
    var short = TextField()
    for _ in 0..<150 {
      short.insert("a")
      short.deleteBackward()
    }
    steps = 0
    while short.undo() { steps += 1 }
    #expect(steps == 100)
  }

  private func field(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.press(key) }
    return field
  }

  @Test(arguments: [
    ("one two", [Key.backspace], "one tw", 6),
    ("one two", [.home, .delete], "ne two", 0),
    ("one two", [.control("w")], "one ", 4),
    ("one two ", [.control("w")], "one ", 4),
    ("one two", [.control("u")], "", 0),
    ("one two", [.home, .wordRight, .control("k")], "one", 3),
    ("one two", [.wordLeft, .character("x")], "one xtwo", 5),
    ("one two", [.control("a"), .character("x")], "xone two", 1),
    ("one", [.control("a"), .control("e"), .character("x")], "onex", 4),
    ("Zoë", [.left, .backspace], "Zë", 1),
    ("👩🏽‍⚕️x", [.left, .backspace], "x", 0),
    ("", [.backspace, .delete, .left, .right], "", 0),
  ])
  func `keys edit`(text: String, keys: [Key], expected: String, cursor: Int) {
    var field = TextField(text)
    for key in keys { _ = field.press(key) }
    #expect(field.text == expected)
    #expect(field.cursor == cursor)
  }

  @Test func `a combining mark joins the letter before it`() {
    let field = field("Zoe", .character("\u{308}"))
    #expect(field.characters.count == 3)
    #expect(field.cursor == 3)
    #expect(field.text == "Zoe\u{308}")
  }

  @Test func `a combining mark joins in the middle too`() {
    let field = field("Zoex", .left, .character("\u{308}"), .character("y"))
    #expect(field.text == "Zoe\u{308}yx")
  }

  @Test func `typing is taken back word by word, then all of it`() {
    var field = TextField()
    for letter in "one two" { _ = field.press(.character(letter)) }
    field.undo()
    #expect(field.text == "one ")
    field.undo()
    #expect(field.text == "")
    let hasMore = field.undo()
    #expect(!hasMore)
  }

  @Test func `a full field takes no more, but a mark on its last letter`() {
    var field = TextField("abc", limit: 3)
    #expect(field.press(.character("d")) == .full)
    #expect(field.press(.character("\u{301}")) == .edited)
    #expect(field.characters.count == 3)
  }

  @Test func `no field holds more than a draft can keep`() {
    var field = TextField("You saw:")
    let clipboard = String(repeating: "é", count: 32 << 10)
    let isWhole = field.paste(clipboard)
    #expect(!isWhole)
    #expect(field.text.utf8.count == 64 << 10)
    #expect(field.text.hasPrefix("You saw:éé"))
    let hadRoom = field.paste("more")
    #expect(!hadRoom)
    let mark = field.press(.character("\u{301}"))
    #expect(mark == .full)
    field.deleteToStart()
    let fits = field.paste(clipboard)
    #expect(fits)
    #expect(field.text == clipboard)
  }

  @Test(arguments: [
    ("one two three", 8, ["one two ", "three"], 1, 5),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"], 2, 2),
    ("", 10, [""], 0, 0),
    ("王小明王", 4, ["王小", "明王", ""], 2, 0),
    ("one two", 7, ["one two", ""], 1, 0),
  ])
  func `text wraps at words, and the cursor with it`(
    text: String, width: Int, rows: [String], row: Int, column: Int
  ) {
    let field = TextField(text)
    let wrapped = WrappedField(field, width: width)
    #expect(wrapped.rows.map { String(field.characters[$0]) } == rows)
    #expect(wrapped.cursor == Point(x: column, y: row))
  }
}
