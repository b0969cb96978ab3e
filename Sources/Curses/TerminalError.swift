/// Why there is no terminal to draw on.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard input or standard output is no terminal.
  case noTerminal
  /// No description of any terminal could be found on this computer.
  case noDescription(term: String)

  /// What happened and what to do, in a sentence or two.
  public var description: String {
    switch self {
    case .noTerminal:
      """
      There is no terminal here to draw on. Start it in a terminal window, or record without one: \
      see `ontherun log --help`.
      """
    case .noDescription(let term):
      """
      This computer has no description of the terminal '\(term.prefix(40))', nor of any other. \
      Install ncurses-base, or record without the screens: see `ontherun log --help`.
      """
    }
  }
}
