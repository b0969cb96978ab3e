@testable import Practice
import Surface
import TestSupport

@testable import Workbench

/// The trainee's page, a record and the hand-over in every state that is worth a picture.
enum StoryState: String, CaseIterable, Sendable {
  case storyTimeline, storyCoverage, storyCoverageWords, storyWords, storySupport, storySteps
  case storyProjects, storyReflections, storyFrameworks, storyFrameworkTwo
  case storyFilter, storyFilterFault, storyFilterNothing
  case storyEmpty, storyEmptyCoverage, storyWithdrawnOnly, storyWithdrawnCoverage, storyOneObserver
  case record, recordHistory, recordWithdrawn, recordUnsaid, withdraw, project, fileUnder
  case amend, amendFull, export, exportFolder
  case handOver, handOverTyped, handOverAbout, handOverGuard, handOverSaved, handOverEmpty
  case handedBack, handedBackWord, word

  func app(width: Int, height: Int, options: Session.Options = Session.Options()) -> AppScript {
    var app = AppScript(ward, width: width, height: height, options: options)
    app.press(.enter)
    lead(&app)
    return app
  }

  private var ward: MockWard {
    switch self {
    case .storyEmpty, .storyEmptyCoverage, .handOverEmpty: return .unseen()
    case .storyWithdrawnOnly, .storyWithdrawnCoverage: return .withdrawnOnly()
    case .storyOneObserver: return .full()
    case .handedBackWord:
      var ward = MockWard.storied()
      ward.identity.hasWord = true
      return ward
    default:
      var ward = MockWard.storied()
      ward.identity.folder = "/home/okafor"
      return ward
    }
  }

  private func lead(_ app: inout AppScript) {
    switch self {
    case .storyTimeline, .storyEmpty, .storyWithdrawnOnly: break
    case .storyCoverage, .storyEmptyCoverage, .storyWithdrawnCoverage, .storyOneObserver:
      app.press(.character("2"))
    case .storyCoverageWords: app.press(.character("2"), .character("v"))
    case .storyWords: app.press(.character("3"))
    case .storySupport: app.press(.character("4"))
    case .storySteps: app.press(.character("5"))
    case .storyProjects: app.press(.character("6"))
    case .storyReflections: app.press(.character("7"))
    case .storyFrameworks: app.press(.character("f"))
    case .storyFrameworkTwo: app.press(.character("f"), .character("f"))
    case .storyFilter:
      app.press(.character("/"))
      app.type("@handover sickest")
    case .storyFilterFault:
      app.press(.character("/"))
      app.type("@handoverr is:oen")
    case .storyFilterNothing:
      app.press(.character("/"))
      app.type("helicopter")
      app.press(.enter)
    case .record: app.press(.enter)
    case .recordHistory: app.press(.enter, .character("v"))
    case .recordWithdrawn: app.press(.end, .enter)
    case .recordUnsaid:
      app.press(.character("/"))
      app.type("is:unsaid")
      app.press(.enter, .enter)
    case .withdraw:
      app.press(.enter, .character("r"))
      app.type("written for Priya, seen of Tom in bed 7")
    case .project:
      app.press(.character("t"))
      app.type("Sepsis audit")
    case .fileUnder: app.press(.enter, .character("t"))
    case .amend: app.press(.enter, .character("e"))
    case .amendFull:
      app.press(.enter, .character("e"))
      app.type(" You waited for quiet.")
    case .export: app.press(.character("e"))
    case .exportFolder: app.press(.character("e"), .character("5"), .tab, .tab)
    default: leadHandOver(&app)
    }
  }

  private func leadHandOver(_ app: inout AppScript) {
    if self == .word {
      app.press(.character(":"))
      app.type("word")
      app.press(.enter)
      app.type("marmalade")
      return
    }
    app.press(.character("h"))
    switch self {
    case .handOverTyped:
      app.type(
        "I wrote the names on the board first, and left the phone with the F1 until the end.")
    case .handOverAbout: app.press(.backTab, .right, .right)
    case .handOverGuard: app.type("It was 999 000 0018")
    case .handOverSaved:
      app.type("I will ask for it said back.")
      app.press(.control("s"))
    case .handedBack: app.press(.control("x"))
    case .handedBackWord:
      app.press(.control("x"))
      app.type("marmal")
    default: break
    }
  }
}
