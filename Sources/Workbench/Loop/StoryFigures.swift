public import Practice

/// The figures of one story, drawn up off the loop, which every section of the page reads.
public struct StoryFigures: Sendable {
  /// What they are drawn up from.
  public struct Request: Sendable {
    /// What was recorded.
    public var story: Story
    /// Who is who.
    public var people: People
    /// The library.
    public var guidance: Guidance
    /// Today.
    public var today: Day

    /// Makes a request.
    public init(story: Story, people: People, guidance: Guidance, today: Day) {
      self.story = story
      self.people = people
      self.guidance = guidance
      self.today = today
    }
  }

  /// Whose story it is.
  public var trainee: RecordID { story.trainee }
  /// What they are drawn up from.
  public let story: Story
  /// Figures and words, as every report has them.
  public let summary: Summary
  /// Records by month, the earliest first.
  public let months: [MonthCount]
  /// What was marked, by the elements of each framework.
  public let frameworks: [FrameworkView]

  /// Draws up the figures; takes time in proportion to the story.
  public init(_ request: Request) {
    story = request.story
    let summary = Summary(
      story: request.story, people: request.people, guidance: request.guidance,
      today: request.today)
    self.summary = summary
    months = MonthCount.months(
      request.story.standing.map(\.at.day), until: request.today, most: 24)
    frameworks = request.guidance.frameworks.map { FrameworkView($0, of: summary) }
  }
}
