import Practice
import Records
import Surface

extension DeskError {
  /// What happened, to what, and what to do; several lines where there are candidates.
  var sentence: String {
    switch self {
    case .store(let error): error.description
    case .nobodyHere:
      "Nobody has said who works here. Say it once with: ontherun me NAME"
    case .unknown(let sort, let typed, let known):
      Self.lines("No \(sort.rawValue) is called '\(typed)'.", known, heading: "There are:")
    case .ambiguous(let sort, let typed, let candidates):
      Self.lines(
        "'\(typed)' can be more than one \(sort.rawValue). Type more of it"
          + ([.trainee, .supervisor, .person].contains(sort)
            ? ", or the four digits behind the name." : "."),
        candidates,
        heading: "It can be:")
    case .unmatched(let names):
      names.all.map { name in
        name.candidates.isEmpty
          ? Self.lines(name.sentence, name.known, heading: "There are:")
          : Self.lines(name.sentence, name.candidates, heading: "It can be:")
      }
      .joined(separator: "\n")
    case .draft(let problems): problems.all.map(\.sentence).joined(separator: "\n")
    case .identifier(let reasons):
      Self.lines(
        "This looks like a patient's identifier. Take it out, or say --checked.", reasons,
        heading: "Found:")
    case .knownName(let name, let candidates):
      Self.lines(
        "Somebody called \(name) is known already. Say --same for the same person, --new for "
          + "another.", candidates, heading: "Known:")
    case .withdrawn(let id, let isUndoNext):
      "The feedback …\(id.short) was taken back, and cannot be changed. "
        + (isUndoNext
          ? "Bring it back first: ontherun undo" : "Write it anew with: ontherun log")
    case .newer(let what):
      "\(what) was written by a newer ontherun: it is shown, not changed. Use that version."
    case .archived(let name, let id):
      "\(SafeText(name).text) is archived. Bring back with: ontherun trainee edit …\(id.short) --back"
    case .held(let name, let id, let hold):
      "\(SafeText(name).text) is on hold since \(hold.since.short(besides: 0)): "
        + "\(SafeText(hold.why).text). Nothing about them is erased. When it is over: "
        + "ontherun trainee hold …\(id.short) --lift"
    case .erased:
      "This was erased, so nothing more can be saved about it. Write it for somebody else, or throw "
        + "it away."
    case .badValue(let sentence), .notUnlocked(let sentence): sentence
    case .noSession(let scenario):
      "No walk of \(scenario) is open or waits here, and no session of it was saved. Open it first: "
        + "ontherun scenario walk \(scenario)"
    case .cannotCreate(let path, let why): "\(path) could not be made: \(why). Name another place."
    case .notWritten(let path, let why):
      "\(path) could not be written: \(why). Nothing of it is left; name another place."
    case .noFile(let path): "There is nothing that can be read at \(path)."
    }
  }

  /// What was typed, and names that came with another computer's files, break no line.
  private static func lines(_ first: String, _ rest: [String], heading: String) -> String {
    let first = SafeText(first).text
    guard !rest.isEmpty else { return first }
    return ([first, heading] + rest.map { "  \(SafeText($0).text)" }).joined(separator: "\n")
  }
}
