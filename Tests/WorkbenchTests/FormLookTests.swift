@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// What stands in the form beside the words that are typed.
struct FormLookTests {
  @Test func `on a narrow screen the look-for one is on is read to its end`() {
    var app = AppScript(width: 40, height: 20)
    app.press(.character("n"), .enter, .enter, .down, .down)
    let text = app.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("Makes clear who leads and who does what"), "\(text)")
    app.press(.function(2), .down)
    let list = app.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(list.contains("Makes clear who leads and who does what"), "\(list)")
  }

  @Test func `a digit takes that row of an open list and goes on`() {
    var app = AppScript()
    app.press(.character("n"), .enter)
    app.type("ro")
    app.press(.enter, .character("2"))
    #expect(app.shows("Situation  rota"))
    app.press(.character("1"))
    #expect(app.shows("1 [+]"))
  }

  var app = AppScript()

  private mutating func openLines() { app.press(.character("n"), .enter, .enter, .tab) }

  @Test mutating func `a row that is full shows its last letter`() {
    openLines()
    // 68 columns, and the space that ends the row hangs over its edge.
    let row = String(repeating: "abc ", count: 16) + "last"
    app.type(row + " next")
    #expect(app.shows("I saw      " + row))
    #expect(app.shows("           next"))
  }

  @Test mutating func `what saving asks about comes first, whatever stands before it`() {
    openLines()
    app.type("Bed 7, side room 2, Mr Smith and Mrs Jones saw 999 000 0018 first")
    let found = app.lines.filter { $0.hasPrefix("            !") || $0.hasPrefix("            ?") }
    #expect(found.count == 3)
    #expect(found.first?.hasPrefix("            !") == true)
  }

  @Test mutating func `an identifier in Due is said beside it`() {
    openLines()
    app.press(.tab, .tab, .tab, .tab)
    app.type("999 000 0018")
    #expect(app.lines.contains { $0.hasPrefix("            !") })
  }

  @Test mutating func `the date understood stays beside When and Due`() {
    openLines()
    app.press(.tab, .tab)
    app.type("Say it back")
    app.press(.tab, .tab)
    app.type("thursday")
    app.press(.tab)
    #expect(app.shows("Due  thursday  Thu 26 Nov"))
    app.press(.tab, .tab, .tab)
    app.type("yesterday 3pm")
    app.press(.tab)
    #expect(app.shows("When  yesterday 3pm  Sat 21 Nov 15:00"))
    #expect(app.shows("By         Dr A. Okafor"))
  }

  @Test mutating func `a promise is said to be one, in the form and on the card`() {
    openLines()
    app.press(.tab, .tab)
    app.type("Chair the meeting")
    app.press(.tab, .tab)
    app.type("me, thursday")
    #expect(app.shows("you promise: Thu 26 Nov"))
    app.press(.control("s"))
    #expect(app.shows("you promised · due: Thu 26 Nov"))
  }

  @Test func `a wide screen is used by second fields and by lines`() {
    var app = AppScript(width: 200, height: 50)
    app.press(.character("n"), .enter, .enter, .tab)
    app.type(String(repeating: "word ", count: 30))
    for line in app.lines where line.contains("word") { #expect(line.count <= 112) }
    #expect(app.lines.contains { $0.count > 100 && $0.contains("word") })
    app.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab)
    app.type("yesterday 3pm")
    #expect(app.shows("When  yesterday 3pm  Sat 21 Nov 15:00"))
  }

  @Test mutating func `the coach's question has a sign of its own when it is lit`() {
    openLines()
    #expect(app.shows("· does it follow?"))
    app.type("You gave jobs to the room")
    app.press(.tab, .tab)
    app.type("Give each job to a named person")
    #expect(app.shows("? does it follow?"))
  }

  @Test mutating func `Right on Role goes on from the role that is suggested`() {
    app.press(.character("n"))
    #expect(app.shows("Role       (by situation)"))
    app.press(.enter, .enter)
    for _ in 0..<8 { app.press(.tab) }
    app.press(.right)
    #expect(app.shows("Role       management"))
    app.press(.left)
    #expect(app.shows("Role       leadership"))
  }

  @Test mutating func `Esc, or an emptied field, brings back whom one had, with the steps`() {
    app.press(.character("n"), .enter, .enter, .character("d"), .backTab, .backTab)
    app.type("x")
    #expect(!app.shows("OPEN"))
    app.press(.escape)
    #expect(app.shows("Who        Priya Nair"))
    #expect(app.shows("OPEN       done: ask each person"))
    app.type("x")
    app.press(.backspace)
    #expect(app.shows("OPEN       done: ask each person"))
    app.press(.tab)
    app.type("x")
    app.press(.escape)
    #expect(app.shows("Situation  handover · clinical"))
  }

  @Test mutating func `a slip in a name offers who is near`() {
    app.press(.character("n"))
    app.type("Pirya Nair")
    #expect(app.shows("Nobody of that name: Enter adds a trainee. Down: Priya Nair."))
    app.press(.down, .enter)
    #expect(app.shows("Who        Priya Nair"))
  }

  @Test mutating func `what fits nothing is not said to be taken by Enter`() {
    app.press(.character("n"), .enter)
    app.type("xyz")
    app.press(.control("s"))
    #expect(app.shows("Nothing fits ‘xyz’. There is: "))
    app.press(.down)
    #expect(app.shows("> 1 handover"))
  }

  @Test mutating func `questions have their own keys in the footer`() {
    app.press(.character("n"))
    app.type("Amira Khan")
    app.press(.enter)
    #expect(app.lines.last == " Enter adds  Esc goes back")
    app.type("clinical fellow")
    app.press(.enter)
    #expect(app.lines.last == " 1-4 stage  Esc goes back")
  }

  @Test func `a long reason is read whole, over several rows`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You asked")
    app.performer.saveFailure = Failure(
      .saving,
      "/home/someone/with/a/long/path/to/the/store/trainees/of/the/department/file.jsonl could "
        + "not be written, because the disk is full. Free some room and save again.")
    app.press(.control("s"))
    #expect(app.shows("because the disk is full"))
    #expect(app.lines.contains(" again."))
  }

  @Test func `letters reach their line in a window that is too small`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter, .tab)
    app.send([.resize(Size(width: 30, height: 5))])
    app.type("You")
    app.send([.key(.tab), .text(" asked everybody to speak", dropped: 0)])
    #expect(app.lines.joined(separator: " ").contains("Letters still go into their line."))
    app.send([.resize(Size(width: 80, height: 24))])
    #expect(app.shows("I saw      You asked everybody to speak"))
  }

  @Test func `the smallest demo shows how the draft stands`() {
    var ward = MockWard.full()
    ward.identity.isDemo = true
    var app = AppScript(ward, width: 40, height: 12)
    #expect(app.lines[0].contains("OnTheRun") && app.lines[0].contains("demo"))
    app.press(.character("n"), .enter, .enter, .tab)
    app.type("You")
    #expect(app.lines[0].hasPrefix(" New feedback"))
    #expect(app.lines[0].contains("demo  draft kept"))
  }
}
