/// Where leadership is seen: handover, ward round, crisis, rota.
public struct Situation: Hashable, Sendable, Identifiable {
  /// What names a situation: `ward-round`.
  public typealias ID = String

  /// A stretch of the day, in minutes after local midnight.
  public struct Hours: Hashable, Sendable {
    /// The first minute.
    public var from: Int
    /// The first minute after it; less than `from` when it passes midnight.
    public var to: Int

    /// Makes a stretch of the day.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }

    /// Whether a minute of the day lies in it.
    public func contains(_ minute: Int) -> Bool {
      from <= to ? (from..<to).contains(minute) : minute >= from || minute < to
    }
  }

  /// What names it.
  public var id: ID
  /// As it reads in running text: ward round.
  public var title: String
  /// Where it stands in lists, the commonest first; equals stand by title.
  public var order: Int
  /// Clinical work, or the running of the service.
  public var setting: Setting
  /// The stages it fits.
  public var stages: [Stage]
  /// How it is recognised.
  public var recognised: String
  /// When it usually happens; empty for at any hour.
  public var hours: [Hours]
  /// Whether the clock may suggest it in these hours; else they are only told.
  public var isGuessed: Bool
  /// Three to five look-fors for each stage.
  public var lookFors: [Stage: [LookFor.ID]]
  /// Its learnable moments.
  public var moments: [Moment]

  /// Makes a situation.
  public init(
    id: ID, title: String, order: Int = 100, setting: Setting, stages: [Stage], recognised: String,
    hours: [Hours], isGuessed: Bool = true, lookFors: [Stage: [LookFor.ID]], moments: [Moment]
  ) {
    self.id = id
    self.title = title
    self.order = order
    self.setting = setting
    self.stages = stages
    self.recognised = recognised
    self.hours = hours
    self.isGuessed = isGuessed
    self.lookFors = lookFors
    self.moments = moments
  }

  /// When it usually happens, in words: `08:00–09:00, 12:30–14:00`, or `any hour`.
  public var hoursInWords: String {
    func time(_ minute: Int) -> String {
      let (hour, rest) = (minute % 1_440).quotientAndRemainder(dividingBy: 60)
      return "\(Day.padded(hour, to: 2)):\(Day.padded(rest, to: 2))"
    }
    if hours.isEmpty { return "any hour" }
    return hours.map { "\(time($0.from))–\(time($0.to))" }.joined(separator: ", ")
  }

  /// Whether it fits a stage; `other` fits wherever core does.
  public func fits(_ stage: Stage) -> Bool {
    stages.contains(stage) || (stage == .other && stages.contains(.core))
  }

  /// The look-fors for a stage; `other` has those of core.
  public func lookFors(for stage: Stage) -> [LookFor.ID] {
    lookFors[stage] ?? lookFors[.core] ?? lookFors[.higher] ?? lookFors[.foundation] ?? []
  }
}
