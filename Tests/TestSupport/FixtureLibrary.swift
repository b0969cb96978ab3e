public import Practice

extension Fixture {
  /// Moments of handover, as rich as the library's own.
  public static let handoverMoments = [
    Moment(
      id: "handover-lead", title: "leading the room", isActivity: true, stages: [.core, .higher],
      spot: "Both teams are in the room and nobody has said who is running it.",
      brief: "You lead this one. Sickest first, then the jobs, each to a named person. I am in the "
        + "room as one of the team, and I will say so if I step in.",
      watchFor: ["sickest-first", "who-leads", "closed-loop"],
      askAfter: "What would you do in the first minute next time?",
      stretch: [
        .foundation: "Open the handover for your own ward.",
        .core: "Lead the whole room and give every job to a named person.",
        .higher: "Let another resident lead it, and coach them afterwards.",
      ],
      links: [Framework.Link(framework: "gpc", codes: ["5", "6"])]),
    Moment(
      id: "handover-quiet", title: "hearing from beyond the doctors", isActivity: false,
      stages: [.foundation, .core, .higher],
      spot: "The nurse in charge is there and has not spoken.",
      brief: "Before you close, ask the people we have not heard from, by name.",
      watchFor: ["quiet-voices"], askAfter: "Whose information changed the plan for tonight?",
      stretch: [
        .foundation: "Ask the nurse in charge what worries them.",
        .core: "Invite two people by name.",
        .higher: "Agree with the site manager how nursing concerns come first.",
      ]),
  ]

  /// A moment of the rota.
  public static let rotaMoments = [
    Moment(
      id: "rota-gap", title: "filling a gap fairly", isActivity: false, stages: [.higher],
      spot: "Friday has no name on it and three people look at their shoes.",
      brief: "You decide how this gap is filled. Ask before you choose, and give the reasons.",
      watchFor: ["gaps-early"], askAfter: "Who paid for that, and do they know why?",
      stretch: [.higher: "Fill it, and mend what made it."])
  ]

  /// A framework whose second title was never checked.
  public static let framework = Framework(
    id: "gpc", title: "Generic professional capabilities", owner: "A council", edition: "2017",
    source: "A council", note: "Names belong to their owners.",
    elements: [
      Framework.Element(code: "5", title: "Leadership and team working"),
      Framework.Element(code: "6", title: "Patient safety", isVerified: false),
    ])

  /// A framework without elements, as a department begins one.
  public static let ownFramework = Framework(
    id: "own", title: "The trust's own", owner: "the trust", edition: "2026",
    source: "the intranet", note: "Names belong to their owners.", elements: [])

  /// Words, cards and models in our own words, put over a library.
  public static func addCards(to guidance: inout Guidance) {
    guidance.words = [
      LeadershipWord(
        id: "closed-loop", word: "closed loop", kind: .leadership,
        meaning: "A named person is asked, says it back, and says when it is done.",
        heard: "Amina, say that back to me, and shout when it's on its way.",
        lookFors: ["closed-loop"], see: ["huddle"]),
      LeadershipWord(
        id: "huddle", word: "huddle", kind: .leadership,
        meaning: "People gather for a few minutes at a set time and move something because of it.",
        heard: "Two o'clock huddle: who's sickest, what's stuck?",
        lookFors: ["sickest-first", "closed-loop"]),
      LeadershipWord(
        id: "authority-gradient", word: "authority gradient", kind: .followership,
        meaning: "How far above you another person feels, and so how hard they are to question.",
        heard: "First names at the brief, please.", lookFors: ["quiet-voices"]),
    ]
    guidance.theory = [
      TheoryCard(
        id: "authority-gradient", title: "Authority gradient", origin: nil,
        idea: "The steeper the difference in standing, the less the lower one will question.",
        ward: "Say one thing that you are unsure of, and ask the newest person to stop you.",
        management: "Take views from the newest member upwards.",
        caution: "One cheerful brief will not flatten years of rank.",
        lookFors: ["quiet-voices"], moments: ["handover-lead"]),
      TheoryCard(
        id: "followership", title: "Followership", origin: "Robert Kelley, 1988",
        idea: "Followers differ by how they think and how they join in.",
        ward: "Tell them what their question changed.",
        management: "Ask the one who lost what they would need to carry it out."),
    ]
    guidance.models = [
      FeedbackModel(
        id: "sbi", title: "Situation, behaviour, impact", origin: "A centre for leadership",
        steps: ["Say when and where.", "Say what they did.", "Say what came of it."],
        when: "One thing that you saw yourself, still fresh.",
        notWhen: "You cannot guess why they did it.", minutes: "1",
        example: "Just before handover closed, you asked her what worried her. What made you ask?")
    ]
    guidance.opening = .init(
      title: "The first two minutes", say: "Welcome. No real names, please.",
      steps: ["Put it in your own words.", "Say when you will stop, and mean it."])
    guidance.facilitating = [
      FacilitatingCard(
        id: "silence", title: "Nobody answers", notice: "Twelve people are reading the table.",
        say: "Take one minute with the person beside you.",
        steps: ["Count to ten in your head.", "Make it smaller."],
        avoid: "Do not answer it yourself.", after: "Look at the question that fell flat.")
    ]
    guidance.debrief = [
      DebriefCard(
        id: .reactions, title: "Reactions", purpose: "Nothing is explained yet.",
        ask: "How are you after that?"),
      DebriefCard(
        id: .description, title: "Description", purpose: "Agree on what happened.",
        ask: "How would you tell a colleague what happened?"),
      DebriefCard(
        id: .analysis, title: "Analysis", purpose: "What led to it?",
        ask: "What made the other roads look right?"),
      DebriefCard(
        id: .application, title: "Application", purpose: "One thing each.",
        ask: "Where will you meet this next?"),
      DebriefCard(
        id: .summary, title: "Summary", purpose: "Stop on time.", ask: "What do you take with you?"),
    ]
    guidance.confidence = ConfidenceQuestion(
      before: "Could you say it tomorrow?", after: "And now, could you say it tomorrow?",
      answers: ["I would put it off", "With a card in my hand", "I could show a colleague how"])
  }
}
