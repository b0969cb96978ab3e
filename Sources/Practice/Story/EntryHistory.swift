/// What was done to feedback since it was written: by whom, when, and what it changed.
public struct EntryHistory: Hashable, Sendable {
  /// One line of the record that reads otherwise.
  public struct Change: Hashable, Sendable {
    /// What it is: I saw, Effect, Next time.
    public var label: String
    /// What it said; nil where it said nothing.
    public var before: String?
    /// What it says; nil where it says nothing any more.
    public var after: String?

    /// Makes a change.
    public init(_ label: String, before: String?, after: String?) {
      self.label = label
      self.before = before
      self.after = after
    }
  }

  /// One thing that was done.
  public struct Event: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// The time of day; nil where only the day is noted.
    public var clock: String?
    /// What was done, in a few words: written, amended.
    public var what: String
    /// Who did it; nil where that is not noted.
    public var by: RecordID?
    /// What it changed, in the order of the form.
    public var changes: [Change]
    /// Whether it is one of several versions that were made apart and all stand.
    public var standsBeside: Bool
    /// Whether it is the version that shows.
    public var shows: Bool
  }

  /// What was done, the first first: versions, then what became of them.
  public let events: [Event]
  /// How many versions made apart stand; 1 when there is nothing to compare.
  public let versions: Int

  /// Draws up the history of feedback.
  ///
  /// - Parameters:
  ///   - entry: The feedback.
  ///   - story: The story that it is in, for its step and its project.
  ///   - names: How ids read.
  public init(_ entry: FeedbackEntry, in story: Story, names: Names) {
    versions = entry.state.versions
    let lines = Lines(story: story, names: names)
    var events: [Event] = []
    let history = entry.history
    // The record that a move writes is nobody's writing of that day.
    let isMoved = entry.feedback.from != nil
    for (place, version) in history.enumerated() {
      let isApart = version.isCurrent && entry.state.versions > 1
      // Made apart, two amendments each change what their writer had seen, not each other.
      let base =
        place == 0
        ? nil : history[..<place].last { version.over.contains($0.record) } ?? history[place - 1]
      events.append(
        Event(
          day: version.at.day, clock: version.at.clock,
          what: place > 0 ? "amended" : isMoved ? "moved here from another trainee" : "written",
          by: place == 0 && isMoved ? nil : version.by,
          changes: base.map { lines.changes(from: $0, to: version) } ?? [],
          standsBeside: isApart,
          shows: version.isCurrent && version.record == history.last(where: \.isCurrent)?.record))
    }
    if let talked = entry.state.talked {
      events.append(Event(day: talked, what: "said to the trainee"))
    }
    if let step = entry.feedback.next.flatMap({ story.step($0.id) }) {
      events += step.history.dropFirst().map {
        Event(day: $0.day, what: "next step \($0.state.words)", by: $0.by)
      }
    }
    if let withdrawal = entry.withdrawal {
      events.append(
        Event(
          day: withdrawal.at.day, clock: withdrawal.at.clock,
          what: "withdrawn: \(withdrawal.why)", by: withdrawal.by))
    }
    self.events = events
  }
}

extension EntryHistory.Event {
  init(day: Day, clock: String? = nil, what: String, by: RecordID? = nil) {
    self.init(
      day: day, clock: clock, what: what, by: by, changes: [], standsBeside: false, shows: false)
  }

  /// When and what, in a line: `19 Nov 08:05  amended by Dr A. Okafor`.
  ///
  /// - Parameters:
  ///   - names: How ids read.
  ///   - year: The year that goes without saying.
  /// - Returns: The line.
  public func line(names: Names, besides year: Int) -> String {
    let time = clock.map { " \($0)" } ?? ""
    let who = by.map { ", by \(names.person($0))" } ?? ""
    return "\(day.short(besides: year))\(time)  \(what)\(who)"
  }
}

extension EntryHistory {
  /// The labelled lines of a version, to be held against another's.
  private struct Lines {
    let story: Story
    let names: Names

    func of(_ version: FeedbackEntry.Version) -> [EntryField] {
      let feedback = version.feedback
      var fields = feedback.fields(at: version.seen, names: names)
      for change in feedback.steps {
        let text = story.step(change.id)?.text ?? "an earlier step"
        fields.append(EntryField("Step", "\(text): \(change.now.words)"))
      }
      if let thread = feedback.thread {
        fields.append(EntryField("Project", story.thread(thread)?.title ?? "one not known here"))
      }
      return fields
    }

    /// What reads otherwise; several lines of one label are paired in their order.
    func changes(from old: FeedbackEntry.Version, to new: FeedbackEntry.Version) -> [Change] {
      let before = of(old)
      let after = of(new)
      var gone = before.filter { !after.contains($0) }
      var changes = after.filter { !before.contains($0) }.map { field in
        let place = gone.firstIndex { $0.label == field.label }
        return Change(
          field.label, before: place.map { gone.remove(at: $0).text }, after: field.text)
      }
      changes += gone.map { Change($0.label, before: $0.text, after: nil) }
      return changes
    }
  }
}
