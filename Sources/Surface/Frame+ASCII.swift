extension Frame {
  /// The frame in ASCII alone, cell for cell, for terminals that have no more.
  ///
  /// A wide glyph becomes a question mark and a blank, so that everything stays where it is.
  public func asciiOnly() -> Frame {
    var frame = self
    for index in cells.indices where !cells[index].glyph.isASCII {
      frame.cells[index].glyph = cells[index].glyph.asciiForm
    }
    for index in cells.indices where cells[index].width != 1 { frame.cells[index].width = 1 }
    return frame
  }
}
