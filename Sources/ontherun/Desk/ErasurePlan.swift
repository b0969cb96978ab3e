import Practice

/// What an erasure takes with it, so that it can be said before anybody agrees.
struct ErasurePlan: Sendable {
  /// Whom it is about, as people are told apart.
  var name: String
  /// Every id of a person about whom everything goes; empty where only records go.
  var people: [RecordID] = []
  /// Records that go by their ids.
  var records: [RecordID] = []
  /// What goes, by kind.
  var kinds: [ErasedKind: Int] = [:]
  /// Where it was written.
  var places: [String] = []
  /// Lines in their folder that cannot be read.
  var damaged = 0
  /// Drafts on this computer that go too.
  var drafts: [RecordID] = []
  /// Training sessions that are written anew without the name.
  var sessions: [RecordID] = []
  /// Whether sessions are left alone, since two people have the name.
  var leavesSessions = false
  /// Records that they wrote about others, which stay.
  var written = 0
  /// Records about others that hold the name, which stay.
  var mentions = 0
  /// Steps that a record closed, and that are open again without it.
  var reopened: [String] = []
}

/// What an erasure counts, in the order in which it is said.
enum ErasedKind: Int, CaseIterable, Sendable {
  case person, feedback, amendment, withdrawal, talked, reflection, step, chance, thread, shared
  case session, practice, other

  /// The kind that a record is counted as.
  init(_ content: Content) {
    switch content {
    case .person: self = .person
    case .feedback: self = .feedback
    case .amendment: self = .amendment
    case .withdrawal: self = .withdrawal
    case .talked: self = .talked
    case .reflection: self = .reflection
    case .step: self = .step
    case .chance: self = .chance
    case .thread: self = .thread
    case .shared: self = .shared
    case .training: self = .session
    case .practice: self = .practice
    case .erasure, .same, .bundleImport, .unknown: self = .other
    }
  }

  /// So many of them, in words.
  func words(_ count: Int) -> String {
    let words = names
    return "\(count) \(count == 1 ? words.one : words.several)"
  }

  private var names: (one: String, several: String) {
    switch self {
    case .person: ("entry for the person", "entries for the person")
    case .feedback: ("feedback", "feedback")
    case .amendment: ("change", "changes")
    case .withdrawal: ("withdrawal", "withdrawals")
    case .talked: ("note that it was said", "notes that it was said")
    case .reflection: ("reflection of theirs", "reflections of theirs")
    case .step: ("note on a step", "notes on steps")
    case .chance: ("chance", "chances")
    case .thread: ("project", "projects")
    case .shared: ("note of who was shown what", "notes of who was shown what")
    case .session: ("training session", "training sessions")
    case .practice: ("piece of practice", "pieces of practice")
    case .other: ("other record", "other records")
    }
  }
}

extension ErasurePlan {
  /// Says what goes, what stays and what is out of reach, a line each.
  var lines: [String] {
    let counts = ErasedKind.allCases.compactMap { kind in kinds[kind].map { kind.words($0) } }
    let origin = places.isEmpty ? "" : ", written on \(places.joined(separator: " and "))"
    var lines = ["Goes: \(counts.joined(separator: ", "))\(origin)."]
    func add(_ count: Int, _ one: String, _ several: String) {
      if count > 0 { lines.append(count == 1 ? "1 \(one)" : "\(count) \(several)") }
    }
    add(damaged, "line that cannot be read goes too.", "lines that cannot be read go too.")
    add(drafts.count, "draft on this computer goes too.", "drafts on this computer go too.")
    add(
      sessions.count, "training session that names them stays, without the name.",
      "training sessions that name them stay, without the name.")
    if leavesSessions {
      lines.append("Training sessions are left as they are: two people have this name.")
    }
    lines += reopened.map { "Open again without it: \($0)" }
    add(
      written, "record that they wrote about somebody else stays, without their name.",
      "records that they wrote about others stay, without their name.")
    add(
      mentions, "record about somebody else holds the name, and stays: ontherun search \(quoted)",
      "records about others hold the name, and stay: ontherun search \(quoted)")
    lines.append(
      "Out of reach: backups, files that were exported, what was printed. It cannot be undone.")
    return lines
  }

  /// Whether it is about somebody, and not a session of many.
  var isAboutSomebody: Bool { kinds[.session] == nil && kinds[.practice] == nil }

  private var quoted: String {
    let plain = name.split(separator: "·").first.map { String($0) } ?? name
    return "'\(plain.onOneLine)'"
  }
}
