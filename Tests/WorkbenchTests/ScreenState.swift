@testable import Practice
import Surface
import TestSupport

@testable import Workbench

/// Every screen in every state that is worth a picture, and the keys that lead to it.
enum ScreenState: String, CaseIterable, Sendable {
  case home, homeEmpty, homeFilter, homeReadOnly, homeDemo, homeShared, homeLongNames
  case formNew, formTyped, formList, formFilled, formGuard, formSoftGuard, formGrade, formStage
  case formSupport, formDue, formFull, formNotKept
  case card, toSay, move, timeline, undo, undoNothing
  case scenarios, scenariosFilter, scenario, scenarioBeat, scenarioNotes, scenarioPractice
  case scenarioDebrief, preview
  case help, palette, paletteFound, concern, quit
  case moments, momentsMoment, momentsFilter, momentsNobody, momentsGiven
  case moment, momentLinks, shiftCard, shiftCardBack, formFromMoments
  case language, languageTheory, languageModel, languageFilter, languageNone, entry
  case chances, chancesByGrade, chancesFilter, chancesNobody, find, findNothing, findLanguage
  case homeFind, homeFilterFault, homeWord, homeRights, erasures
  case welcomeName, welcomeRole, welcomeLogin, addTrainee, addSame, lookFors, jots

  func app(width: Int, height: Int, options: Session.Options = Session.Options()) -> AppScript {
    var options = options
    if self == .homeWord { options.word = ScreenWord("intern") }
    if self == .preview { return Self.preview(width, height, options) }
    var app = AppScript(ward, width: width, height: height, options: options)
    lead(&app)
    return app
  }

  /// A scenario that is being written, with a fault in the beat that changed.
  private static func preview(
    _ width: Int, _ height: Int, _ options: Session.Options
  ) -> AppScript {
    let file = "drafts/handover-two-lists.yaml"
    var app = AppScript(previewing: file, width: width, height: height, options: options)
    var scenario = Fixture.twoLists
    app.receive(.previewed(ScenarioPreview(scenario: scenario, faults: [])))
    scenario.beats[0].ask = "What can you hear?"
    let faults = [
      ScenarioPreview.Fault(
        line: 31, sentence: "There is no beat 'widow'; did you mean 'window'?", beat: 0),
      ScenarioPreview.Fault(line: 8, sentence: "'minutes' is 20; write 17.", beat: nil),
    ]
    app.receive(.previewed(ScenarioPreview(scenario: scenario, faults: faults)))
    return app
  }

  private var ward: MockWard {
    switch self {
    case .homeEmpty, .momentsNobody: return .empty()
    case .homeLongNames, .formList:
      var ward = MockWard.full()
      ward.add(
        Fixture.trainee("Aoife Ní Dhálaigh-Vanderbilt-Okonkwo", grade: "clinical fellow"), id: "p1")
      ward.add(Fixture.trainee("王小明"), id: "p2")
      ward.add(Fixture.trainee("Zoe\u{308} Tomasz 👩🏽‍⚕️"), id: "p3")
      ward.add(Fixture.trainee("evil\u{1B}[2J\u{202E}name"), id: "p4")
      return ward
    case .homeReadOnly:
      var ward = MockWard.full()
      ward.identity.readOnly = "this folder belongs to somebody else."
      return ward
    case .homeRights:
      var ward = MockWard.full()
      var person = Fixture.trainee("Abe Quist")
      person.informed = nil
      person.hold = Person.Hold(
        why: "a complaint that the organisation is looking into", since: Fixture.day("2026-11-02"))
      ward.add(person, id: "abe")
      return ward
    case .homeDemo:
      var ward = MockWard.full()
      ward.identity.isDemo = true
      return ward
    case .homeShared:
      var ward = MockWard.full()
      ward.identity.isLoginShared = true
      return ward
    case .welcomeName, .welcomeRole, .welcomeLogin:
      var ward = MockWard()
      ward.identity.me = nil
      return ward
    default: return .full()
    }
  }

  private func lead(_ app: inout AppScript) {
    switch self {
    case .home, .homeEmpty, .homeReadOnly, .homeDemo, .homeShared, .homeWord: break
    case .homeRights: app.press(.home)
    case .erasures:
      app.performer.erasures = [
        WaitingErasure(
          id: RecordID("e1"), line: "20 Nov: everything about one person, …c0de · by Dr B · asked"),
        WaitingErasure(
          id: RecordID("e2"), line: "18 Nov: 2 records · by Dr B · the wrong day",
          hold: "on hold since 2 Nov 2026, an inquiry"),
      ]
      app.press(.character(":"))
      app.type("erasures")
      app.press(.enter)
    case .homeFilter:
      app.press(.character("/"))
      app.type("wei")
    case .homeLongNames: app.press(.home)
    case .moments, .momentsMoment, .momentsFilter, .momentsNobody, .momentsGiven, .moment,
      .momentLinks, .shiftCard, .shiftCardBack, .formFromMoments:
      leadMoments(&app)
    case .language, .languageTheory, .languageModel, .languageFilter, .languageNone, .entry:
      leadLanguage(&app)
    case .toSay: app.press(.end, .up, .enter)
    case .timeline: app.press(.enter)
    case .undo:
      app.performer.plan = Self.plan
      app.press(.character("u"))
    case .undoNothing: app.press(.character("u"))
    case .help: app.press(.character("?"))
    case .palette: app.press(.character(":"))
    case .paletteFound:
      app.press(.control("p"))
      app.type("con")
    case .concern:
      app.press(.character(":"))
      app.type("concern")
      app.press(.enter)
    case .quit: app.press(.control("c"))
    case .chances: app.press(.character("c"), .right)
    case .chancesByGrade: app.press(.character("c"), .character("o"), .character("o"), .down)
    case .chancesFilter:
      app.press(.character("c"), .character("/"))
      app.type("grade:st priya")
    case .chancesNobody:
      app.press(.character("c"), .character("/"))
      app.type("zzz")
      app.press(.enter)
    case .find:
      app.press(.character("/"))
      app.type("sickest")
      app.press(.enter)
    case .findNothing:
      app.press(.character(":"))
      app.type("find")
      app.press(.enter)
      app.type("zzz")
      app.press(.enter)
    case .findLanguage:
      app.press(.character(":"))
      app.type("find")
      app.press(.enter)
    case .homeFind:
      app.press(.character("/"))
      app.type("adeyemi is:unsaid")
      app.press(.enter)
    case .homeFilterFault:
      app.press(.character("/"))
      app.type("is:late")
    case .scenarios: app.press(.character("s"))
    case .scenariosFilter:
      app.press(.character("s"), .character("/"))
      app.type("@hand role:f")
    case .scenario: app.press(.character("s"), .enter)
    case .scenarioBeat: app.press(.character("s"), .enter, .enter)
    case .scenarioNotes: app.press(.character("s"), .enter, .enter, .character("o"))
    case .scenarioPractice:
      app.press(.character("s"), .enter, .right, .right, .right, .right, .right)
    case .scenarioDebrief:
      app.press(.character("s"), .enter, .right, .right, .right, .right, .right, .right)
    case .welcomeName: break
    case .welcomeRole:
      app.type("Dr B. Mensah")
      app.press(.enter)
    case .welcomeLogin:
      app.type("Dr B. Mensah")
      app.press(.enter, .enter)
    case .addTrainee:
      app.press(.character("a"))
      app.type("Amira Khan")
      app.press(.tab)
      app.type("ST4")
    case .addSame:
      app.press(.character("a"))
      app.type("priya nair")
      app.press(.control("s"))
    default: leadForm(&app)
    }
  }

  private func leadMoments(_ app: inout AppScript) {
    app.press(.character("m"))
    switch self {
    case .momentsMoment: app.press(.character("1"))
    case .momentsFilter:
      app.press(.character("/"))
      app.type("nurse")
    case .momentsGiven: app.press(.character("2"), .character("b"))
    case .moment: app.press(.character("1"), .enter)
    case .momentLinks: app.press(.character("1"), .enter, .character("f"))
    case .shiftCard: app.press(.character("1"), .character("t"))
    case .shiftCardBack: app.press(.character("1"), .character("t"), .tab)
    case .formFromMoments:
      app.press(.character("2"), .character("n"), .enter, .enter, .character("1"))
    default: break
    }
  }

  private func leadLanguage(_ app: inout AppScript) {
    app.press(.character("g"))
    switch self {
    case .languageTheory: app.press(.down, .down, .down)
    case .languageModel: app.press(.end, .up, .up)
    case .languageFilter:
      app.press(.character("/"))
      app.type("GRADIENT")
    case .languageNone:
      app.press(.character("/"))
      app.type("zebra")
    case .entry: app.press(.down, .enter)
    default: break
    }
  }

  private func leadForm(_ app: inout AppScript) {
    app.press(.character("n"))
    switch self {
    case .formNew: break
    case .formTyped: app.type("pri")
    case .formList: app.press(.down)
    case .formGrade, .formStage:
      app.type("Amira Khan")
      app.press(.enter)
      app.type("clinical fellow")
      if self == .formStage { app.press(.enter) }
    default:
      app.press(.enter, .enter, .character("1"), .character("3"), .character("3"))
      leadFilled(&app)
    }
  }

  private func leadFilled(_ app: inout AppScript) {
    switch self {
    case .lookFors:
      app.press(.function(2), .down)
      return
    case .jots:
      app.press(.function(3))
      app.type("opened with the sickest")
      app.press(.enter)
      app.type("F1 asked to repeat")
      return
    default: app.press(.tab)
    }
    switch self {
    case .formGuard: app.type("Saw 999 000 0018 first")
    case .formSoftGuard: app.type("You went to bed 7 and told Mr Smith")
    case .formFull: app.send([.paste(String(repeating: "a long word ", count: 180), dropped: 0)])
    default:
      app.type("You asked for the sickest three first, then gave jobs to the room.")
      app.press(.tab)
      app.type("Two people started the same job and one was left undone.")
      app.press(.tab)
      app.type("Give each job to a named person and hear it said back")
      app.press(.tab)
      app.type("I was not sure who was free")
    }
    switch self {
    case .formSupport: app.press(.tab, .tab)
    case .formDue:
      app.press(.tab)
      app.type("me, thursday")
    case .formNotKept:
      app.performer.draftFailure = "the disk is full"
      app.type("!")
    case .card: app.press(.control("s"))
    case .move: app.press(.control("s"), .character("m"))
    default: break
    }
  }

  static let plan = UndoPlan(
    act: RecordID("act-1"), at: Fixture.time("2026-11-22T08:05:00Z"), kind: .withdrawal,
    sentence: "Feedback for Priya Nair, handover, saved today 08:05.",
    before: ["I saw: You asked for the sickest three first."], after: [],
    withdrawals: [])
}
