/// One key press, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable grapheme.
  case character(Character)
  /// Control with a lower-case letter or one of `\ ] ^ _`; Tab, Enter, Esc and Backspace have names.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Control with an arrow: a word to the left or to the right.
  case wordLeft, wordRight
  /// F1 to F12.
  case function(Int)
  /// A sequence that no table knows; it does nothing.
  case unknown
}
