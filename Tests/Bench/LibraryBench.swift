import BuiltIn
import Library
import Practice

/// Reading the library that the program carries.
enum LibraryBench {
  /// Measures all of it, and as much as `log` reads.
  static func run() {
    BenchTable.begin("The built-in library, in ms")
    BenchTable.row(
      "whole: Moments, Language", timings { LibraryLoader.load(packed: $0) }, bar: "≤ 10")
    BenchTable.row(
      "for feedback: log, the form",
      timings { LibraryLoader.load(packed: $0, .forFeedback) })
  }

  private static func timings(
    _ load: (UnsafeRawBufferPointer) -> LoadedLibrary
  ) -> Timings {
    let clock = ContinuousClock()
    return Timings(runs: 200) {
      clock.measure { precondition(!load(BuiltInLibrary.bytes).guidance.situations.isEmpty) }
    }
  }
}
