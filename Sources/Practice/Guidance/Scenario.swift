/// A case that a room of supervisors walks through, beat by beat.
public struct Scenario: Hashable, Sendable, Identifiable {
  /// What names a scenario: `handover-four-jugs`.
  public typealias ID = String

  /// What names it.
  public var id: ID
  /// A title that one would remember.
  public var title: String
  /// Where it happens.
  public var situation: Situation.ID
  /// What it is mostly about.
  public var role: LeadershipRole
  /// Whose learning it is about.
  public var stages: [Stage]
  /// The specialty, in words.
  public var specialty: String
  /// The kind of hospital or practice, and the time of day.
  public var place: String
  /// Minutes for all of it, by the longest path.
  public var minutes: Int
  /// One sentence that hooks the room.
  public var opening: String
  /// What supervisors will be able to do afterwards.
  public var aims: [String]
  /// What can be seen in it.
  public var lookFors: [LookFor.ID]
  /// Ids of theory cards.
  public var theory: [String]
  /// Who is in it.
  public var cast: [CastMember]
  /// The beats; the first is where it begins.
  public var beats: [Beat]
  /// What supervisors practise on.
  public var practice: PracticePiece
  /// The talk at the end.
  public var debrief: Debrief
  /// One sentence to say on the way out.
  public var takeAway: String

  /// Makes a scenario.
  public init(
    id: ID, title: String, situation: Situation.ID, role: LeadershipRole, stages: [Stage],
    specialty: String, place: String, minutes: Int, opening: String, aims: [String],
    lookFors: [LookFor.ID], theory: [String], cast: [CastMember], beats: [Beat],
    practice: PracticePiece, debrief: Debrief, takeAway: String
  ) {
    self.id = id
    self.title = title
    self.situation = situation
    self.role = role
    self.stages = stages
    self.specialty = specialty
    self.place = place
    self.minutes = minutes
    self.opening = opening
    self.aims = aims
    self.lookFors = lookFors
    self.theory = theory
    self.cast = cast
    self.beats = beats
    self.practice = practice
    self.debrief = debrief
    self.takeAway = takeAway
  }

  /// The beat with an id.
  public func beat(_ id: Beat.ID) -> Beat? { beats.first { $0.id == id } }

  /// The stages in words, 'all stages' where it is for everybody.
  public var stageWords: String {
    stages.count == 3 ? "all stages" : stages.map(\.rawValue).joined(separator: ", ")
  }
}
