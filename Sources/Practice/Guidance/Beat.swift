/// One stretch of a scenario: what is seen and heard, and what the room is asked about it.
public struct Beat: Hashable, Sendable, Identifiable {
  /// What names a beat within its scenario: `board`.
  public typealias ID = String

  /// What names it.
  public var id: ID
  /// When and where: `07:58, at the board`.
  public var title: String
  /// Minutes to read, think and talk.
  public var minutes: Int
  /// What can be seen and heard.
  public var scene: String
  /// For the facilitator only.
  public var notes: String
  /// Look-fors that it lets people see, there or missing.
  public var watchFor: [LookFor.ID]
  /// One open question for the room.
  public var ask: String
  /// What could be done; empty where nothing is decided.
  public var choices: [Choice]
  /// Where it goes on without a choice; nil at an end.
  public var next: ID?

  /// Makes a beat.
  public init(
    id: ID, title: String, minutes: Int, scene: String, notes: String, watchFor: [LookFor.ID],
    ask: String, choices: [Choice] = [], next: ID? = nil
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.scene = scene
    self.notes = notes
    self.watchFor = watchFor
    self.ask = ask
    self.choices = choices
    self.next = next
  }

  /// The beats that it can lead to, in order.
  public var following: [ID] { choices.isEmpty ? next.map { [$0] } ?? [] : choices.map(\.to) }
}
