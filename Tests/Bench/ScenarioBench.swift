import Foundation
import Library
import TestSupport

/// Checking a folder of a thousand scenarios, as a department with years of them would.
enum ScenarioBench {
  private static let count = 1_000

  /// Measures the whole process.
  static func run(below base: String, program: String) throws {
    let folder = "\(base)/scenarios"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var random = SeededRandom(seed: 20_261_125)
    for number in 0..<count {
      let skeleton = scenario(number, &random)
      try skeleton.yaml(
        lookFors: ["sickest-first", "who-does-what", "closed-loop"], theory: "followership"
      ).write(toFile: "\(folder)/\(skeleton.id).yaml", atomically: false, encoding: .utf8)
    }
    BenchTable.begin("\(count) scenarios, in ms")
    let timings = try Timings(runs: 5) {
      let start = ContinuousClock.now
      let end = try FinishedProcess(
        program, ["scenario", "check", folder], environment: ["HOME": base])
      guard end.status <= 1 else { throw BenchFailure("\(end.status): \(end.errors)") }
      return ContinuousClock.now - start
    }
    BenchTable.row("ontherun scenario check", timings, bar: "≤ 3000")
  }

  /// One in words of its own, so that likeness has all to compare and nothing to tell.
  private static func scenario(_ number: Int, _ random: inout SeededRandom) -> ScenarioSkeleton {
    var skeleton = ScenarioSkeleton()
    skeleton.said[.title] = "Number \(number)"
    for (part, length) in [
      (ScenarioSkeleton.Part.opening, 150), (.scene, 560), (.firstThen, 330), (.firstScene, 560),
      (.secondThen, 330), (.secondScene, 560), (.ending, 560), (.seen, 800), (.saw, 180),
      (.effect, 180), (.next, 180),
    ] {
      var words = "Asha Menon and Rory."
      while words.count < length - 60 {
        let sentence = (0..<8).map { _ in word(&random) }.joined(separator: " ")
        words += " \(sentence)."
      }
      skeleton.said[part] = words
    }
    return skeleton
  }

  private static func word(_ random: inout SeededRandom) -> String {
    let syllables = ["ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "wen"]
    return (0..<Int.random(in: 1...3, using: &random))
      .map { _ in syllables[Int.random(in: 0..<syllables.count, using: &random)] }.joined()
  }
}
