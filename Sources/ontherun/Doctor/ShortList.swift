/// Lists that stay short.
enum ShortList {
  /// The first few of what there is, and how many more.
  static func of(_ parts: [String], most: Int = 3) -> String {
    let shown = parts.prefix(most).joined(separator: ", ")
    return parts.count > most ? "\(shown) and \(parts.count - most) more" : shown
  }

  /// `1 file`, `3 files`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }
}
