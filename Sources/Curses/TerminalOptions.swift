/// How a terminal is to be used.
public struct TerminalOptions: Sendable {
  /// Whether colours may be shown; without them only bold, dim, underline and reverse are.
  public var colors: Bool
  /// Whether to draw ASCII alone; nil lets the locale and the terminal decide.
  public var asciiOnly: Bool?
  /// A line for standard error should the app crash, once the terminal is back.
  public var crashNote: String

  /// How many times as long as usual a lone ESC waits for what may follow it.
  public var patience: Int

  /// Makes options; what is not said is found out.
  public init(
    colors: Bool = true, asciiOnly: Bool? = nil, crashNote: String = "", patience: Int = 1
  ) {
    self.patience = patience
    self.colors = colors
    self.asciiOnly = asciiOnly
    self.crashNote = crashNote
  }
}
