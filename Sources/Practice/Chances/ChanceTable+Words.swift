extension ChanceTable.Cell {
  /// The cell in words: `given 1, seen 3, promised 1`; nil when there is nothing in it.
  public var words: String? {
    let parts = [("given", given), ("seen", seen), ("promised", promised)]
    let said = parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  /// The cell in a few columns: `1g 3s 1p`, `·` for nothing, blank where the stage does not fit.
  public var sign: String {
    let parts = [("g", given), ("s", seen), ("p", promised)]
    let said = parts.filter { $0.1 > 0 }.map { "\($0.1)\($0.0)" }
    guard said.isEmpty else { return said.joined(separator: " ") }
    return fitsStage ? "·" : ""
  }
}

extension ChanceTable {
  /// One person's row in words, situation by situation; nil when there is nothing in it.
  public func words(of row: Row) -> String? {
    let said = zip(columns, row.cells).compactMap { column, cell in
      cell.words.map { "\(column.title): \($0)" }
    }
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }
}
