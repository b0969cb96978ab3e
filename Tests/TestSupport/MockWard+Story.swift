internal import Practice
internal import Workbench

extension MockWard {
  /// The ward with a long story of Priya's in it: projects, reflections, support, history.
  public static func storied() -> MockWard {
    var ward = MockWard.full()
    ward.addSupervisor("Dr Helen Marsh", id: "marsh")
    ward.addProject()
    ward.addSupport()
    ward.addHistory()
    ward.addTheirWords()
    return ward
  }

  /// The ward with nothing about Priya but one record that was taken back.
  public static func withdrawnOnly() -> MockWard {
    var ward = empty()
    ward.add(Fixture.trainee("Priya Nair"), id: "priya")
    ward.add(
      Fixture.feedback(saw: "You opened with the list in order."), id: "gone",
      at: "2026-11-19T08:05:00Z")
    ward.records.add(
      .withdrawal(Content.Withdrawal(of: RecordID("gone"), why: "another trainee's round")),
      id: "taken-back")
    return ward
  }

  /// The ward with a trainee of whom nothing is written, with as long a name as any.
  public static func unseen() -> MockWard {
    var ward = empty()
    ward.add(
      Fixture.trainee(
        "Aoife Ní Dhálaigh-Vanderbilt-Okonkwo", grade: "clinical fellow",
        specialty: "Trauma and Orthopaedic Surgery"), id: "priya")
    return ward
  }

  private mutating func addProject() {
    records.day = Fixture.day("2026-09-05")
    records.add(
      .thread(
        Content.Thread(
          trainee: RecordID("priya"), title: "Redesign of the evening rota",
          started: Fixture.day("2026-09-05"))),
      id: "project")
    for (place, saw) in ["You asked both wards before you drew it.", "You chaired to time."]
      .enumerated()
    {
      var feedback = Fixture.feedback(
        at: place == 0 ? "rota" : "meeting", setting: .management, saw: saw, well: ["gaps-early"],
        role: .management)
      feedback.offered = ["gaps-early", "agenda", "who-leads"]
      feedback.thread = RecordID("project")
      feedback.unit = place == 0 ? "Ward 7" : "Acute Medical Unit"
      add(feedback, id: "project-\(place)", at: "2026-1\(place)-12T14:00:00Z")
    }
    records.add(
      .thread(
        Content.Thread(
          trainee: RecordID("priya"), title: "Induction of the new F1s",
          started: Fixture.day("2026-08-05"), closed: Fixture.day("2026-09-01"))),
      id: "closed-project")
  }

  private mutating func addSupport() {
    for (place, back) in [Support.Back.guided, .prompted, .justInCase].enumerated() {
      var feedback = Fixture.feedback(
        saw: "You held the room while bed numbers were read out, number \(place + 1).",
        workOn: ["closed-loop"])
      feedback.offered = ["sickest-first", "who-leads", "closed-loop", "quiet-voices"]
      feedback.moment = "handover-lead"
      feedback.support = Support(back: back, ahead: place == 2 ? .nearby : nil)
      add(
        feedback, id: "support-\(place)", at: "2026-1\(place / 2)-0\(place + 4)T08:05:00Z",
        isSaid: place != 2)
    }
  }

  private mutating func addHistory() {
    records.day = Fixture.day("2026-11-20")
    for (id, saw, effect) in [
      ("amend-1", "You asked for the sickest three first.", nil as String?),
      ("amend-2", "You asked for the sickest three first, by name.", "Nobody waited."),
    ] {
      var feedback = Fixture.feedback(saw: saw, effect: effect, well: ["sickest-first"])
      feedback.talked = Fixture.day("2026-11-19")
      feedback.next = Fixture.step(
        "step-1", "ask each person to say their task back", due: .at(situation: "handover"))
      records.add(
        .amendment(
          Content.Amendment(
            of: RecordID("priya-last"), over: [RecordID("priya-last")], body: .feedback(feedback))),
        id: id, by: id == "amend-1" ? "okafor" : "marsh",
        at: Fixture.time("2026-11-19T08:05:00Z"))
    }
    records.add(
      .step(
        Content.Step(trainee: RecordID("priya"), of: RecordID("step-1"), now: .working)),
      id: "step-moved", by: "marsh")
    records.add(
      .withdrawal(
        Content.Withdrawal(of: RecordID("early-0"), why: "it was another trainee's crisis")),
      id: "taken-back")
    records.add(
      .chance(
        Content.Chance(
          trainee: RecordID("priya"), situation: "handover", moment: "handover-lead",
          given: Fixture.day("2026-11-18"), text: nil)),
      id: "chance-1")
  }

  private mutating func addTheirWords() {
    records.day = Fixture.day("2026-11-21")
    records.add(
      .reflection(
        Content.Reflection(
          trainee: RecordID("priya"), of: RecordID("priya-last"),
          text: "I now write three names on the board before anyone sits down.",
          handed: Fixture.time("2026-11-21T09:00:00Z"))),
      id: "theirs", by: "priya")
    records.add(
      .shared(
        Content.Shared(
          trainee: RecordID("priya"), to: "Priya Nair", what: "9 records that were said",
          through: "hand-over")),
      id: "shown")
  }
}
