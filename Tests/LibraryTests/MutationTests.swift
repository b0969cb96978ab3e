import Foundation
import Library
import Practice
import TestSupport
import Testing

/// Scenario files with something wrong in them somewhere: a message each, never a crash.
///
/// `ONTHERUN_MUTATIONS=10000` looks at so many; the suite at some hundreds.
struct MutationTests {
  private static let count =
    ProcessInfo.processInfo.environment["ONTHERUN_MUTATIONS"].flatMap { Int($0) } ?? 400

  @Test func `every changed file is read, or refused in sentences`() {
    let base = ScenarioFixture.load([]).guidance
    var random = SeededRandom(seed: 2026)
    var withFaults = 0
    for number in 0..<Self.count {
      let bytes = Self.mutated(Array(ScenarioFixture.text.utf8), &random)
      let file = LibraryFile(path: ScenarioFixture.path, bytes: bytes)
      let loaded = LibraryLoader.load(files: [file], over: base, isThorough: true)
      _ = ScenarioReading(file, over: base)
      if !loaded.problems.isEmpty { withFaults += 1 }
      for problem in loaded.problems {
        #expect(problem.line >= 1, "\(number): \(problem)")
        #expect(problem.sentence.count > 20, "\(number): \(problem)")
        #expect(
          problem.sentence.hasSuffix(".") || problem.sentence.hasSuffix("?"),
          "\(number): \(problem)")
        #expect(
          !problem.sentence.unicodeScalars.contains { $0.value < 32 || $0.value == 127 },
          "\(number): \(problem)")
      }
      // What has no fault can be walked.
      if loaded.problems.isEmpty { #expect(loaded.guidance.scenarios.count == 1, "\(number)") }
    }
    #expect(withFaults > Self.count / 2)
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3:
        bytes.insert(
          contentsOf: signs[Int.random(in: 0..<signs.count, using: &random)].utf8, at: place)
      case 4: bytes.removeSubrange(place...)
      case 5: swapLines(&bytes, &random)
      case 6: bytes.insert(contentsOf: Array(repeating: bytes[place], count: 200), at: place)
      default: indent(&bytes, from: place, &random)
      }
    }
    return bytes
  }

  private static let signs = [
    ": ", "- ", "\n", "\t", "\"", "'", "[", "]", "{", "}", "&a ", "*a ", "!x ", "#", "|", ">", "%",
    "@", "\u{0}", "\u{1B}[2J", "\u{202E}", "é", "\u{1F600}", "---\n", "...\n", "? ", "~", "\\",
    "\r",
  ]

  private static func swapLines(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let one = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    lines.swapAt(one, other)
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static func indent(
    _ bytes: inout [UInt8], from place: Int, _ random: inout SeededRandom
  ) {
    guard let line = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return }
    let spaces = Int.random(in: 1...9, using: &random)
    bytes.insert(
      contentsOf: Array(repeating: UInt8(ascii: " "), count: spaces), at: line + 1)
  }
}
