/// Names of people who do not exist.
enum BenchNames {
  private static let first = [
    "Ada", "Bethan", "Callum", "Dilip", "Esme", "Farah", "Gwen", "Hamza", "Isla", "Jun",
  ]
  private static let last = [
    "Abara", "Brennan", "Cho", "Dasgupta", "Evans", "Farouk", "Grigorescu", "Holm", "Ibekwe",
    "Joshi",
  ]

  /// So many different names.
  static func first(_ count: Int) -> [String] {
    (0..<count).map { number in
      let tens = number / first.count
      return "\(first[number % first.count]) \(last[(number + tens) % last.count])\(roman(tens))"
    }
  }

  /// Past a hundred the surnames begin again, with a second one.
  private static func roman(_ tens: Int) -> String {
    tens < last.count ? "" : "-\(last[tens / last.count % last.count])"
  }
}
