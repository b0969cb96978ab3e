extension Frame {
  /// Neighbouring cells of one row that a terminal must be given anew.
  public struct Change: Hashable, Sendable {
    /// The row, from 0.
    public let row: Int
    /// The column of the first cell.
    public let column: Int
    /// What stands there now; wide glyphs are whole.
    public let cells: ArraySlice<Cell>
  }

  /// The cells that differ from an older frame, row by row; all of them if the sizes differ.
  ///
  /// O(n) in the number of cells.
  public func changes(from old: Frame) -> [Change] {
    guard size == old.size else { return changes(from: []) }
    return changes(from: old.cells)
  }

  /// All cells, row by row.
  public var allCells: [Change] { changes(from: []) }

  private func changes(from old: [Cell]) -> [Change] {
    var changes: [Change] = []
    for row in 0..<size.height {
      let start = row * size.width
      let end = start + size.width
      if old.isEmpty {
        changes.append(Change(row: row, column: 0, cells: cells[start..<end]))
        continue
      }
      var index = start
      while let first = Self.firstDifference(cells, old, in: index..<end) {
        index = first + 1
        while index < end, cells[index].width == 0 || cells[index] != old[index] { index += 1 }
        let whole = cells[first].width == 0 && first > start ? first - 1 : first
        changes.append(Change(row: row, column: whole - start, cells: cells[whole..<index]))
      }
    }
    return changes
  }

  /// The first place where two grids differ.
  ///
  /// Nearly all cells are the same bits, which is quick to see; only the others are compared as text.
  private static func firstDifference(_ new: [Cell], _ old: [Cell], in range: Range<Int>) -> Int? {
    new.withUnsafeBytes { newBytes in
      old.withUnsafeBytes { oldBytes in
        let stride = MemoryLayout<Cell>.stride
        let size = MemoryLayout<Cell>.size
        return range.first { index in
          let offset = index * stride
          return !isSame(newBytes, oldBytes, at: offset, count: size) && new[index] != old[index]
        }
      }
    }
  }

  @inline(__always)
  private static func isSame(
    _ new: UnsafeRawBufferPointer, _ old: UnsafeRawBufferPointer, at offset: Int, count: Int
  ) -> Bool {
    let words = count / 4
    for word in 0..<words {
      let place = offset + 4 * word
      if new.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        != old.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      {
        return false
      }
    }
    return count == 4 * words
  }

  /// Writes changes into the frame, as a terminal does.
  mutating func apply(_ changes: [Change]) {
    for change in changes {
      let start = change.row * size.width + change.column
      cells.replaceSubrange(start..<(start + change.cells.count), with: change.cells)
    }
  }
}
