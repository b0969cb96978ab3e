public import Practice

extension Fixture {
  /// Three scenarios of the library of the mocks, in the order of lists.
  public static let scenarios = [
    twoLists,
    scenario(
      "handover-one-phone", "One phone, four people", at: "handover", .followership, [.core]),
    scenario("rota-the-gap", "The gap on Thursday", at: "rota", .management, [.core, .higher]),
  ]

  /// A scenario with one branch: 3, then 4 or 2, then 1 minutes; practice 5, debrief 4.
  public static let twoLists = Scenario(
    id: "handover-two-lists", title: "The two lists", situation: "handover", role: .leadership,
    stages: [.foundation, .core], specialty: "general medicine", place: "small hospital, night",
    minutes: 17, opening: "Two lists come into one room, and only one of them has been read.",
    aims: [
      "Name the moment when the lead passes from one person to another.",
      "Write three lines about it that could be used tomorrow.",
    ],
    lookFors: ["sickest-first", "closed-loop"], theory: ["authority-gradient"],
    cast: [
      CastMember(name: "Amara Osei", who: "ST4 in medicine, on her third night"),
      CastMember(name: "Hugh Lander", who: "nurse in charge, keeps the other list"),
    ],
    beats: [
      Beat(
        id: "board", title: "07:58, at the board", minutes: 3,
        scene:
          "Amara reads from her list. 'Bay two first,' she says. Hugh is reading from another one, "
          + "and his begins in bay four. Somebody drops a mug, and nobody picks it up.",
        notes: "Wait for somebody to count the lists. Ask what they would have heard at the back.",
        watchFor: ["sickest-first"], ask: "What can you hear, and what can you not?",
        choices: [
          Choice(
            say: "'Stop. One list. Hugh, read me yours, and I'll mark it on mine.'",
            then: "It takes two minutes, and the night team sit down again with their coats on.",
            to: "window"),
          Choice(
            say: "She finishes her list first, and then asks Hugh what he has on his.",
            then: "It goes quickly. Two people leave the room with the same job.", to: "corridor"),
        ]),
      Beat(
        id: "window", title: "08:02, the window", minutes: 4,
        scene: "One list hangs on the glass. The light comes through it.",
        notes: "Who wrote on it last?", watchFor: ["closed-loop"], ask: "Who leads now?",
        next: "end"),
      Beat(
        id: "corridor", title: "08:02, the corridor", minutes: 2,
        scene: "Two doctors meet at one bed. 'I thought you', says one.",
        notes: "Who noticed first?", watchFor: ["closed-loop"], ask: "Who leads now?", next: "end"),
      Beat(
        id: "end", title: "08:20, the kettle", minutes: 1,
        scene: "Amara has her coat on. 'How was that?' she asks Hugh.",
        notes: "Let it boil.", watchFor: ["closed-loop"], ask: "What would you say to her?"),
    ],
    practice: PracticePiece(
      minutes: 5, seen: "Amara named bay two first. The second job she gave to the room.",
      exemplar: PracticePiece.Exemplar(
        saw: "You named the sickest first. The second job went to the room.",
        effect: "Two people did the second job.", next: "Give each job to a person by name.",
        well: ["sickest-first"], workOn: ["closed-loop"]),
      slips: [
        PracticePiece.Slip(wrote: "Great handover.", why: "What would you hear again?"),
        PracticePiece.Slip(wrote: "Delegate better.", why: "Which job, and to whom?"),
        PracticePiece.Slip(wrote: "Busy.", why: "What did one person do in it?"),
      ]),
    debrief: Debrief(
      minutes: 4,
      ask: ["What did you notice?", "Where have you seen it?", "What will you try this week?"]),
    takeAway: "Ask for one list.")

  private static func scenario(
    _ id: String, _ title: String, at situation: String, _ role: LeadershipRole,
    _ stages: [Stage]
  ) -> Scenario {
    var scenario = twoLists
    scenario.id = id
    scenario.title = title
    scenario.situation = situation
    scenario.role = role
    scenario.stages = stages
    scenario.specialty = situation == "rota" ? "paediatrics" : "emergency medicine"
    return scenario
  }
}
