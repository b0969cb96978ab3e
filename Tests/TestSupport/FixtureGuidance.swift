public import Practice

extension Fixture {
  /// A library of five situations and six look-fors, in our own words.
  public static let guidance = Guidance(
    version: "1",
    situations: [
      situation("handover", "handover", .clinical, moments: ["handover-lead": "leading the room"]),
      situation("ward-round", "ward round", .clinical),
      situation("crisis", "crisis", .clinical, stages: [.core, .higher]),
      situation("rota", "rota", .management, stages: [.higher]),
      situation("meeting", "chairing a meeting", .management),
    ],
    groups: [
      LookFor.Group(id: "direction", title: "Setting direction"),
      LookFor.Group(id: "communication", title: "Communication"),
      LookFor.Group(id: "resources", title: "Resources, rota, meetings"),
    ],
    lookFors: [
      lookFor("sickest-first", "Opens by naming the sickest first", "direction"),
      lookFor("who-leads", "Makes clear who leads and who does what", "direction"),
      lookFor("closed-loop", "Asks a named person, hears it repeated back", "communication"),
      lookFor("quiet-voices", "Brings in quiet voices by name", "communication"),
      lookFor("gaps-early", "Names rota gaps before they bite", "resources", role: .management),
      lookFor("agenda", "Says what is to be decided", "resources", role: .management),
    ],
    frameworks: [],
    support: Guidance.SupportWords(
      back: [
        .led: "I led it", .guided: "I guided most of it", .prompted: "I prompted now and then",
        .justInCase: "I was there just in case", .notNeeded: "I was not needed",
        .notEnoughSeen: "Did not see enough",
      ],
      ahead: [
        .inTheRoom: "in the room", .nearby: "nearby", .onThePhone: "on the phone",
        .toldAfter: "told afterwards", .couldCoach: "They could coach someone else",
      ]))

  private static func situation(
    _ id: String, _ title: String, _ setting: Setting,
    stages: [Stage] = [.foundation, .core, .higher], moments: [String: String] = [:]
  ) -> Situation {
    Situation(
      id: id, title: title, setting: setting, stages: stages, recognised: "", hours: [],
      lookFors: [:],
      moments: moments.sorted { $0.key < $1.key }.map { id, title in
        Moment(
          id: id, title: title, isActivity: true, stages: stages, spot: "", brief: "",
          watchFor: [], askAfter: "", stretch: [:])
      })
  }

  private static func lookFor(
    _ id: String, _ words: String, _ group: String, role: LeadershipRole = .leadership
  ) -> LookFor {
    LookFor(id: id, words: words, group: group, role: role, stages: [.foundation, .core, .higher])
  }
}
