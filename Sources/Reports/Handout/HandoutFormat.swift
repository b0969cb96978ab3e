/// What a handout can be written as.
public enum HandoutFormat: String, CaseIterable, Sendable {
  case text, markdown, html

  /// The ending of such a file's name.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    }
  }

  /// Returns a handout as a file holds it.
  func render(_ handout: Handout, width: Int, signs: PlainSigns) -> String {
    switch self {
    case .text: HandoutText.render(handout, width: width, signs: signs)
    case .markdown: HandoutMarkdown.render(handout)
    case .html: HandoutHTML.render(handout)
    }
  }
}
