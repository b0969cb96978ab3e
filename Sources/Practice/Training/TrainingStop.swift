/// One visit to a part of a walk.
public struct TrainingStop: Hashable, Sendable {
  /// The part.
  public var part: TrainingPart
  /// How many of its steps are shown, from one on.
  public internal(set) var shown = 1
  /// Which choice was taken, from 0; nil where none was.
  public internal(set) var choice: Int?
  /// The votes, one number an option, round by round.
  public internal(set) var votes: [[Int]] = []
  /// Whether the last votes are shown to the room.
  public internal(set) var showsVotes = false
  /// Milliseconds of this visit, as far as they are counted.
  public internal(set) var spent = 0

  init(part: TrainingPart) {
    self.part = part
  }
}
