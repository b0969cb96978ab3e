/// What a record is about: the word leadership is used, never avoided.
public enum LeadershipRole: String, CaseIterable, Hashable, Sendable {
  case leadership, management, followership, unsure
}

/// Whether a situation is clinical work or the running of the service.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  case clinical, management
}

/// Who asked for the feedback.
public enum Asker: String, CaseIterable, Hashable, Sendable {
  case trainee, supervisor
}

/// How a record came to be.
public enum Via: String, CaseIterable, Hashable, Sendable {
  case form, log
  case handOver = "hand-over"
  case imported = "import"
}
