/// Letters and digits that nobody else picks, for names of writers and of files in the making.
enum RandomName {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  static func letters(_ count: Int) -> String {
    var random = SystemRandomNumberGenerator()
    return String(
      (0..<count).map { _ in alphabet[Int(random.next(upperBound: UInt(alphabet.count)))] })
  }
}
