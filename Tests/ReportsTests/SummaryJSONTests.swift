import Practice
import Reports
import TestSupport
import Testing

struct SummaryJSONTests {
  @Test func `the object has the keys that scripts rely on, in one line`() {
    let trainee = #""trainee":"019a9b1c-0000-7000-8000-00000000c0de""#
    let expected = [
      "{" + trainee, #""since":"2026-11-01""#, #""until":null"#, #""records":2"#,
      #""observers":1"#, #""bySituation":{"handover":1,"ward-round":1}"#,
      #""byGroup":{"direction":1,"communication":1}"#, #""byRole":{"leadership":2}"#,
      #""support":[{"situation":"handover","back":"prompted","at":"2026-11-19T08:04:00+00:00"}]"#,
      #""well":[{"lookfor":"sickest-first","words":"Opens by naming the sickest first","#
        + words + #"},{"lookfor":"quiet-voices","words":"Brings in quiet voices by name","#
        + words + "}]",
      #""workOn":[{"lookfor":"closed-loop","words":"Asks a named person, hears it repeated back","#
        + words + "}]",
      #""steps":[{"id":"s3","text":"ask each person to say their task back","who":"trainee","#
        + #""due":{"at":"handover"},"now":"open","# + trainee
        + #","of":"019a9b1c-0000-7000-8000-000000003f2a"},"#
        + #"{"id":"s2","text":"let Priya fill Thursday's rota gap","who":"supervisor","#
        + #""due":{"on":"2026-12-03"},"now":"open","# + trainee + #","of":"f2"}]"#,
      #""chances":[{"id":"c6","situation":"meeting","moment":null,"given":"2026-11-10","#
        + #""due":null,"text":null,"by":"okafor"},{"id":"s2","situation":null,"moment":null,"#
        + #""given":null,"due":{"on":"2026-12-03"},"text":"let Priya fill Thursday's rota gap","#
        + #""by":"begum"}]"#,
      #""reflections":[{"id":"r7","of":"f1","text":"I had not noticed that I waited.","#
        + #""at":"2026-11-19T08:10:00+00:00"}]"#,
      #""notYetSeen":["crisis","meeting"]"#,
      #""unsaid":[{"id":"f4","situation":"ward-round","at":"2026-11-19T08:06:00+00:00"},"#
        + #"{"id":"019a9b1c-0000-7000-8000-000000003f2a","situation":"handover","#
        + #""at":"2026-11-19T08:04:00+00:00"}]"#,
      #""sampling":["This is formative: feedback for learning, in the words of those who were "#
        + "there. It is not an assessment, and no score, grade or decision can be read from it.\","
        + #""2 records, 2 situations, one observer: one person's view. "#
        + #"Ask someone else to watch next.","Too few to show a pattern: fewer than 8 records, "#
        + #"fewer than 3 observers, fewer than 3 situations.","#
        + #""All of it is clinical work, none the running of the service.","#
        + #""Seen on 19 Nov 2026 by Dr A. Okafor.","#
        + #""2 records are not yet said to the trainee, and marked so."]}"#,
    ].joined(separator: ",")
    let summary = PriyasStory.summary(since: Fixture.day("2026-11-01"))
    #expect(SummaryJSON.render(summary) == expected + "\n")
  }

  private let words =
    #""text":"You asked for the sickest three first, then gave jobs to the room. "#
    + #"Two people started the same job and one was left undone.","#
    + #""at":"2026-11-19T08:04:00+00:00","by":"okafor""#

  @Test func `quotes, backslashes and controls are escaped, all else is as typed`() {
    var records = FixtureRecords()
    records.add(
      .reflection(
        .init(
          trainee: RecordID("priya"), of: nil, text: "a \"b\" \\ c\nd\u{1B}\u{9B} Łukasz 👩‍⚕️",
          handed: records.now)))
    let json = SummaryJSON.render(
      Summary(
        story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
        people: PriyasStory.people, guidance: Fixture.guidance, today: PriyasStory.today))
    #expect(json.contains(#""text":"a \"b\" \\ c\nd\u001b\u009b Łukasz 👩‍⚕️""#))
  }
}
