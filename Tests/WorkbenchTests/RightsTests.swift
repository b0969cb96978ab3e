@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// What the app says and does about what is held of somebody.
struct RightsTests {
  private static let untold = "Not yet told what is kept. :informed notes it."

  /// A ward in which one more trainee is selected.
  private func app(_ change: (inout Person) -> Void) -> AppScript {
    var ward = MockWard.full()
    var person = Fixture.trainee("Zoe Berg")
    change(&person)
    ward.add(person, id: "zoe")
    var app = AppScript(ward)
    app.press(.character("/"))
    app.type("zoe")
    app.press(.enter)
    return app
  }

  private func name(_ command: String, in app: inout AppScript) {
    app.press(.character(":"))
    app.type(command)
    app.press(.enter)
  }

  @Test func `a quiet line stands on Home until somebody was told what is kept`() {
    var app = app { $0.informed = nil }
    #expect(app.shows(Self.untold))
    name("informed", in: &app)
    #expect(!app.shows(Self.untold))
    #expect(
      app.performer.effects.contains {
        if case .noteInformed(RecordID("zoe"), Day("2026-11-22")!) = $0 { true } else { false }
      })
    name("informed", in: &app)
    #expect(app.shows("It is noted already: told on 22 Nov."))
  }

  @Test func `on their page one key says so`() {
    var app = app { $0.informed = nil }
    app.press(.enter, .character("i"))
    #expect(app.shows("Noted: told today what is kept."))
    app.press(.escape)
    #expect(!app.shows(Self.untold))
  }

  @Test func `somebody who was told has no such line`() {
    #expect(!app { _ in }.shows("Not yet told"))
  }

  @Test func `a hold is seen on Home and on the page`() {
    var app = app { $0.hold = Person.Hold(why: "an inquiry", since: Fixture.day("2026-11-02")) }
    #expect(app.shows("On hold since 2 Nov: an inquiry"))
    app.press(.enter)
    #expect(app.lines[0].contains("on hold"))
  }

  @Test(arguments: [
    ("copy", "In a shell: ontherun trainee copy \"Zoe Berg\""),
    ("hold", "In a shell: ontherun trainee hold \"Zoe Berg\" --why …"),
    ("erase", "In a shell: ontherun trainee erase \"Zoe Berg\" --why …"),
  ])
  func `what is done in a shell is said by its name`(command: String, sentence: String) {
    var app = app { _ in }
    name(command, in: &app)
    #expect(app.shows(sentence))
  }

  @Test func `what others erased is asked about, and what is on hold stays`() {
    var app = AppScript()
    app.performer.erasures = [
      WaitingErasure(id: RecordID("e1"), line: "25 Nov: 1 record · by Dr B · asked"),
      WaitingErasure(id: RecordID("e2"), line: "24 Nov: 2 records", hold: "on hold, an inquiry"),
    ]
    name("erasures", in: &app)
    #expect(app.shows("25 Nov: 1 record · by Dr B · asked"))
    #expect(app.shows("Stays for now: on hold, an inquiry"))
    app.press(.character("n"))
    #expect(app.performer.erasures.count == 2)
    name("erasures", in: &app)
    app.press(.character("y"))
    #expect(app.performer.erasures.map(\.id.text) == ["e2"])
    #expect(app.shows("Erased on this computer."))
  }

  @Test func `nothing to erase is said`() {
    var app = AppScript()
    name("erasures", in: &app)
    #expect(app.shows("Nothing that others erased is left"))
    app.press(.character("y"), .enter)
    #expect(!app.shows("Erasures"))
  }

  @Test func `whom to turn to here stands beneath each concern, and cannot reach the terminal`() {
    var opening = MockWard.full().opening
    opening.concernNames = [.danger: "Dr C. Reed, bleep 1234", .health: "evil\u{1B}[2J"]
    var app = AppScript(opening: opening, ward: .full())
    name("concern", in: &app)
    let lines = app.lines.map { $0.trimmingSpaces }
    let place = lines.firstIndex { $0.contains("in danger now") } ?? 0
    #expect(lines[place + 2] == "Here: Dr C. Reed, bleep 1234")
    #expect(app.shows("Here: evil‹ESC›[2J"))
  }
}
