public import Surface

/// What a terminal shows after the bytes it got: enough of one to test a program by what is seen.
///
/// It knows what our terminal descriptions make curses send; anything else is kept in `unknown`, so
/// that a test can insist that nothing else is sent.
public struct PtyScreen: Sendable {
  /// Columns and rows.
  public private(set) var size: Size
  /// Where the cursor stands.
  public private(set) var cursor = Point(x: 0, y: 0)
  /// Whether the cursor is seen.
  public private(set) var isCursorVisible = true
  /// Whether the other screen is shown, the one that full-screen programs use.
  public private(set) var isAlternate = false
  /// Whether pastes come in brackets.
  public private(set) var bracketsPastes = false
  /// Lines that scrolled off the main screen.
  public private(set) var history: [String] = []
  /// Sequences and controls that no one should send.
  public private(set) var unknown: [String] = []

  private var rows: [[Character]]
  private var mainRows: [[Character]] = []
  private var mainCursor = Point(x: 0, y: 0)
  private var region: ClosedRange<Int>
  private var wrapsNext = false
  private var partial: [UInt8] = []
  private var last: Character = " "

  /// Makes an empty screen.
  public init(size: Size) {
    self.size = size
    rows = Self.blank(size)
    region = 0...max(0, size.height - 1)
  }

  /// The rows as a person would read them.
  public var lines: [String] {
    rows.map { row in
      var line = String(row.filter { $0 != "\0" })
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Everything that can still be seen or scrolled to, whatever screen it is on.
  public var everything: String {
    (history + lines + mainRows.map { String($0) }).joined(separator: "\n")
  }

  /// Takes the bytes of one read; what is incomplete waits for the next.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    var rest = (partial + bytes)[...]
    partial = []
    while let byte = rest.first {
      let length = byte == 0x1B ? Self.sequenceLength(rest) : Self.scalarLength(rest)
      guard let length else { break }
      let token = rest.prefix(length)
      rest = rest.dropFirst(length)
      if byte == 0x1B {
        obey(String(decoding: token.dropFirst(), as: UTF8.self))
      } else if byte < 0x20 || byte == 0x7F {
        control(byte)
      } else {
        for character in String(decoding: token, as: UTF8.self) { write(character) }
      }
    }
    partial = Array(rest)
  }

  /// Takes another size; what was shown is lost, as most terminals do to a full screen.
  public mutating func resize(to size: Size) {
    self.size = size
    rows = Self.blank(size)
    mainRows = mainRows.isEmpty ? [] : Self.blank(size)
    region = 0...max(0, size.height - 1)
    cursor = Point(x: min(cursor.x, size.width - 1), y: min(cursor.y, size.height - 1))
    wrapsNext = false
  }

  private static func blank(_ size: Size) -> [[Character]] {
    Array(repeating: Array(repeating: " ", count: size.width), count: size.height)
  }

  // MARK: Tokens

  private static func scalarLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let lead = bytes.first else { return nil }
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return bytes.count >= length ? length : nil
  }

  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    let after = Array(bytes.dropFirst())
    guard let first = after.first else { return nil }
    switch first {
    case UInt8(ascii: "["):
      return after.dropFirst().firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 2 }
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"):
      return after.count >= 2 ? 3 : nil
    case UInt8(ascii: "]"):
      return after.firstIndex(of: 0x07).map { $0 + 2 }
    default:
      return 2
    }
  }

  // MARK: Writing

  private mutating func write(_ character: Character) {
    if character.unicodeScalars.first?.properties.generalCategory == .nonspacingMark {
      let x = wrapsNext ? cursor.x : cursor.x - 1
      if x >= 0, x < size.width {
        rows[cursor.y][x] = Character("\(rows[cursor.y][x])\(character)")
      }
      return
    }
    let width = min(2, character.columns)
    if wrapsNext || cursor.x + width > size.width {
      cursor.x = 0
      lineFeed()
    }
    wrapsNext = false
    guard cursor.x + width <= size.width else { return }
    rows[cursor.y][cursor.x] = character
    if width == 2 { rows[cursor.y][cursor.x + 1] = "\0" }
    last = character
    cursor.x += width
    if cursor.x >= size.width {
      cursor.x = size.width - 1
      wrapsNext = true
    }
  }

  private mutating func lineFeed() {
    if cursor.y == region.upperBound {
      scroll(up: 1)
    } else if cursor.y < size.height - 1 {
      cursor.y += 1
    }
  }

  private mutating func scroll(up count: Int) {
    for _ in 0..<count {
      if !isAlternate, region.lowerBound == 0 { history.append(String(rows[0])) }
      rows.remove(at: region.lowerBound)
      rows.insert(Array(repeating: " ", count: size.width), at: region.upperBound)
    }
  }

  private mutating func scroll(down count: Int, from top: Int) {
    for _ in 0..<count {
      rows.remove(at: region.upperBound)
      rows.insert(Array(repeating: " ", count: size.width), at: top)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00, 0x07, 0x0E, 0x0F: break
    case 0x08: move(toX: cursor.x - 1, y: cursor.y)
    case 0x09: move(toX: (cursor.x / 8 + 1) * 8, y: cursor.y)
    case 0x0A: lineFeed()
    case 0x0D: move(toX: 0, y: cursor.y)
    default: unknown.append("U+\(String(byte, radix: 16))")
    }
  }

  private mutating func move(toX x: Int, y: Int) {
    cursor = Point(x: min(max(0, x), size.width - 1), y: min(max(0, y), size.height - 1))
    wrapsNext = false
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<size.width) { rows[row][column] = " " }
  }

  // MARK: Sequences

  private mutating func obey(_ sequence: String) {
    guard sequence.first == "[" else {
      switch sequence {
      case "M":
        cursor.y == region.lowerBound
          ? scroll(down: 1, from: region.lowerBound) : move(toX: cursor.x, y: cursor.y - 1)
      case "(B", ")B", ")0", "(0", "=", ">", "7", "8": break
      default: unknown.append(sequence)
      }
      return
    }
    let body = sequence.dropFirst().dropLast()
    if body.first == "?" {
      // The linux console's way to say how its cursor looks.
      if sequence.last == "c" { return }
      for mode in body.dropFirst().split(separator: ";") { set(mode, sequence.last == "h") }
      return
    }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    obey(sequence, final: sequence.last ?? " ", numbers)
  }

  private mutating func set(_ mode: Substring, _ isOn: Bool) {
    switch mode {
    case "1049", "47", "1047":
      if isOn, !isAlternate {
        (mainRows, mainCursor) = (rows, cursor)
        rows = Self.blank(size)
      } else if !isOn, isAlternate {
        (rows, cursor) = (mainRows, mainCursor)
        mainRows = []
      }
      isAlternate = isOn
    case "25": isCursorVisible = isOn
    case "2004": bracketsPastes = isOn
    case "1", "7", "12": break
    default: unknown.append("?\(mode)")
    }
  }

  private mutating func obey(_ sequence: String, final: Character, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    switch final {
    case "A": move(toX: cursor.x, y: cursor.y - count)
    case "B": move(toX: cursor.x, y: cursor.y + count)
    case "C": move(toX: cursor.x + count, y: cursor.y)
    case "D": move(toX: cursor.x - count, y: cursor.y)
    case "G": move(toX: count - 1, y: cursor.y)
    case "d": move(toX: cursor.x, y: count - 1)
    case "H", "f": move(toX: second - 1, y: count - 1)
    case "J":
      if first != 1 {
        let start = first == 2 ? 0 : cursor.y + 1
        if first == 0 { erase(cursor.y, cursor.x..<size.width) }
        for row in min(start, size.height)..<size.height { erase(row, 0..<size.width) }
      } else {
        for row in 0..<cursor.y { erase(row, 0..<size.width) }
        erase(cursor.y, 0..<cursor.x + 1)
      }
    case "K":
      let columns =
        first == 0 ? cursor.x..<size.width : first == 1 ? 0..<cursor.x + 1 : 0..<size.width
      erase(cursor.y, columns)
    case "X": erase(cursor.y, cursor.x..<cursor.x + count)
    case "P":
      rows[cursor.y].removeSubrange(cursor.x..<min(cursor.x + count, size.width))
      rows[cursor.y] += Array(repeating: " ", count: size.width - rows[cursor.y].count)
    case "@":
      rows[cursor.y].insert(contentsOf: Array(repeating: " ", count: count), at: cursor.x)
      rows[cursor.y].removeLast(count)
    case "b": for _ in 0..<count { write(last) }
    case "L": scroll(down: min(count, size.height), from: cursor.y)
    case "M":
      for _ in 0..<min(count, size.height) {
        rows.remove(at: cursor.y)
        rows.insert(Array(repeating: " ", count: size.width), at: region.upperBound)
      }
    case "S": scroll(up: min(count, size.height))
    case "T": scroll(down: min(count, size.height), from: region.lowerBound)
    case "r":
      let bottom = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : size.height
      region = (count - 1)...min(size.height, bottom) - 1
      move(toX: 0, y: 0)
    case "m", "l", "h", "t": break
    default: unknown.append(sequence)
    }
  }
}
