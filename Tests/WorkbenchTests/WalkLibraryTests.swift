import BuiltIn
import Foundation
import Library
import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Every scenario of the library, walked through the real update loop.
struct WalkLibraryTests {
  private static let guidance = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance
  static let scenarios = guidance.scenarios
  static let theory = guidance.theory

  @Test(arguments: scenarios.map(\.id))
  func `every road of every scenario is walked, and no words are cut`(id: String) throws {
    let scenario = try #require(Self.scenarios.first { $0.id == id })
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 50)] {
      for path in ScenarioWalk(scenario.beats).paths {
        var app = AppScript(.full(), width: size.width, height: size.height)
        app.session.world.guidance = Self.guidance
        app.session.pages.append(WalkScreen(scenario))
        var seen: [UInt8] = []
        /// Takes in what is shown, and whether there is more below the edge.
        func look() -> Bool {
          let lines = app.lines
          for line in lines {
            seen.append(UInt8(ascii: " "))
            for word in line.utf8.split(separator: UInt8(ascii: " ")) {
              seen += word
              seen.append(UInt8(ascii: " "))
            }
            if seen.last == UInt8(ascii: " ") { seen.removeLast() }
          }
          return lines.contains { $0.unicodeScalars.contains("↓") }
        }
        // Space alone, as often as it takes until nothing is below the edge, has shown every word.
        func on(_ key: Key = .character(" ")) {
          seen = []
          app.press(key)
          var pages = 0
          while look(), pages < 20 {
            app.press(.character(" "))
            pages += 1
          }
        }
        func holds(_ words: some StringProtocol) -> Bool {
          Data(seen).range(of: Data(words.utf8)) != nil
        }
        func expect(_ words: String) {
          let wanted = words.split(separator: " ").joined(separator: " ")
          // Where a page was turned in the middle of a passage, its lines are on two pages.
          let isThere = holds(wanted) || wanted.split(separator: " ").allSatisfy { holds($0) }
          #expect(isThere, "\(id) at \(size.width): \(wanted)")
        }
        _ = look()
        expect(scenario.opening)
        on()
        for member in scenario.cast { expect(member.name) }
        on()
        for step in path.steps {
          let beat = try #require(scenario.beat(step.beat))
          on()
          expect(beat.title)
          expect(beat.scene)
          on()
          expect(beat.ask)
          guard let choice = step.choice else { continue }
          on()
          for option in beat.choices { expect(option.say) }
          on(.character(Character("\(choice + 1)")))
          expect(beat.choices[choice].then)
        }
        on()
        expect(scenario.practice.seen)
        for _ in 0..<3 { on() }
        expect(scenario.practice.exemplar.next)
        on()
        for slip in scenario.practice.slips { expect(slip.why) }
        for _ in 0..<3 { on() }
        // The stage that asks why: what was taken, with the theory that it calls for.
        for step in path.steps {
          guard let choice = step.choice, let beat = scenario.beat(step.beat) else { continue }
          expect(beat.choices[choice].say)
          let card = beat.choices[choice].theory.flatMap { id in Self.theory.first { $0.id == id } }
          if let card { expect(card.title) }
        }
        for _ in 0..<2 { on() }
        expect(scenario.takeAway)
        on()
        on()
        #expect(app.shows("The end"))
      }
    }
  }
}
