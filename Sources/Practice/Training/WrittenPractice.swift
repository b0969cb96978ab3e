/// What somebody wrote for practice, without who and when.
public struct WrittenPractice: Hashable, Sendable, Identifiable {
  /// Its record.
  public var id: RecordID
  /// What was written.
  public let feedback: Feedback
  /// What the coach asks of it; asked once, since a page of them is drawn with each key.
  let question: String?

  /// Makes a piece.
  public init(id: RecordID, feedback: Feedback) {
    self.id = id
    self.feedback = feedback
    question =
      WritingCoach.advice(
        saw: feedback.saw ?? "", effect: feedback.effect ?? "", next: feedback.next?.text ?? "",
        workOnLookFors: feedback.marks.filter { $0.mark == .workOn }.map(\.words)
      ).question?.sentence
  }

  /// What was written, in one line.
  public var words: String {
    [feedback.saw, feedback.effect, feedback.next.map { "Next time: \($0.text)" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Pieces in an order that says nothing about when each was written, and stays as it is.
  ///
  /// The end of an id is random; its beginning is the time.
  public static func shuffled(_ pieces: [WrittenPractice]) -> [WrittenPractice] {
    pieces.sorted { String($0.id.text.reversed()) < String($1.id.text.reversed()) }
  }

  /// So few that somebody's way of writing may tell who it was.
  static let few = 5
}
