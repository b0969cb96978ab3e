/// One of the sixteen colours that every terminal has, or its own default.
public enum Color: UInt8, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
  /// Whatever the terminal shows when nothing is asked of it.
  case terminal
}

/// How a cell looks: its colours and attributes.
///
/// Only a theme makes styles; everything that draws asks the theme for a role.
public struct Style: Hashable, Sendable {
  /// Marks that need no colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier strokes.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter than the rest.
    public static let dim = Attributes(rawValue: 2)
    /// A line below.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background change places.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// The colour of the glyph.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Bold, dim, underline, reverse.
  public var attributes: Attributes

  /// Makes a style; all of it the terminal's own unless said.
  public init(
    _ foreground: Color = .terminal, on background: Color = .terminal,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Style()
}
