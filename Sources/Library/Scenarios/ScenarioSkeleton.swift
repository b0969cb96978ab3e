internal import Practice

/// A small scenario, complete as it stands: four beats with one branch, in its writer's words.
///
/// What its writer has not said yet is said plainly by default, so that the file passes the check at
/// any time and can be walked at once.
public struct ScenarioSkeleton: Sendable {
  /// A thing that its writer is asked for.
  public enum Part: String, CaseIterable, Sendable {
    case title, situation, role, stages, specialty, place
    case lead, leadWho, other, otherWho
    case opening, lookFors, scene, ask, firstSay, firstThen, firstScene, secondSay, secondThen
    case secondScene, ending, seen, saw, effect, next, takeAway
  }

  /// What was said so far.
  public var said: [Part: String] = [:]

  /// A skeleton of which nothing was said.
  public init() {}

  /// What a part says: what was said, else what stands for it.
  public subscript(part: Part) -> String { said[part] ?? standIn(part) }

  /// The id that title and situation make: `handover-two-lists`.
  public var id: String {
    let title = Fold.fold(self[.title]).filter { $0 != "'" }
    let words = Fold.words(in: title).filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    var id = self[.situation]
    for word in words where id.utf8.count + 1 + word.utf8.count <= 40 { id += "-\(word)" }
    return id == self[.situation] ? "\(id)-new" : id
  }

  private func standIn(_ part: Part) -> String {
    switch part {
    case .title: "An ordinary morning"
    case .situation: "handover"
    case .role: "leadership"
    case .stages: "core"
    case .specialty: "general medicine"
    case .place: "district hospital, morning"
    case .lead: "Asha Menon"
    case .leadWho: "ST4, leading today"
    case .other: "Rory Blake"
    case .otherWho: "charge nurse on the ward"
    case .opening: "It begins as mornings do, and then two things are wanted at once."
    case .lookFors: ""
    case .scene:
      "\(first(.lead)) has ten minutes. \(first(.other)) comes in with something that will not wait, and the "
        + "telephone rings. Everybody looks at \(first(.lead))."
    case .ask: "What would you want \(first(.lead)) to do now, and why?"
    case .firstSay: "Stop, say the aim aloud, and give the job to one person by name."
    case .firstThen:
      "It takes a minute that nobody thought there was. One person knows what to do, and the rest "
        + "wait to hear what is theirs."
    case .firstScene:
      "\(first(.other)) has begun. The person with the job comes back and says what was found. Two others "
        + "are still standing by the door."
    // As long as the first, so that it does not look at fault before it is written.
    case .secondSay:
      said[.firstSay] ?? "Ask the room what it would do first, and then say what is decided."
    case .secondThen:
      "\(first(.other)) says what nobody else knew, and it changes the order. It is five minutes before "
        + "anybody moves."
    case .secondScene:
      "They go in the new order. \(first(.other)) is heard twice more. The clock by the door says that the "
        + "ten minutes are over."
    case .ending:
      "It is quiet again. \(first(.lead)) asks \(first(.other)) how that was. \(first(.other)) thinks before answering."
    case .seen:
      "\(first(.lead)) stopped, looked round and said what had to happen first. One job went to a person by "
        + "name and the answer came back. The second job was said to the room. Two people began it. "
        + "Afterwards \(first(.lead)) asked \(first(.other)) how it had been."
    case .saw:
      "You said what had to happen first and gave one job to a person by name. The second job you "
        + "said to the room."
    case .effect: "The first job came back within minutes. Two people began the second one."
    case .next: "Give the second job as you gave the first: by name, and hear it said back."
    case .takeAway: "Watch for the one thing that was said, and to whom."
    }
  }

  /// The first name of somebody in the cast.
  private func first(_ part: Part) -> String {
    let name = self[part].split(separator: " ").map { String($0) }
    let titles = ["Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Sister", "Prof", "Professor", "The"]
    return name.first { !titles.contains($0) } ?? self[part]
  }
}
