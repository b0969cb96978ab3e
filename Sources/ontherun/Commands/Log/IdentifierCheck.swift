import Practice

/// Asks once before words are saved in which a patient may be told by a number.
enum IdentifierCheck {
  /// Passes lines without a hard identifier; throws `DeskError.identifier` for others.
  ///
  /// At a terminal somebody may say that it is none.
  static func pass(_ lines: [(name: String, text: String)]) throws(DeskError) {
    var reasons: [String] = []
    for line in lines {
      // What was found is not repeated: standard error often ends up in a log.
      for finding in IdentifierGuard.findings(in: line.text) where finding.level == .hard {
        reasons.append("\(line.name): \(finding.reason)")
      }
    }
    guard !reasons.isEmpty else { return }
    if Console.isAttended {
      for reason in reasons { Output.complain(reason) }
      if Console.confirms("This looks like a patient's identifier. Save it all the same?") {
        return
      }
    }
    throw .identifier(reasons)
  }
}
