/// The few signs of a plain page, and what stands for them where only ASCII is safe.
public enum PlainSigns: Hashable, Sendable {
  /// Blocks and dots.
  case unicode
  /// Number signs and hyphens.
  case ascii

  /// One record in a bar.
  var bar: String { self == .unicode ? "█" : "#" }

  /// What stands between two things in a line.
  var dot: String { self == .unicode ? " · " : " - " }
}
