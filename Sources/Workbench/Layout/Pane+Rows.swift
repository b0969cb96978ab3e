internal import Surface

/// Which lines of a pane are in sight.
extension Pane {
  /// A row as it is drawn; `index` is the line's, nil for a sign of our own.
  struct Row {
    var line: Line
    var index: Int?
  }

  /// An empty row stands between what scrolls and what is pinned.
  var hasGap: Bool { pinsList && pinned > 0 && count > pinned }

  /// Rows below which the gap is left out.
  private static let tight = 10

  /// The rows of a pane of a height, from the top.
  func rows(height: Int, plain: Bool) -> [Row] {
    guard height > 0 else { return [] }
    let head = min(fixed, height - 1)
    let list = fixed..<(count - pinned)
    let foot = (count - pinned)..<count
    var room = height - head
    let isTight = list.count + foot.count + (hasGap ? 1 : 0) > room && height < Self.tight
    let gap = hasGap && !isTight ? 1 : 0
    room -= gap
    let footRoom = min(
      foot.count, pinsList ? max(room / 2, room - list.count) : max(0, room - 1))
    let signsAbove = head > 0 && !signsBelow
    let shown = window(list, room: room - footRoom, isUnderHead: signsAbove)
    var rows = (0..<head).map { row($0) }
    if signsAbove, let last = rows.indices.last, !shown.rest.isNothing {
      let start = rows[last].line
      rows[last].line =
        (start.columns > 0 ? start.adding("  ") : start) + shown.rest.line(plain: plain)
    }
    rows += own(shown, hasSign: !signsAbove, plain: plain)
    if gap > 0 { rows.append(Row(line: .empty, index: nil)) }
    return rows + own(window(foot, room: footRoom, isUnderHead: false), hasSign: true, plain: plain)
  }

  /// A row as it was made; a long list makes only those that can be in sight.
  private func row(_ index: Int) -> Row {
    let place = index - skipped
    return Row(line: lines.indices.contains(place) ? lines[place] : .empty, index: index)
  }

  private func own(
    _ shown: (lines: Range<Int>, rest: RestOfList), hasSign: Bool, plain: Bool
  ) -> [Row] {
    let rows = shown.lines.map { row($0) }
    guard hasSign, !shown.rest.isNothing else { return rows }
    return rows + [Row(line: shown.rest.line(plain: plain), index: nil)]
  }

  /// The part of some lines that a number of rows shows, so that the line one is on is among them.
  private func window(
    _ part: Range<Int>, room: Int, isUnderHead: Bool
  ) -> (lines: Range<Int>, rest: RestOfList) {
    guard part.count > room else { return (part, RestOfList(above: 0, below: 0)) }
    // The sign that the list goes on stands in the head, else in a row of its own.
    let room = max(isUnderHead || room < 2 ? room : room - 1, 0)
    var top = part.lowerBound
    if let first, part.contains(first) {
      top = min(first, part.upperBound - room)
    } else if let sight = sight ?? cursor?.line, part.contains(sight) {
      // One line of context below, so that what comes next can be seen coming.
      let context = sight + 1 < part.upperBound && room > 1 ? 2 : 1
      top = max(top, min(sight + context - room, part.upperBound - room))
    }
    let lines = top..<(top + room)
    let rest = RestOfList(
      above: top - part.lowerBound, below: part.upperBound - lines.upperBound)
    return (lines, rest)
  }
}
