import Practice

/// A beat, and the lines that faults of it are found on.
struct ReadBeat {
  var beat: Beat
  var line: Int
  /// Where each choice says what it leads to.
  var choiceLines: [Int]
  var choicesLine: Int?
  var nextLine: Int?
}
