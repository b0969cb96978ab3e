internal import Practice
internal import Surface

extension WalkScreen.Asking.Line {
  /// What stands before it.
  var label: SafeText {
    switch self {
    case .toTry: "To try  "
    case .said: "Of it  "
    case .people: "With  "
    }
  }

  /// The key that asks for it.
  var key: String {
    switch self {
    case .toTry: "t"
    case .said: "e"
    case .people: "w"
    }
  }

  /// What is to be typed.
  func hint(isAlone: Bool) -> SafeText {
    switch self {
    case .toTry:
      isAlone
        ? "One thing to try on your next shift. It waits on your Home, on this computer only."
        : "One thing that one of you will try next shift, and where. With me: before it, it is yours and "
          + "waits on your Home."
    case .said: "One line on the session: what helped, what did not."
    case .people: "Names with commas between, only of those who wish it. Kept for a year."
    }
  }
}
