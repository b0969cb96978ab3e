public import Surface
public import Workbench

/// The app without a terminal: keys in; effects, state and frames out.
public struct AppScript {
  /// The session.
  public var session: Session
  /// The performer.
  public var performer: RecordingPerformer
  private var size: Size

  /// Starts the app on a ward.
  public init(
    _ ward: MockWard = .full(), width: Int = 80, height: Int = 24,
    options: Session.Options = Session.Options(),
    change: (inout RecordingPerformer) -> Void = { _ in }
  ) {
    performer = RecordingPerformer(ward)
    change(&performer)
    size = Size(width: width, height: height)
    session = Session(ward.opening, options: options, clock: performer.clock)
    carryOut(session.start(size: size, clock: performer.clock))
  }

  /// Starts the app with an opening of its own.
  public init(opening: Opening, ward: MockWard, width: Int = 80, height: Int = 24) {
    performer = RecordingPerformer(ward)
    size = Size(width: width, height: height)
    session = Session(opening, clock: performer.clock)
    carryOut(session.start(size: size, clock: performer.clock))
  }

  /// Starts a preview of a scenario file.
  public init(
    previewing file: String, width: Int = 80, height: Int = 24,
    options: Session.Options = Session.Options()
  ) {
    performer = RecordingPerformer(.empty())
    size = Size(width: width, height: height)
    session = Session(previewing: file, options: options, clock: performer.clock)
    carryOut(session.start(size: size, clock: performer.clock))
  }

  /// Tells how something off the loop ended.
  public mutating func receive(_ outcome: Outcome) {
    carryOut(session.update(.outcome(outcome), clock: performer.clock))
  }

  /// Gives events, as the loop would.
  public mutating func send(_ events: [InputEvent]) {
    for event in events {
      if event == .wake {
        for outcome in performer.finished() {
          carryOut(session.update(.outcome(outcome), clock: performer.clock))
        }
      }
      carryOut(session.update(.input(event), clock: performer.clock))
      carryOut(session.update(.settled, clock: performer.clock))
    }
  }

  /// Presses keys.
  public mutating func press(_ keys: Key...) { send(keys.map { .key($0) }) }

  /// Types text, letter by letter.
  public mutating func type(_ text: String) { send(text.map { .key(.character($0)) }) }

  /// The frame now.
  public var frame: Frame { session.draw() }

  /// The frame's rows.
  public var lines: [String] { frame.lines }

  /// Whether some row has a text.
  public func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      for outcome in performer.perform(effect) {
        carryOut(session.update(.outcome(outcome), clock: performer.clock))
      }
    }
  }
}
