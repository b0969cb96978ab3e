import Curses
import Practice
import Records
import Workbench

/// Opens the app on a desk and runs it until it is over.
enum AppLauncher {
  /// How the app is to look, as options and environment say.
  struct Look: Sendable {
    /// The theme's name; `NO_COLOR` wins over it.
    var theme: String
    /// One column, no panes.
    var isPlain: Bool
    /// Whether `NO_COLOR` is set.
    var isWithoutColour: Bool
    /// What the configuration says of the rest.
    var config: Config
  }

  /// Runs the app; throws `DeskError` or `TerminalError` before the terminal is taken.
  ///
  /// - Returns: How it ended.
  static func run(
    _ desk: Desk, look: Look, walk: AppRequest.Walk? = nil, practice: AppRequest.HandIn? = nil
  ) throws -> AppEnding {
    let theme = look.isWithoutColour ? Theme.mono : Theme.named(look.theme) ?? .dark
    var opening = try desk.opening()
    opening.usualUnit = look.config[.unit]
    opening.concernNames = look.config.concernNames
    opening.notice = look.config.notice
    opening.walk = walk.map { ($0.scenario, $0.isAlone, $0.guidance) }
    opening.practice = practice.map { ($0.scenario, $0.session, $0.guidance) }
    let terminal = try CursesTerminal(
      TerminalOptions(
        colors: theme.usesColor,
        crashNote: "ontherun stopped unexpectedly. What was typed is kept as a draft.\r\n",
        patience: look.config[.timers] == "doubled" ? 2 : 1))
    let options = Session.Options(
      theme: theme, isPlain: look.isPlain, word: ScreenWord(look.config[.traineeWord]),
      isTicking: look.config[.timers] != "off",
      practiceSeconds: ["off": nil, "doubled": 120][look.config[.timers]] ?? 60,
      lockMinutes: desk.store?.isSealed == true ? Int(look.config[.lockAfter]) ?? 5 : nil)
    return run(desk, opening, options, on: terminal)
  }

  private static func run(
    _ desk: Desk, _ opening: Opening, _ options: Session.Options,
    on terminal: consuming CursesTerminal
  ) -> AppEnding {
    var performer = LivePerformer(desk, waking: terminal.wakeHandle)
    var session = Session(opening, options: options, clock: desk.clock)
    Workbench.run(&session, on: &terminal, performing: &performer)
    performer.finish()
    if session.isLocked { return .locked }
    return .over(session.endingSignal.map { 128 + $0 } ?? 0)
  }
}
