import Practice
import TestSupport

/// One story as clumsy and hostile hands might leave it: quotes, tags, formulas, pipes, backticks,
/// addresses and signs that turn a line round, in every place where somebody can write.
struct VariedStory: Sendable {
  /// Writes one word into every place where somebody can write, in the same shape.
  let words: @Sendable (String) -> String

  /// The story of the golden files.
  static let golden = VariedStory { $0 }

  /// The same shape with one text everywhere.
  static func everywhere(_ text: String) -> VariedStory { VariedStory { _ in text } }

  private static let trainee = RecordID("019a9b1c-0000-7000-8000-00000000c0de")

  var guidance: Guidance {
    var guidance = Fixture.guidance
    guidance.situations[0].title = words("handover")
    guidance.groups[1].title = words("Talking | `listening`")
    guidance.lookFors[2].words = words("Asks a *named* person, hears it <b>repeated</b> back")
    guidance.lookFors[0].links = [Framework.Link(framework: "gpc", codes: ["5", "6"])]
    guidance.lookFors[2].links = [Framework.Link(framework: "gpc", codes: ["2"])]
    guidance.frameworks = [
      Framework(
        id: "gpc", title: words("Generic professional capabilities"),
        owner: words("General Medical Council"), edition: words("2017"),
        source: words("https://www.gmc-uk.org"), note: words("Names belong to their owners."),
        elements: [
          Framework.Element(code: "2", title: words("Professional skills")),
          Framework.Element(code: "5", title: words("Leadership & team working")),
          Framework.Element(code: "6", title: "Never shown", isVerified: false),
          Framework.Element(code: "9", title: words("Research")),
        ])
    ]
    return guidance
  }

  var framework: Framework? { guidance.frameworks.first }

  var people: People {
    var records = FixtureRecords()
    records.add(
      .person(
        Fixture.trainee(
          words(#"Zoë "Zed" O'Neill <img src=x onerror=alert(1)>"#),
          grade: words("ST5 & \u{FF1D}1+1"), specialty: words("=HYPERLINK(\"http://x.example\")"),
          unit: words("Ward `7` | A"))), id: Self.trainee.text)
    let okafor = Fixture.supervisor(words("Dr A. Okafor <okafor@ward.example>"))
    let begum = Fixture.supervisor(words("-Sister \u{202E}mugeB"), role: .nurse)
    records.add(.person(okafor), id: "okafor")
    records.add(.person(begum), id: "begum")
    return People(records: records.all, erased: Erased())
  }

  var summary: Summary {
    Summary(
      story: Story(trainee: Self.trainee, records: records, erased: Erased()), people: people,
      guidance: guidance, today: Fixture.day("2026-11-22"))
  }

  private var records: [Record] {
    var records = FixtureRecords(on: "2025-12-30")
    records.add(
      .thread(
        .init(
          trainee: Self.trainee, title: words("[Rota] project](javascript:alert(1))"),
          started: Fixture.day("2025-12-01"))), id: "th1")
    records.add(.feedback(first), id: "f1")
    records.add(.talked(.init(of: RecordID("f1"), on: records.day)), id: "t1")
    records.day = Fixture.day("2026-03-02")
    records.add(.feedback(second), id: "f2", by: "begum")
    records.changeLast { $0.isDamaged = true }
    records.add(.talked(.init(of: RecordID("f2"), on: records.day)), id: "t2")
    records.day = Fixture.day("2026-11-19")
    records.add(.feedback(third), id: "f3")
    records.add(.feedback(fourth), id: "f4", by: "begum")
    records.add(
      .feedback(seen("crisis", saw: "withdrawn and nowhere to be seen")), id: "f5")
    records.add(.withdrawal(.init(of: RecordID("f5"), why: "wrong trainee")), id: "w5")
    records.add(
      .chance(
        .init(
          trainee: Self.trainee, situation: "meeting", given: Fixture.day("2026-11-10"),
          text: words("+44 chair; =the audit | meeting"))), id: "c6")
    records.add(
      .step(
        .init(
          trainee: Self.trainee, of: nil,
          new: .init(
            text: words("@home: read www.example.org"), who: .trainee,
            due: .on(Fixture.day("2026-12-03"))), now: .open)), id: "s9")
    records.add(
      .reflection(
        .init(
          trainee: Self.trainee, of: RecordID("f1"),
          text: words("I waited \u{2014} <script>alert('x')</script> & then: 100 % \u{1B}[31m."),
          handed: records.now)), id: "r7", by: Self.trainee.text)
    return records.all
  }

  private var first: Feedback {
    var feedback = seen("handover", saw: words("1. You let the night team finish, \"then\" asked."))
    feedback.effect = words("Nobody repeated anything; <!-- not even --> me.")
    feedback.they = words("=cmd|' /C calc'!A0")
    feedback.moment = "handover-lead"
    feedback.marks = [mark("closed-loop", .well)]
    feedback.offered = ["closed-loop", "sickest-first", "quiet-voices"]
    feedback.support = Support(back: .guided, ahead: .nearby)
    feedback.next = Fixture.step(
      "s1", words("# Say ~~nothing~~ the plan"), due: .at(situation: "handover"))
    feedback.thread = RecordID("th1")
    return feedback
  }

  private var second: Feedback {
    var feedback = seen("handover", saw: words("@ you: [click](http://evil.example) ![x](y.png)"))
    feedback.moment = "handover-lead"
    feedback.marks = [mark("sickest-first", .workOn), mark("closed-loop", .well)]
    feedback.support = Support(back: .notEnoughSeen, ahead: nil)
    feedback.steps = [Feedback.StepChange(id: RecordID("s1"), now: .working)]
    feedback.thread = RecordID("th1")
    return feedback
  }

  private var third: Feedback {
    var feedback = seen("handover", saw: words("You asked for the sickest 3 first"))
    feedback.effect = words("Two people started one job")
    feedback.moment = "handover-lead"
    feedback.marks = [mark("sickest-first", .well), mark("no-longer-known", .workOn)]
    feedback.support = Support(back: .prompted, ahead: .onThePhone)
    feedback.jots = [
      Feedback.Jot(at: Fixture.time("2026-11-19T08:01:00Z"), text: words("-- 08:01 \u{FF0B}plus"))
    ]
    feedback.next = Fixture.step(
      "s3", words("let Zoë fill the rota gap"), who: .supervisor,
      due: .on(Fixture.day("2026-12-03")))
    return feedback
  }

  private var fourth: Feedback {
    seen("rota", setting: .management, saw: words("Quiet {{ round }}, <http://auto.example> x^2_3"))
  }

  private func seen(
    _ situation: String, setting: Setting = .clinical, saw: String
  ) -> Feedback {
    Fixture.feedback(
      of: Self.trainee.text, at: situation, setting: setting, saw: saw,
      role: setting == .clinical ? .leadership : .management)
  }

  private func mark(_ id: String, _ sign: Feedback.Mark.Sign) -> Feedback.Mark {
    let known = guidance.lookFor(id)?.words
    return Feedback.Mark(id: id, mark: sign, words: known ?? words("An *old* look-for"))
  }
}
