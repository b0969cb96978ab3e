/// A run of letters, digits or spaces, or one sign.
struct GuardToken {
  enum Kind {
    case letters, digits, space, sign

    init(_ byte: UInt8) {
      self =
        switch byte {
        case 48...57: .digits
        case 97...122, GuardText.otherLetter: .letters
        case 32: .space
        default: .sign
        }
    }
  }

  let kind: Kind
  /// The word it is, when a pattern turns on it.
  let word: GuardWord?
  let start: Int
  let end: Int

  var count: Int { end - start }
}
