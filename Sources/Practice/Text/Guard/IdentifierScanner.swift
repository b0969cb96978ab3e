/// Walks over the tokens of a text and tries each pattern where it could begin.
///
/// Every pattern looks a bounded number of tokens ahead, so the walk is linear.
struct IdentifierScanner {
  let text: GuardText
  let tokens: [GuardToken]

  /// What a pattern found: its tokens, after which the walk goes on.
  struct Match {
    let tokens: Range<Int>
    let kind: IdentifierKind
  }

  init(_ text: GuardText) {
    self.text = text
    tokens = text.tokens
  }

  func scan() -> [IdentifierFinding] {
    var findings: [IdentifierFinding] = []
    var index = 0
    while index < tokens.count {
      guard let match = match(at: index) else {
        index += 1
        continue
      }
      findings.append(IdentifierFinding(range: text.range(match.tokens), kind: match.kind))
      index = match.tokens.upperBound
    }
    return findings
  }

  private func match(at index: Int) -> Match? {
    switch tokens[index].kind {
    case .letters:
      labelled(at: index) ?? birthDate(at: index) ?? code(at: index) ?? email(at: index)
        ?? place(at: index) ?? titleAndSurname(at: index) ?? initialsAndAge(at: index)
    case .digits:
      email(at: index) ?? birthDate(at: index) ?? tenDigits(at: index) ?? phone(at: index)
    case .sign:
      phone(at: index)
    case .space:
      nil
    }
  }
}
