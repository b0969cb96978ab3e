/// How a terminal is to be used.
public struct TerminalOptions: Sendable {
  /// Whether colours may be shown; without them only bold, dim, underline and reverse are.
  public var colors: Bool
  /// Whether to draw ASCII alone; nil lets the locale and the terminal decide.
  public var asciiOnly: Bool?
  /// A line for standard error should the app crash, once the terminal is back.
  public var crashNote: String

  /// Makes options; what is not said is found out.
  public init(colors: Bool = true, asciiOnly: Bool? = nil, crashNote: String = "") {
    self.colors = colors
    self.asciiOnly = asciiOnly
    self.crashNote = crashNote
  }
}
