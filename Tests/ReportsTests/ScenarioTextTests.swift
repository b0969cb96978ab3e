import Practice
import Reports
import TestSupport
import Testing

/// A scenario on paper.
struct ScenarioTextTests {
  private let text = ScenarioText(Fixture.twoLists, guidance: Fixture.guidance, width: 60)

  @Test func `the overview gives no beat away`() {
    #expect(
      text.overview() == """
        The two lists  (handover-two-lists)
        handover · leadership · foundation, core · general
        medicine · small hospital, night · 17 minutes

        Two lists come into one room, and only one of them has been
        read.

        AIMS
          - Name the moment when the lead passes from one person
            to another.
          - Write three lines about it that could be used
            tomorrow.

        CAST
          - Amara Osei: ST4 in medicine, on her third night
          - Hugh Lander: nurse in charge, keeps the other list

        WHAT CAN BE SEEN IN IT
          - Opens by naming the sickest first
          - Asks a named person, hears it repeated back

        THEORY
          - authority gradient

        HOW IT RUNS
          4 beats with 1 to decide at, 2 paths; the longest takes 8
          minutes, then practice 5 and debrief 4.

        """)
  }

  @Test func `the handout has a blank, the questions and no consequence`() {
    let handout = text.handout()
    for kept in [
      "BY THE END", "[ ] Opens by naming the sickest first", "I saw", "Next time", "______",
      "3  What will you try this week?", "Ask for one list.",
    ] {
      #expect(handout.contains(kept), "\(kept)")
    }
    let beats = Fixture.twoLists.beats
    for secret in beats.flatMap({
      [$0.scene, $0.notes] + $0.choices.flatMap { [$0.say, $0.then] }
    })
      + [Fixture.twoLists.practice.seen, Fixture.twoLists.practice.exemplar.saw]
    {
      #expect(!handout.contains(String(secret.prefix(20))), "\(secret)")
    }
  }

  @Test func `the run sheet counts minutes, both ways where paths differ`() {
    let lines = text.runSheet().split(separator: "\n")
    let times = lines.filter { $0.first?.isNumber == true }.map { String($0) }
    #expect(
      times == [
        "0:00  07:58, AT THE BOARD · 3 minutes", "0:03  08:02, THE WINDOW · 4 minutes",
        "0:03  08:02, THE CORRIDOR · 2 minutes", "0:05-0:07  08:20, THE KETTLE · 1 minute",
        "0:08  PRACTICE · 5 minutes", "0:13  DEBRIEF · 4 minutes", "0:17  the end",
      ])
  }

  @Test func `the run sheet says the time of the day where it is known`() {
    let sheet = text.runSheet(start: 23 * 60 + 50)
    #expect(sheet.contains("23:50  07:58, AT THE BOARD"))
    #expect(sheet.contains("00:07  the end"))
  }

  @Test func `no line is wider than it may be`() {
    for page in [text.overview(), text.handout(), text.runSheet()] {
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }
}
