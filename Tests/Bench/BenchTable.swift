/// A table of what was measured, printed row by row as it comes.
enum BenchTable {
  private static let widths = [50, 9, 9, 9, 8]

  /// Prints a heading over the columns.
  static func begin(_ title: String) {
    print("\n\(title)")
    line("", ["median", "p99", "bar", "ratio"])
  }

  /// Prints one row; the bar is a sentence such as `≤ 7`, the ratio is to ours.
  static func row(_ name: String, _ timings: Timings, bar: String = "", to ours: Timings? = nil) {
    let ratio = ours.map { number(timings.median / $0.median) + "x" } ?? ""
    line(name, [timings.median.shown, timings.worst.shown, bar, ratio])
  }

  /// Prints one row with a single value.
  static func row(_ name: String, value: String, bar: String = "") {
    line(name, [value, "", bar, ""])
  }

  /// A number with two places after the point, and none from a hundred on.
  static func number(_ value: Double) -> String {
    if value >= 100 { return "\(Int(value.rounded()))" }
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  private static func line(_ name: String, _ cells: [String]) {
    var text = name + String(repeating: " ", count: max(1, widths[0] - name.count))
    for (cell, width) in zip(cells, widths.dropFirst()) {
      text += String(repeating: " ", count: max(1, width - cell.count)) + cell
    }
    print(text)
  }
}
