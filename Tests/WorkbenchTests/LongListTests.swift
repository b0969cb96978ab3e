@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Lists longer than the screen say so, and what waits stays in sight.
struct LongListTests {
  private static func ward(_ count: Int, unsaid: Int = 0) -> MockWard {
    var ward = MockWard.full()
    for number in 0..<count {
      ward.add(Fixture.trainee("Trainee \(number + 10)"), id: "t\(number)")
    }
    for number in 0..<unsaid {
      ward.add(
        Fixture.feedback(of: "sam", saw: "You spoke up."), id: "sam-\(number)",
        at: "2026-11-0\(number + 1)T09:00:00Z", isSaid: false)
    }
    return ward
  }

  @Test(arguments: [(80, 24), (40, 12), (200, 50)])
  func `drafts and what is to be said are in sight at launch`(width: Int, height: Int) {
    var ward = Self.ward(60)
    ward.identity.isDemo = true
    let app = AppScript(ward, width: width, height: height)
    #expect(app.shows("DRAFT   Li: crisis, 07:40"))
    #expect(app.shows("TO SAY  Tom: ward round"))
    #expect(app.shows("> Priya Nair"))
  }

  @Test func `the roster says how many trainees are out of sight`() {
    var app = AppScript(Self.ward(60))
    app.press(.home)
    #expect(app.lines[1].hasPrefix(" Trainees  ↓ 46 more"))
    for _ in 0..<30 { app.press(.down) }
    #expect(app.lines[1].hasPrefix(" Trainees  ↑ 14 more  ↓ 32"))
    app = AppScript(Self.ward(60), options: Session.Options(theme: .mono, isPlain: true))
    app.press(.home)
    #expect(app.shows("more below"))
  }

  @Test func `many that wait leave room for trainees, and say how many more there are`() {
    var app = AppScript(Self.ward(20, unsaid: 9), width: 40, height: 12)
    #expect(app.shows("> Priya Nair"))
    #expect(app.shows("↓ 10 more"))
    app.press(.end)
    #expect(app.shows(">DRAFT  Li: crisis, 07:40"))
  }

  @Test func `of two thousand that wait, the first and the last can be seen and reached`() {
    var ward = Self.ward(0)
    for number in 0..<2_000 {
      ward.add(
        Fixture.feedback(of: "sam", saw: "You spoke up."), id: "many-\(number)",
        at: "2026-10-0\(number % 9 + 1)T09:00:00Z", isSaid: false)
    }
    var app = AppScript(ward)
    #expect(app.shows("TO SAY  Tom: ward round"))
    #expect(app.shows("TO SAY  Sam: handov…, 9 Oct"))
    app.press(.end, .up)
    #expect(app.lines.contains { $0.contains(">TO SAY") && $0.contains("1 Oct") })
    #expect(app.shows("DRAFT   Li: crisis, 07:40"))
  }

  @Test func `two of one first name are told apart where something waits to be said`() {
    var ward = MockWard.full()
    ward.add(Fixture.trainee("Sam Okonkwo"), id: "other")
    ward.add(
      Fixture.feedback(of: "other", saw: "You spoke up."), id: "other-1",
      at: "2026-11-01T09:00:00Z", isSaid: false)
    let app = AppScript(ward, width: 200, height: 50)
    #expect(app.shows("TO SAY  Sam Okonkwo: handover"))
    #expect(app.shows("TO SAY  Tom: ward round"))
  }

  @Test func `Who's list shows the row that is chosen, and how many there are`() {
    var app = AppScript(Self.ward(56))
    app.press(.character("n"), .down)
    #expect(app.shows("↓ 51 more"))
    for _ in 0..<20 { app.press(.down) }
    #expect(app.shows("↑ 13 more  ↓ 38 more"))
    #expect(app.frame.cursor.map { app.lines[$0.y].contains("> ") } == true)
  }

  @Test func `a list that is open has its keys in the footer`() {
    var app = AppScript()
    app.press(.character("n"), .down)
    #expect(
      app.lines.last == " Up Down choose  1-9 row  Enter takes it  Esc closes the list")
  }

  @Test func `the day tells two of one trainee apart, and a name gives way to the time`() {
    let app = AppScript(Self.ward(0, unsaid: 2))
    #expect(app.shows("TO SAY  Sam: handov…, 1 Nov"))
    #expect(app.shows("TO SAY  Sam: handov…, 2 Nov"))
    var ward = MockWard.full()
    ward.add(Fixture.trainee("Aleksandrina Okonkwo"), id: "long")
    ward.drafts = [
      WaitingFeedback(
        id: RecordID("d1"), started: Fixture.time("2026-11-22T07:40:00Z"),
        trainee: RecordID("long"), situation: "crisis"),
      WaitingFeedback(
        id: RecordID("d3"), started: Fixture.time("2026-11-22T06:15:00Z"),
        trainee: RecordID("priya"), situation: "handover"),
      WaitingFeedback(
        id: RecordID("d2"), started: Fixture.time("2026-11-21T07:40:00Z"), trainee: nil,
        situation: nil),
    ]
    let drafts = AppScript(ward)
    #expect(drafts.shows("DRAFT   Ale…: crisis, 07:40"))
    #expect(drafts.shows("DRAFT   no name, 21 Nov"))
    #expect(drafts.shows("DRAFT   Priya: hand…, 06:15"))
  }

  @Test func `a long name takes the room there is, and two of one name show their grades`() {
    var ward = MockWard.full()
    ward.add(Fixture.trainee("Aleksandra Kowalska", grade: "F1"), id: "a1")
    ward.add(Fixture.trainee("Sam O'Neill", grade: "ST7"), id: "a2")
    let app = AppScript(ward)
    #expect(app.shows("   Aleksandra Kowalska new   │"))
    #expect(app.shows("   Sam O'Neill · F1 new"))
    #expect(app.shows("   Sam O'Neill · ST7 new"))
  }

  @Test func `two of one name are told apart wherever something is about one of them`() {
    var ward = MockWard.full()
    ward.add(Fixture.trainee("Priya Nair", grade: "F1", stage: .foundation), id: "priya-2")
    ward.drafts = ["priya", "priya-2"].enumerated().map { place, id in
      WaitingFeedback(
        id: RecordID("d\(place)"), started: Fixture.time("2026-11-22T07:40:00Z"),
        trainee: RecordID(id), situation: "crisis")
    }
    var app = AppScript(ward)
    #expect(app.shows("DRAFT   Priya ST5:"), "\(app.lines)")
    #expect(app.shows("DRAFT   Priya F1: "))
    app.press(.character("n"), .enter, .enter)
    #expect(app.shows("Who        Priya Nair · ST5"))
    app.press(.tab)
    app.type("You asked the room")
    app.press(.control("s"))
    #expect(app.shows("Saved for Priya Nair · ST5"))
  }

  @Test func `two of one name and grade are told apart by their ids`() {
    var ward = MockWard.full()
    ward.add(Fixture.trainee("Priya Nair"), id: "0192-abcd")
    var app = AppScript(ward)
    app.press(.character("n"), .enter)
    #expect(app.shows("Who        Priya Nair · …"))
  }

  @Test func `a draft shows the name that was typed and not taken`() {
    var ward = MockWard.full()
    ward.drafts = [
      WaitingFeedback(
        id: RecordID("d"), started: Fixture.time("2026-11-22T07:40:00Z"), trainee: nil,
        situation: nil, typedName: "amira k")
    ]
    let app = AppScript(ward)
    #expect(app.shows("DRAFT   ‘amira k’, 07:40"))
  }

  @Test
  func `drafts of names that were not taken keep them, where the time leaves no room for all`() {
    var ward = MockWard.full()
    ward.drafts = ["priyanka", "prudence"].map { name in
      WaitingFeedback(
        id: RecordID(name), started: Fixture.time("2026-11-22T07:40:00Z"), trainee: nil,
        situation: "ward-round", typedName: name)
    }
    let app = AppScript(ward)
    #expect(app.shows("‘priyanka’:"))
    #expect(app.shows("‘prudence’:"))
  }

  @Test func `after a draft is thrown away the next row that waits is selected, else its trainee`()
  {
    var ward = MockWard.full()
    ward.drafts.append(
      WaitingFeedback(
        id: RecordID("d2"), started: Fixture.time("2026-11-22T06:40:00Z"),
        trainee: RecordID("tom"), situation: "handover"))
    var app = AppScript(ward)
    app.press(.end, .up, .character("x"))
    app.performer.ward.drafts.removeFirst()
    app.press(.character("y"))
    #expect(app.shows(">DRAFT  Tom"))
    app.press(.character("x"))
    app.performer.ward.drafts = []
    app.press(.character("y"))
    #expect(app.shows(">TO SAY") || app.shows("> Tom Adeyemi"))
  }

  @Test func `on a small screen the first steps are read to their end`() {
    let app = AppScript(.empty(), width: 40, height: 12)
    let text = app.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("a adds a trainee: name and grade are enough."))
    #expect(text.contains("in under a minute."))
    #expect(app.lines.last?.contains("a add") == true)
  }

  @Test func `a filter that nobody fits says so and moves nothing`() {
    var app = AppScript()
    app.press(.home, .down, .character("/"))
    app.type("zzz")
    #expect(app.shows("nobody fits that"))
    #expect(app.lines.last == " letters filter  Enter to the list  Esc show all")
    app.press(.enter, .escape, .escape)
    #expect(app.shows("> Li Wei"))
  }

  @Test func `what another window saved appears, and the selection stays`() {
    var opening = MockWard.full().opening
    opening.lastTrainee = nil
    var app = AppScript(opening: opening, ward: .full())
    #expect(app.shows("> Li Wei"))
    app.performer.ward.add(Fixture.trainee("Ada Berg"), id: "ada")
    app.send([.tick])
    #expect(app.shows("Ada Berg"))
    #expect(app.shows("> Li Wei"))
    app.performer.ward.add(Fixture.trainee("Bo Lind"), id: "bo")
    app.press(.character("n"), .escape)
    #expect(app.shows("Bo Lind"))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `a bar is never cut: what has no room is counted`(width: Int, height: Int) {
    var ward = MockWard.full()
    for (index, place) in ["rota", "meeting", "crisis", "ward-round"].enumerated() {
      for day in 1...5 {
        ward.add(
          Fixture.feedback(of: "sam", at: place, saw: "You led."), id: "\(place)-\(day)",
          at: "2026-10-\(10 + index)T0\(day):00:00Z")
      }
    }
    var app = AppScript(ward, width: width, height: height)
    app.press(.character("/"))
    app.type("sam")
    app.press(.enter)
    for line in app.lines where line.contains("█") {
      #expect(!line.contains("█…"))
      for bar in line.split(whereSeparator: { $0 != "█" }) { #expect(bar.count == 5) }
    }
  }

  @Test func `the small footer keeps the keys that matter`() {
    let app = AppScript(width: 40, height: 12)
    #expect(app.lines.last?.contains("n new") == true)
    #expect(app.lines.last?.contains("Enter open") == true)
    #expect(app.lines.last?.contains("? help") == true)
  }
}
