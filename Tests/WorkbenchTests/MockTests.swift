import Surface
import TestSupport
import Testing

/// The two mocks that the design is held to, drawn from a fixture library and store.
struct MockTests {
  @Test func `Home is drawn as the mock says`() {
    let app = AppScript()
    let mock = [
      " OnTheRun                                       ward-7 · Dr A. Okafor      08:12",
      " Trainees                    │ Priya Nair · ST5 · Emergency Medicine",
      "   Sam O'Neill     new       │ OPEN   ask each person to say their task back",
      "   Li Wei          41 days   │        agreed 19 Nov · due: next handover",
      "   Tom Adeyemi     19 days   │ CHANCE let Priya fill Thursday's rota gap",
      " > Priya Nair      3 days    │ SEEN   handover ████  ward round ██  crisis █",
      "                             │ NOT YET SEEN  rota · chairing a meeting",
      " TO SAY  Tom: ward round     │ LAST   19 Nov handover: asked for the sickest…",
      " DRAFT   Li: crisis, 07:40   │",
    ]
    #expect(Array(app.lines.prefix(mock.count)) == mock)
    #expect(
      app.lines.last
        == " n new  m moments  s scenarios  Enter open  a add  / filter  : commands  ? help")
  }

  @Test func `New feedback is drawn as the mock says`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter)
    app.type("133")
    app.press(.tab)
    app.type("You asked for the sickest three first, then gave jobs to the room.")
    app.press(.tab)
    app.type("Two people started the same job and one was left undone.")
    app.press(.tab)
    app.type("Give each job to a named person and hear it said back")
    app.press(.tab, .tab)
    app.type("next handover")
    app.press(.tab, .character("3"))
    for _ in 0..<3 { app.press(.backTab) }
    app.press(.end)
    let mock = [
      " New feedback                                              draft kept      08:12",
      " Who        Priya Nair                          Situation  handover · clinical",
      " OPEN       ask each person to say their task back   d done  w ongoing  x let go",
      " Look-fors  1 [+] Opens by naming the sickest first",
      "            2 [ ] Makes clear who leads and who does what",
      "            3 [~] Asks a named person, hears it repeated back",
      "            4 [ ] Brings in quiet voices by name",
      " I saw      You asked for the sickest three first, then gave jobs to the room.",
      " Effect     Two people started the same job and one was left undone.",
      " Next time  Give each job to a named person and hear it said back",
      " They said                                      Due  next handover",
      " Support    I prompted now and then             Ahead  (skip)",
      " Role       leadership      When  now           By  Dr A. Okafor",
      " [ Save ]   + what I saw   + its effect   + something to try   ? does it follow?",
    ]
    #expect(Array(app.lines.prefix(mock.count)) == mock)
    #expect(
      app.lines.last
        == " ^S save  Tab next  F2 more look-fors  F3 jot  F1 help  Esc back")
    #expect(app.frame.cursor == Point(x: 65, y: 9))
  }
}
