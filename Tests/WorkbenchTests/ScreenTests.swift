import Surface
import TestSupport
import Testing

@testable import Workbench

/// Golden screens: every state at three sizes, and in one column.
struct ScreenTests {
  @Test(arguments: ScreenState.allCases)
  func `a screen is drawn at 80x24`(state: ScreenState) {
    expectScreen(state.app(width: 80, height: 24).frame, "\(state.rawValue)-80x24")
  }

  @Test(arguments: ScreenState.allCases)
  func `a screen is drawn at 200x50`(state: ScreenState) {
    expectScreen(state.app(width: 200, height: 50).frame, "\(state.rawValue)-200x50")
  }

  @Test(arguments: ScreenState.allCases)
  func `a screen is drawn at 40x12`(state: ScreenState) {
    expectScreen(state.app(width: 40, height: 12).frame, "\(state.rawValue)-40x12")
  }

  @Test(arguments: [
    ScreenState.home, .formFilled, .timeline, .moments, .moment, .language, .entry,
    .chances, .chancesByGrade, .find, .scenarios, .scenario, .scenarioBeat,
  ])
  func `a screen is drawn in one column`(state: ScreenState) {
    let options = Session.Options(theme: .mono, isPlain: true)
    expectScreen(
      state.app(width: 80, height: 40, options: options).frame, "\(state.rawValue)-plain")
  }

  @Test(arguments: ScreenState.allCases)
  func `the cursor stands where one types or on the selected row`(state: ScreenState) throws {
    #expect(state.app(width: 80, height: 24).frame.cursor != nil)
  }

  @Test(arguments: [(39, 12), (40, 11), (1, 1), (7, 3)])
  func `a screen that is too small says so and keeps the draft`(width: Int, height: Int) {
    var app = ScreenState.formFilled.app(width: 80, height: 24)
    let rows = app.lines
    app.send([.resize(Size(width: width, height: height)), .key(.tab)])
    #expect(app.lines.joined().contains(width == 1 ? "1" : "\(width)x"))
    app.send([.resize(Size(width: 80, height: 24))])
    #expect(app.lines == rows)
  }
}
