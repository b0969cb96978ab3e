import Surface
import TestSupport
import Testing

@testable import Workbench

/// Golden screens of a walk.
struct WalkScreenTests {
  @Test(arguments: WalkState.allCases)
  func `the walk is drawn at 80x24`(state: WalkState) {
    expectScreen(state.app(width: 80, height: 24).frame, "\(state.rawValue)-80x24")
  }

  @Test(arguments: WalkState.allCases)
  func `the walk is drawn at 200x50`(state: WalkState) {
    expectScreen(state.app(width: 200, height: 50).frame, "\(state.rawValue)-200x50")
  }

  @Test(arguments: WalkState.allCases)
  func `the walk is drawn at 40x12`(state: WalkState) {
    expectScreen(state.app(width: 40, height: 12).frame, "\(state.rawValue)-40x12")
  }

  @Test(arguments: [WalkState.walkOptions, .walkShift, .walkTaken, .walkMap, .walkAnalysis])
  func `the walk is drawn in one column`(state: WalkState) {
    let options = Session.Options(theme: .mono, isPlain: true)
    let frame = state.app(width: 80, height: 40, options: options).frame
    expectScreen(frame, "\(state.rawValue)-plain")
  }
}
