/// The words of a stage of the talk at a session's end.
public struct DebriefCard: Hashable, Sendable, Identifiable {
  /// The stage.
  public var id: DebriefStage
  /// Its name.
  public var title: String
  /// What it is for; whoever leads the session reads it.
  public var purpose: String
  /// A question that can be asked as it stands.
  public var ask: String

  /// Makes a card.
  public init(id: DebriefStage, title: String, purpose: String, ask: String) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.ask = ask
  }
}
