import Surface
import TestSupport
import Testing

@testable import Workbench

/// Golden screens of the trainee's page, a record and the hand-over.
struct StoryScreenTests {
  @Test(arguments: StoryState.allCases)
  func `the story is drawn at 80x24`(state: StoryState) {
    expectScreen(state.app(width: 80, height: 24).frame, "\(state.rawValue)-80x24")
  }

  @Test(arguments: StoryState.allCases)
  func `the story is drawn at 200x50`(state: StoryState) {
    expectScreen(state.app(width: 200, height: 50).frame, "\(state.rawValue)-200x50")
  }

  @Test(arguments: StoryState.allCases)
  func `the story is drawn at 40x12`(state: StoryState) {
    expectScreen(state.app(width: 40, height: 12).frame, "\(state.rawValue)-40x12")
  }

  @Test(arguments: [
    StoryState.storyTimeline, .storyCoverage, .storyWords, .storySupport, .storySteps,
    .storyProjects, .storyReflections, .storyFrameworks, .storyEmpty, .record, .recordHistory,
    .export, .handOver, .handedBack,
  ])
  func `the story is drawn in one column`(state: StoryState) {
    let options = Session.Options(theme: .mono, isPlain: true)
    let frame = state.app(width: 80, height: 40, options: options).frame
    expectScreen(frame, "\(state.rawValue)-plain")
  }

  @Test(arguments: StoryState.allCases)
  func `the cursor stands on the row or in the field`(state: StoryState) {
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
      let frame = state.app(width: size.width, height: size.height).frame
      #expect(frame.cursor != nil, "at \(size.width)x\(size.height)")
    }
  }
}
