import Practice

/// A form that somebody was called away from.
struct DemoDraft: Sendable {
  /// What was typed and marked so far.
  var form: FeedbackDraft
  /// When the last key was kept.
  var kept: Timestamp
}
