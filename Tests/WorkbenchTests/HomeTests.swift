@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Home, and what opens from it.
struct HomeTests {
  var app = AppScript()

  @Test mutating func `rows that move never move the selection`() {
    app.press(.home)
    #expect(app.shows("> Sam O'Neill"))
    app.press(.character("o"))
    #expect(app.shows("> Sam O'Neill"))
    #expect(app.lines[2].hasPrefix("   Li Wei"))
    app.press(.character("o"))
    #expect(app.lines[2].hasPrefix(" > Sam O'Neill"))
  }

  @Test func `at launch the first by name is selected where nobody was recorded here`() {
    var opening = MockWard.full().opening
    opening.lastTrainee = nil
    let app = AppScript(opening: opening, ward: .full())
    #expect(app.shows("> Li Wei"))
  }

  @Test func `on a small screen too a shared login says who can read this`() {
    var opening = MockWard.full().opening
    opening.identity.isLoginShared = true
    let app = AppScript(opening: opening, ward: .full(), width: 40, height: 12)
    #expect(app.shows("Anyone with this login can read this."))
  }

  @Test func `where no copy was made for long, a quiet line says so, and else nothing`() {
    var opening = MockWard.full().opening
    #expect(!AppScript(opening: opening, ward: .full()).shows("No copy"))
    opening.identity.daysWithoutCopy = 34
    let app = AppScript(opening: opening, ward: .full())
    #expect(app.shows("No copy for 34 days: ontherun backup FILE"))
  }

  @Test mutating func `arrows, letters, digits and ends move`() {
    app.press(.home, .down)
    #expect(app.shows("> Li Wei"))
    app.press(.character("j"))
    #expect(app.shows("> Tom Adeyemi"))
    app.press(.character("k"), .up)
    #expect(app.shows("> Sam O'Neill"))
    app.press(.character("4"))
    #expect(app.shows("> Priya Nair"))
    app.press(.end)
    #expect(app.shows(">DRAFT  Li: crisis, 07:40"))
  }

  @Test mutating func `the filter folds case and accents`() {
    app.performer.ward.add(Fixture.trainee("Aoife Ní Dhálaigh"), id: "aoife")
    app = AppScript(app.performer.ward)
    app.press(.character("/"))
    app.type("ni dha")
    #expect(app.shows("Aoife Ní"))
    #expect(!app.shows("Sam O'Neill"))
    app.press(.enter, .escape)
    #expect(app.shows("Sam O'Neill"))
  }

  @Test mutating func `a key without meaning says where to look`() {
    app.press(.character("z"))
    #expect(app.shows("z does nothing here. ? shows the keys that work."))
  }

  @Test mutating func `a key that is switched off says why`() {
    app.press(.control("s"))
    #expect(app.shows("There is nothing to save here: n starts feedback."))
  }

  @Test func `with nobody here, n says what comes first`() {
    var app = AppScript(.empty())
    app.press(.character("n"))
    #expect(app.shows("There is nobody to write about yet: a adds a trainee."))
  }

  @Test func `a store that cannot be written says so and stays readable`() {
    var ward = MockWard.full()
    ward.identity.readOnly = "the disk is mounted read-only."
    ward.identity.me = nil
    var app = AppScript(ward)
    #expect(app.shows("Read-only: the disk is mounted read-only."))
    app.press(.character("n"))
    #expect(app.shows("Read-only: the disk is mounted read-only."))
    app.press(.home, .down, .enter)
    #expect(app.shows("Li Wei · CT2 · Anaesthetics"))
  }

  @Test mutating func `any command is found by name`() {
    app.press(.control("p"))
    app.type("ord")
    app.press(.enter)
    #expect(app.shows("By name."))
  }

  @Test mutating func `adding a trainee puts them on Home`() {
    app.press(.character("a"))
    app.type("Amira Khan")
    app.press(.tab)
    app.type("ST4")
    app.press(.control("s"))
    #expect(app.shows("Amira Khan is on Home. n starts feedback."))
    #expect(app.performer.ward.people.trainees.last { $0.person.name == "Amira Khan" } != nil)
  }

  @Test mutating func `a known name asks whether it is the same person`() {
    app.press(.character("a"))
    app.type("PRIYA NAIR")
    app.press(.control("s"))
    #expect(app.shows("The same Priya Nair?"))
    app.press(.character("y"))
    #expect(app.shows("Priya Nair is on Home already."))
    app.press(.character("a"))
    app.type("Priya Nair")
    app.press(.control("s"), .character("n"))
    #expect(app.session.world.people.trainees.filter { $0.person.name == "Priya Nair" }.count == 2)
  }

  @Test mutating func `who was just added is selected, and so whom n guesses`() {
    app.press(.character("a"))
    app.type("Aoife Byrne")
    app.press(.control("s"))
    #expect(app.shows("> Aoife Byrne"))
    app.press(.character("n"))
    #expect(app.shows("(Aoife Byrne?)"))
  }

  @Test mutating func `a draft that is finished leaves the selection with whom it is about`() {
    app.press(.end)
    #expect(app.shows(">DRAFT"))
    _ = app.session.update(
      .outcome(.saved(RecordID("draft-li"), trainee: RecordID("li"))), clock: app.performer.clock)
    #expect(app.shows("> Li Wei"))
  }

  @Test mutating func `a command named on a page without it says where it works`() {
    app.press(.character(":"))
    app.type("jot")
    app.press(.enter)
    #expect(app.shows("‘jot’ works here: Feedback."))
  }

  @Test mutating func `undo shows before and after, and only Enter does it`() {
    app.performer.plan = ScreenState.plan
    app.press(.character("u"))
    #expect(app.shows("Take this back?"))
    app.press(.character("x"), .escape)
    #expect(!app.performer.effects.contains { if case .undo = $0 { true } else { false } })
    app.press(.character("u"), .enter)
    #expect(app.performer.effects.contains { if case .undo = $0 { true } else { false } })
  }

  @Test mutating func `TO SAY opens the card, and y notes it`() {
    app.press(.end, .up, .enter)
    #expect(app.shows("To say to Tom Adeyemi · ward round"))
    #expect(app.shows("You let the F1 present first."))
    app.press(.character("y"))
    #expect(!app.shows("TO SAY"))
  }

  @Test mutating func `the card moves feedback to the right person`() {
    app.press(.end, .up, .enter, .character("m"))
    app.type("sam")
    app.press(.enter)
    #expect(
      app.performer.effects.contains {
        if case .move(RecordID("tom-1"), from: RecordID("tom"), to: RecordID("sam")) = $0 {
          true
        } else {
          false
        }
      })
  }

  @Test mutating func `q quits from the top and goes back elsewhere`() {
    app.press(.enter, .character("q"))
    #expect(!app.session.isOver)
    app.press(.character("q"))
    #expect(app.session.isOver)
  }

  @Test mutating func `a hang-up ends the app with the draft written first`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You")
    app.send([.hangUp(.terminalGone)])
    #expect(app.session.isOver)
    #expect(app.performer.kept["saw"]?.value == "You")
  }

  @Test func `first launch asks name, role and login, and Enter alone decides no login`() {
    var ward = MockWard()
    ward.identity.me = nil
    var app = AppScript(ward)
    app.type("Dr B. Mensah")
    app.press(.enter, .enter, .enter)
    #expect(app.shows("y: mine alone. n: others use it too."))
    app.press(.character("n"))
    #expect(
      app.performer.effects.contains {
        if case .introduce("Dr B. Mensah", .consultant, isLoginShared: true) = $0 {
          true
        } else {
          false
        }
      })
  }
}
