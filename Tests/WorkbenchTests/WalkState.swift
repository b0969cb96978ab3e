import Practice
import Surface
import TestSupport

@testable import Workbench

/// The walk in every state that is worth a picture, and the keys that lead to it.
enum WalkState: String, CaseIterable, Sendable {
  case walkOpening, walkCast, walkScene, walkQuestion, walkOptions, walkVoting, walkVoted, walkVotes
  case walkShift, walkTaken, walkMap, walkMapFound, walkAskNotes, walkNotes, walkPaused, walkLate
  case walkPractice, walkExemplar, walkSlips, walkReactions, walkAnalysis, walkSummary, walkEnd
  case walkAlone, walkNotKept, walkPractising, walkWritten, walkConfidence, walkConfidenceAfter
  case walkSideBySide, walkToTry, walkReminded

  func app(width: Int, height: Int, options: Session.Options = Session.Options()) -> AppScript {
    var app = AppScript(.full(), width: width, height: height, options: options) {
      if self == .walkNotKept { $0.draftFailure = "the disk is full" }
    }
    app.press(.character("s"), .character("w"))
    lead(&app)
    return app
  }

  private func on(_ app: inout AppScript, _ times: Int) {
    for _ in 0..<times {
      // On a small screen it takes several to see all of a step.
      let before = moves(in: app)
      for _ in 0..<20 where moves(in: app) == before { app.press(.character(" ")) }
    }
  }

  private func moves(in app: AppScript) -> Int {
    (app.session.pages.last as? WalkScreen)?.session.moves.count ?? 0
  }

  private func vote(_ app: inout AppScript, _ counts: String) {
    app.press(.character("v"))
    app.type(counts)
    app.press(.enter)
  }

  private func lead(_ app: inout AppScript) {
    switch self {
    case .walkOpening: break
    case .walkCast: on(&app, 1)
    case .walkScene, .walkNotKept: on(&app, 3)
    case .walkQuestion: on(&app, 4)
    case .walkOptions: on(&app, 5)
    case .walkVoting:
      on(&app, 5)
      app.press(.character("v"))
      app.type("7 1")
    case .walkVoted, .walkVotes, .walkShift:
      on(&app, 5)
      vote(&app, "7 4")
      if self == .walkVoted { break }
      on(&app, 1)
      if self == .walkVotes { break }
      vote(&app, "2 9")
      on(&app, 1)
    case .walkTaken:
      on(&app, 5)
      app.press(.character("2"))
    case .walkMap, .walkMapFound:
      on(&app, 5)
      app.press(.character("2"), .character(" "), .character("M"))
      if self == .walkMapFound { app.type("ket") }
    case .walkAskNotes, .walkNotes:
      on(&app, 5)
      app.press(.character("o"))
      if self == .walkNotes { app.press(.character("y")) }
    case .walkPaused:
      on(&app, 3)
      app.press(.character("p"))
    case .walkLate:
      on(&app, 3)
      app.performer.clock = app.performer.clock.later(minutes: 9)
      app.press(.character("s"))
    case .walkPractice, .walkExemplar, .walkSlips:
      app.press(.character("g"), .character("6"), .enter)
      on(&app, self == .walkPractice ? 1 : self == .walkExemplar ? 3 : 4)
    case .walkPractising, .walkWritten:
      app.press(.character("g"), .character("6"), .enter, .character(" "))
      app.press(.character("n"), .character("1"), .tab)
      app.type("You read the sickest first.")
      if self == .walkWritten { app.press(.control("s"), .character(" ")) }
    case .walkReactions: app.press(.character("g"), .character("7"), .enter)
    case .walkAnalysis, .walkSummary, .walkEnd:
      on(&app, 5)
      vote(&app, "7 4")
      app.press(.character("2"))
      on(&app, 10)
      on(&app, self == .walkAnalysis ? 2 : self == .walkSummary ? 4 : 6)
    case .walkAlone: app.press(.character("a"))
    case .walkConfidence: on(&app, 2)
    case .walkConfidenceAfter:
      on(&app, 2)
      vote(&app, "5 4 1")
      app.press(.character("g"), .character("7"), .enter)
      on(&app, 5)
      vote(&app, "1 3 6")
      on(&app, 1)
    case .walkSideBySide:
      app.press(.character("g"), .character("6"), .enter, .character(" "))
      for words in ["You read the sickest first.", "Good handover, well done."] {
        app.press(.character("n"), .tab)
        app.type(words)
        app.press(.control("s"))
      }
      on(&app, 1)
      vote(&app, "9 2")
      on(&app, 1)
    case .walkToTry, .walkReminded:
      app.press(.character("g"), .character("7"), .enter)
      on(&app, 6)
      app.press(.character("t"))
      if self == .walkToTry { break }
      app.type("me: ask the nurse in charge what worries them, before anybody else speaks")
      app.press(.enter, .escape, .escape, .end)
    }
  }
}
