import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The trainee's page: sections, filter, steps, projects.
struct StoryTests {
  private var app = AppScript(.storied())

  init() { app.press(.enter) }

  private func effects<Value>(_ pick: (Effect) -> Value?) -> [Value] {
    app.performer.effects.compactMap(pick)
  }

  private var changes: [StoryChange] {
    effects { if case .change(let change, RecordID("priya")) = $0 { change } else { nil } }
  }

  @Test(arguments: zip(1...8, StorySection.allCases))
  mutating func `a digit shows its section`(digit: Int, section: StorySection) {
    app.press(.character(Character("\(digit)")))
    #expect(app.shows("[\(digit) \(section.title)]"))
  }

  @Test mutating func `Tab and the arrows go through the sections, round and round`() {
    app.press(.tab)
    #expect(app.shows("[2 coverage]"))
    app.press(.right)
    #expect(app.shows("[3 words]"))
    app.press(.left, .backTab, .backTab)
    #expect(app.shows("[8 frameworks]"))
    app.press(.tab)
    #expect(app.shows("[1 timeline]"))
  }

  @Test(arguments: [38, 78, 118], StorySection.allCases)
  func `the bar of sections fits and has the one in front`(width: Int, section: StorySection) {
    let bar = section.bar(width: width, isPlain: false)
    #expect(bar.columns <= width)
    #expect(bar.spans.contains { $0.role == .accent && $0.text.text.contains(section.title.text) })
  }

  @Test mutating func `Enter on a row of the grid lists its records`() {
    app.press(.character("2"))
    for _ in 0..<20 where !app.shows("> rota") { app.press(.down) }
    app.press(.enter)
    #expect(app.shows("/ @rota   1 of 12"))
    app.press(.escape)
    #expect(app.shows("12 Nov chairing a meeting"))
  }

  @Test mutating func `Enter on words opens the record that they are from`() {
    app.press(.character("3"), .enter)
    #expect(app.lines[0].hasPrefix(" Record · Priya Nair"))
    #expect(app.shows("Nobody waited."))
    app.press(.escape)
    #expect(app.shows("[3 words]"))
  }

  @Test mutating func `a filter narrows the timeline as it is typed, and Esc shows all`() {
    app.press(.character("/"))
    app.type("setting:management chaired")
    #expect(app.shows("1 of 12"))
    #expect(app.shows("You *chaired* to time."))
    app.press(.enter, .enter)
    #expect(app.lines[0].hasPrefix(" Record"))
    app.press(.escape, .escape)
    #expect(!app.shows("of 12"))
  }

  @Test mutating func `a step is moved on where it stands in the list`() {
    app.press(.character("5"), .character("d"))
    #expect(changes == [.step(RecordID("step-1"), .done)])
    #expect(app.shows("Saved: done."))
    #expect(app.shows("done 21 Nov, Dr A. Okafor"))
  }

  @Test mutating func `a promise is kept from the same list`() {
    app.press(.character("5"), .down, .character("d"))
    #expect(changes == [.step(RecordID("promise-1"), .done)])
  }

  @Test mutating func `a change that failed says so, and nothing else does`() {
    app.performer.changeFailure = Failure(.other, "The disk is full.")
    app.press(.character("5"), .character("x"))
    #expect(app.shows("The disk is full."))
    #expect(!app.shows("Saved"))
  }

  @Test mutating func `a project is begun, closed, and runs again`() {
    app.press(.character("6"), .character("t"))
    app.type("Sepsis audit")
    app.press(.enter)
    #expect(changes == [.startProject(title: "Sepsis audit")])
    #expect(app.shows("Sepsis audit"))
    app.press(.home, .character("d"))
    guard case .setProject(let id, let closed?) = changes.last else {
      Issue.record("not closed: \(changes)")
      return
    }
    #expect(closed == Fixture.day("2026-11-22"))
    #expect(app.shows("closed 22 Nov"))
    app.press(.character("w"))
    #expect(changes.last == .setProject(id, closed: nil))
  }

  @Test mutating func `feedback begun from a project is filed there`() throws {
    app.press(.character("6"), .character("n"))
    #expect(app.shows("Project    Redesign of the evening rota"))
    app.press(.enter, .enter, .tab)
    app.type("You asked for the plan first.")
    app.press(.control("s"))
    let valid = try #require(app.performer.saved.last)
    #expect(valid.feedback.thread == RecordID("project"))
  }

  @Test mutating func `with another trainee the project stays behind`() throws {
    app.press(.character("6"), .character("n"))
    app.type("tom")
    app.press(.enter)
    #expect(!app.shows("Redesign"))
    app.press(.enter, .tab)
    app.type("You asked.")
    app.press(.control("s"))
    #expect(try #require(app.performer.saved.last).feedback.thread == nil)
  }

  @Test mutating func `keys that come before the story wait for it`() {
    var app = AppScript(.storied())
    let story = app.performer.ward.story(of: RecordID("priya"))
    app.session.pages.append(TraineeScreen(trainee: RecordID("priya")))
    app.press(.character("h"))
    #expect(app.shows("Reading"))
    _ = app.session.update(.outcome(.story(story)), clock: MockWard.clock)
    #expect(app.shows("what was said to you"))
  }

  @Test mutating func `an export asks for whom and where, and says what is not said yet`() {
    app.press(.character("e"))
    #expect(app.shows("Not yet said to Priya, and marked so in the file: handover, 6 Nov."))
    app.press(.character("3"), .tab, .control("u"))
    app.press(.control("s"))
    #expect(app.shows("Say who gets it"))
    app.type("the portfolio")
    app.press(.tab, .control("u"))
    app.type("/tmp/out")
    app.press(.control("s"))
    let request = effects { if case .export(let request) = $0 { request } else { nil } }
    #expect(
      request == [
        ExportRequest(
          trainee: RecordID("priya"), format: .json, folder: "/tmp/out", to: "the portfolio")
      ])
    #expect(app.shows("Saved in /tmp/out/ontherun-2026-11-22-c0de.txt"))
  }

  @Test
  mutating func `typing for whom replaces the name that stood there, and moving about does not`() {
    app.press(.character("e"), .tab, .down, .up)
    #expect(app.shows("For whom   Priya Nair"))
    var again = app
    app.type("the portfolio")
    #expect(app.shows("For whom   the portfolio"))
    again.press(.backspace)
    again.type("r and her mentor")
    #expect(again.shows("For whom   Priya Nair and her mentor"))
  }

  @Test func `an export that opens before the figures are there says what is in it once they are`()
  {
    var late = AppScript(.storied()) { $0.hasLibrary = false }
    late.press(.enter, .character("e"))
    #expect(late.shows("Reading. One moment."))
    late.send([.wake])
    #expect(late.shows("In it: 11 records, 2 Sep to 19 Nov 2026"))
    #expect(late.shows("Not yet said to Priya, and marked so in the file: handover, 6 Nov."))
    #expect(!late.shows("Reading. One moment."))
  }

  @Test func `nothing about a trainee is worth a number`() {
    for state in StoryState.allCases {
      let text = state.app(width: 200, height: 50).lines.joined(separator: " ").lowercased()
      for word in ["score", "average", "rank", "pass ", "fail", "%"] {
        #expect(!text.contains(word), "\(state): \(word)")
      }
    }
  }
}
