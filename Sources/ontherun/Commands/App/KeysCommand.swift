import ArgumentParser
import Surface
import Workbench

/// `ontherun keys`: the cheat sheet, from the one key table.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the app.",
    discussion: "Example: ontherun keys")

  func run() throws {
    var lines: [String] = []
    for mode in Mode.allCases {
      let rows = Keymap.standard.bindings.filter { $0.mode == mode }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(mode.title)
      lines += rows.map(line)
    }
    Output.write(lines.map { "\(SafeText($0).text)\n" }.joined())
  }

  private func line(_ row: Binding) -> String {
    let keys = labels(of: row.keys)
    let gap = String(repeating: " ", count: max(1, 18 - keys.count))
    return "  \(keys)\(gap)\(row.command.summary)"
  }

  /// Nine digits in a row are said by the first and the last.
  private func labels(of keys: [Key]) -> String {
    let labels = keys.map(\.label)
    let digits = labels.filter { $0.count == 1 && $0.allSatisfy(\.isNumber) }
    guard digits.count > 2, let first = digits.first, let last = digits.last else {
      return labels.joined(separator: " ")
    }
    return (["\(first)-\(last)"] + labels.filter { !digits.contains($0) }).joined(separator: " ")
  }
}
