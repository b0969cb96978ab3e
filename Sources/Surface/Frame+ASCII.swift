extension Frame {
  /// The frame in ASCII alone, cell for cell, for terminals that have no more.
  ///
  /// A wide glyph becomes a question mark and a blank, so that everything stays where it is; an
  /// ellipsis becomes two dots, since one would end a sentence.
  public func asciiOnly() -> Frame {
    var frame = self
    for index in cells.indices where !cells[index].glyph.isASCII {
      frame.cells[index].glyph = cells[index].glyph.asciiForm
    }
    for index in cells.indices where cells[index].width != 1 { frame.cells[index].width = 1 }
    for index in cells.indices where cells[index].glyph == Glyph.ellipsis.sign {
      frame.addSecondDot(at: index)
    }
    return frame
  }

  /// The second dot takes the blank that follows, if another follows it, else the sign before.
  private mutating func addSecondDot(at index: Int) {
    let column = index % size.width
    func isBlank(_ place: Int) -> Bool {
      column + place >= size.width || cells[index + place].glyph == " "
    }
    if column + 1 < size.width, isBlank(1), isBlank(2) || column == 0 {
      cells[index + 1].glyph = Glyph.ellipsis.ascii
      cells[index + 1].style = cells[index].style
    } else if column > 0 {
      cells[index - 1].glyph = Glyph.ellipsis.ascii
    }
  }
}
