internal import Surface

/// Blocks in a window of some rows: what is in sight, and where the cursor goes.
///
/// Only blocks in sight are made into lines, so that a key costs the same in a story of a thousand
/// records as in one of ten.
struct BlockView {
  /// Where the cursor is: a block, and in one taller than the window the first line in sight.
  struct Place: Hashable, Sendable {
    var block = 0
    var line = 0
  }

  /// Columns before every line but a heading's, where the mark of the selected block stands.
  static let margin = 2

  /// How a view says in its last row that there is more than is in sight.
  enum Sign {
    case none, arrows, words
  }

  let blocks: [Block]
  let width: Int
  let height: Int
  private let sign: Sign
  /// The rows for blocks: all, or all but the one that says that there is more.
  private var room: Int

  init(_ blocks: [Block], width: Int, height: Int, sign: Sign = .none) {
    self.blocks = blocks
    self.width = max(8, width)
    self.height = max(1, height)
    self.sign = sign
    room = self.height
    if sign != .none, self.height > 2, !isWhole { room -= 1 }
  }

  /// Whether everything is in sight at once.
  private var isWhole: Bool {
    var rows = 0
    for index in blocks.indices {
      rows += lines(of: index, at: Place()).count
      if rows > height { return false }
    }
    return true
  }

  /// What is in sight, and below it whether there is more.
  private func pane(_ lines: [Line], cursor: Int, above: Bool, below: Bool) -> Pane {
    var lines = lines
    if room < height, above || below {
      lines += Array(repeating: .empty, count: max(0, room - lines.count))
      // What is out of sight is not made, and so not counted.
      let rest = RestOfList(above: above ? 1 : 0, below: below ? 1 : 0, isCounted: false)
      lines.append(Line("  ") + rest.line(plain: sign == .words))
    }
    return Pane(lines, cursor: Pane.Place(line: cursor, column: 0))
  }

  private func lines(of index: Int, at place: Place) -> [Line] {
    let block = blocks[index]
    if block.isHeading { return Array(block.lines(width).dropFirst(index == 0 ? 1 : 0)) }
    let isSelected = index == place.block && block.target != nil
    return block.lines(width - Self.margin).enumerated().map { row, line in
      Line(isSelected && row == 0 ? "> " : "  ", .accent) + line
    }
  }

  /// A place that is there, and not passed over where it need not be.
  func settled(_ place: Place) -> Place {
    guard !blocks.isEmpty else { return Place() }
    let block = max(0, min(blocks.count - 1, place.block))
    guard blocks[block].isPassedOver else { return Place(block: block, line: place.line) }
    let next = blocks[block...].firstIndex { !$0.isPassedOver }
    return Place(block: next ?? blocks[..<block].lastIndex { !$0.isPassedOver } ?? block)
  }

  /// The lines in sight, and the one that the cursor is on.
  func pane(at place: Place) -> Pane {
    let place = settled(place)
    guard !blocks.isEmpty else { return Pane([]) }
    let own = lines(of: place.block, at: place)
    guard own.count <= room else {
      let start = min(place.line, own.count - room)
      return pane(
        Array(own[start..<start + room]), cursor: 0, above: start > 0 || place.block > 0,
        below: start + room < own.count || place.block + 1 < blocks.count)
    }
    var shown = own
    var next = place.block + 1
    var cursor = 0
    // One line of context below, so that what comes next can be seen coming.
    var isCut = false
    if blocks.indices.contains(next), shown.count < room {
      shown += lines(of: next, at: place)
      next += 1
      let most = max(own.count, min(room, own.count + 2))
      isCut = shown.count > most
      shown = Array(shown.prefix(most))
    }
    var above = place.block - 1
    var isMoreAbove = false
    while above >= 0, shown.count < room {
      let all = lines(of: above, at: place)
      let more = all.suffix(room - shown.count)
      isMoreAbove = more.count < all.count
      shown = more + shown
      cursor += more.count
      above -= 1
    }
    guard shown.count < room else {
      return pane(
        shown, cursor: cursor, above: isMoreAbove || above >= 0,
        below: isCut || next < blocks.count)
    }
    let all = fromTop(at: place)
    return pane(
      Array(all.prefix(room)), cursor: cursor, above: false, below: all.count > room)
  }

  /// Everything from the first block on, as far as there is room.
  private func fromTop(at place: Place) -> [Line] {
    var shown: [Line] = []
    for index in blocks.indices where shown.count <= room { shown += lines(of: index, at: place) }
    return shown
  }

  /// Where the cursor goes by one step down, or up; within a block taller than the window, by lines.
  func moved(_ place: Place, by direction: Int) -> Place {
    let place = settled(place)
    guard !blocks.isEmpty else { return place }
    let hidden = lines(of: place.block, at: place).count - room
    let line = min(place.line, max(0, hidden)) + direction
    if hidden > 0, line >= 0, line <= hidden { return Place(block: place.block, line: line) }
    var next = place.block + direction
    while blocks.indices.contains(next), blocks[next].isPassedOver { next += direction }
    guard blocks.indices.contains(next) else { return place }
    let tail = direction < 0 ? max(0, lines(of: next, at: place).count - room) : 0
    return Place(block: next, line: tail)
  }

  /// Where the cursor goes by a window's height.
  func paged(_ place: Place, by direction: Int) -> Place {
    var now = settled(place)
    var passed = 0
    while passed < room - 2 {
      let next = moved(now, by: direction)
      if next == now { break }
      passed += next.block == now.block ? 1 : lines(of: next.block, at: next).count
      now = next
    }
    return now
  }

  /// The last place.
  var last: Place { settled(Place(block: blocks.count - 1)) }

  /// What keys act on at a place.
  func target(at place: Place) -> Block.Target? {
    let place = settled(place)
    return blocks.indices.contains(place.block) ? blocks[place.block].target : nil
  }
}
