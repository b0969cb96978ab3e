import Library
import Practice
import Reports

/// The library with its scenarios, for commands that need no store.
enum ScenarioLibrary {
  /// All that is sound, folders of `ONTHERUN_LIBRARY` over what is built in.
  static func read() -> Guidance {
    LibraryReading.read(Environment.ofProcess().libraryFolders, .whole).guidance
  }

  /// The scenarios that a filter lets through; throws `DeskError` where a situation is unknown.
  static func filter(_ typed: [String], in guidance: Guidance) throws -> [Scenario] {
    // A shell took the quotes away, so what holds a space is one piece.
    let pieces = typed.map { $0.contains(" ") && !$0.contains("\"") ? "\"\($0)\"" : $0 }
    for piece in typed where piece.hasPrefix("@") {
      _ = try guidance.oneSituation(String(piece.dropFirst()))
    }
    do throws(ScenarioFilter.Fault) {
      let filter = try ScenarioFilter(pieces.joined(separator: " "))
      return guidance.scenarios.filter { filter.holds($0, in: guidance) }
    } catch {
      throw CommandError.usage(error.sentence)
    }
  }

  /// The text of one scenario, as wide as the reader's terminal.
  static func text(of scenario: Scenario, in guidance: Guidance) -> ScenarioText {
    ScenarioText(
      scenario, guidance: guidance, width: max(40, min(Console.columns ?? 80, 100)),
      signs: Signs.forReports)
  }
}
