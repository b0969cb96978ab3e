import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// A scenario on the screen while it is written.
struct PreviewTests {
  var app = AppScript(previewing: "drafts/handover-two-lists.yaml")

  private mutating func save(
    _ faults: [ScenarioPreview.Fault] = [], change: (inout Scenario) -> Void = { _ in }
  ) {
    var scenario = Fixture.twoLists
    change(&scenario)
    app.receive(.previewed(ScenarioPreview(scenario: scenario, faults: faults)))
  }

  @Test func `it asks for the library and the file, and opens no store`() {
    #expect(app.performer.effects.count == 2)
    #expect(app.shows("handover-two-lists.yaml"))
    #expect(app.shows("Reading…"))
  }

  @Test mutating func `it begins with what the scenario is about`() {
    save()
    #expect(app.shows("no faults"))
    #expect(app.shows("Two lists come into one room"))
  }

  @Test mutating func `it goes to the first beat that changed`() {
    save()
    save { $0.beats[2].scene = "Nobody is there." }
    #expect(app.shows("08:02, the corridor"))
    #expect(app.shows("Nobody is there."))
    save {
      $0.beats[2].scene = "Nobody is there."
      $0.debrief.ask[0] = "And now?"
    }
    #expect(app.shows("1  And now?"))
  }

  @Test mutating func `what is saved unchanged stays where it was read`() {
    save()
    app.press(.right, .right)
    save()
    #expect(app.shows("08:02, the window"))
  }

  @Test mutating func `a fault stands above the beat that it is in`() {
    save([
      ScenarioPreview.Fault(line: 31, sentence: "There is no beat 'widow'.", beat: 0),
      ScenarioPreview.Fault(line: 8, sentence: "'minutes' is 20.", beat: nil),
    ])
    #expect(app.shows("! line 8: 'minutes' is 20."))
    #expect(app.shows("One fault elsewhere, the first on line 31."))
    app.press(.right)
    #expect(app.shows("! line 31: There is no beat 'widow'."))
    #expect(app.shows("2 faults"))
  }

  @Test mutating func `a file that cannot be read keeps what was read before`() {
    save()
    app.receive(
      .previewed(
        ScenarioPreview(
          scenario: nil, faults: [.init(line: 4, sentence: "A quote opens here.", beat: nil)])))
    #expect(app.shows("Two lists come into one room"))
    #expect(app.shows("! line 4: A quote opens here."))
  }

  @Test mutating func `Esc ends it, and nothing else is open`() {
    save()
    app.press(.character(":"))
    app.type("scenarios")
    app.press(.enter)
    #expect(app.shows("This shows a file while it is written; nothing else is open."))
    app.press(.escape)
    #expect(app.session.isOver)
  }
}
