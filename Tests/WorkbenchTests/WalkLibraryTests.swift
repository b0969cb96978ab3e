import BuiltIn
import Library
import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Every scenario of the library, walked through the real update loop.
struct WalkLibraryTests {
  static let scenarios = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance.scenarios

  @Test(arguments: scenarios.map(\.id))
  func `every road of every scenario is walked, and no words are cut`(id: String) throws {
    let scenario = try #require(Self.scenarios.first { $0.id == id })
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 50)] {
      for path in ScenarioWalk(scenario.beats).paths {
        var app = AppScript(.full(), width: size.width, height: size.height)
        app.session.pages.append(WalkScreen(scenario))
        func expect(_ words: String) {
          let shown = app.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
          let wanted = words.split(separator: " ").joined(separator: " ")
          #expect(shown.contains(wanted), "\(id) at \(size.width): \(wanted)")
        }
        expect(scenario.opening)
        app.press(.character(" "))
        for member in scenario.cast { expect(member.name) }
        app.press(.character(" "))
        for step in path.steps {
          let beat = try #require(scenario.beat(step.beat))
          app.press(.character(" "))
          expect(beat.title)
          expect(beat.scene)
          app.press(.character(" "))
          expect(beat.ask)
          guard let choice = step.choice else { continue }
          app.press(.character(" "))
          for option in beat.choices { expect(option.say) }
          app.press(.character(Character("\(choice + 1)")))
          expect(beat.choices[choice].then)
        }
        app.press(.character(" "))
        expect(scenario.practice.seen)
        app.press(.character(" "), .character(" "), .character(" "))
        expect(scenario.practice.exemplar.next)
        app.press(.character(" "))
        for slip in scenario.practice.slips { expect(slip.why) }
        for _ in 0..<5 { app.press(.character(" ")) }
        expect(scenario.takeAway)
        app.press(.character(" "), .character(" "))
        #expect(app.shows("The end"))
      }
    }
  }
}
