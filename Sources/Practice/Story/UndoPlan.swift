/// What the next undo takes back, to be shown before anything is written.
public struct UndoPlan: Hashable, Sendable {
  /// How it is taken back.
  public enum Kind: Hashable, Sendable {
    /// By withdrawing each record of the act.
    case withdrawal
    /// By moving feedback back: `feedback` is where it is now, `from` the id that it had before.
    case moveBack(feedback: RecordID, from: RecordID)
  }

  /// The reason that the erasure of a move gives.
  public static let movedWhy = "moved"
  /// The reason that the erasure of a move back gives, so that an undo is not itself undone.
  public static let movedBackWhy = "moved back"
  /// The reason that a withdrawal by undo gives.
  public static let why = "undo"
  /// How long an act can be taken back.
  public static let hours = 24

  /// The act.
  public var act: RecordID
  /// When it was done.
  public var at: Timestamp
  /// How it is taken back.
  public var kind: Kind
  /// What it is, in a sentence.
  public var sentence: String
  /// What stands now, in lines; only what changes.
  public var before: [String]
  /// What will stand then, in lines.
  public var after: [String]
  /// What to write; empty for a move back.
  public var withdrawals: [Content.Withdrawal]
}
