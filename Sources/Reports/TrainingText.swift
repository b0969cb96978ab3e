public import Practice
internal import Surface

/// Steps of a walk as plain text, for a walk line by line and for the notes beside one.
public struct TrainingText: Sendable {
  private let width: Int
  private let signs: PlainSigns

  /// Makes a writer of lines of so many columns.
  public init(width: Int = 80, signs: PlainSigns = .unicode) {
    self.width = width
    self.signs = signs
  }

  /// A part's name, as a heading.
  public func heading(_ title: String) -> String {
    var page = PlainPage(width: width, signs: signs)
    page.paragraph("== \(title) ==")
    page.gap()
    return page.text
  }

  /// One step, with an empty line behind it.
  public func text(_ step: [TrainingPassage]) -> String {
    var page = PlainPage(width: width, signs: signs)
    for passage in step {
      switch passage.kind {
      case .heading, .prose, .question, .hint: page.paragraph(passage.text)
      case .option(let number, let isTaken):
        page.paragraph("\(number)  \(isTaken ? "(taken) " : "")\(passage.text)", hanging: 3)
      case .votes: page.paragraph(passage.text)
      case .mark(let sign): page.paragraph("\(sign.rawValue) \(passage.text)", hanging: 2)
      case .labelled(let label): page.row(label, passage.text)
      }
    }
    page.gap()
    return page.text
  }
}
