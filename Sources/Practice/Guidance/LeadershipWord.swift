/// One word of leadership as it is said at work, in plain English.
public struct LeadershipWord: Hashable, Sendable, Identifiable {
  /// What names a word: `closed-loop`.
  public typealias ID = String

  /// What a word is mostly about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case leadership, management, followership, feedback
  }

  /// What names it.
  public var id: ID
  /// As it is said: closed loop.
  public var word: String
  /// What it is mostly about.
  public var kind: Kind
  /// What it means, in a sentence or two.
  public var meaning: String
  /// A sentence as it is heard at work.
  public var heard: String
  /// Look-fors that the word helps to talk about.
  public var lookFors: [LookFor.ID]
  /// Words that stand near it.
  public var see: [ID]

  /// Makes a word.
  public init(
    id: ID, word: String, kind: Kind, meaning: String, heard: String, lookFors: [LookFor.ID] = [],
    see: [ID] = []
  ) {
    self.id = id
    self.word = word
    self.kind = kind
    self.meaning = meaning
    self.heard = heard
    self.lookFors = lookFors
    self.see = see
  }
}
