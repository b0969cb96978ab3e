import Curses
import Practice
import Workbench

/// Opens a preview of a scenario file and runs it until Esc.
enum PreviewLauncher {
  /// Runs the preview; throws `TerminalError` before the terminal is taken.
  ///
  /// - Returns: The exit code: 0, or 128 and the signal that asked it to end.
  static func run(_ file: String, theme: Theme, isPlain: Bool) throws -> Int32 {
    let terminal = try CursesTerminal(
      TerminalOptions(
        colors: theme.usesColor,
        crashNote: "ontherun stopped unexpectedly. Your file is as you saved it.\r\n"))
    return run(file, theme, isPlain, on: terminal)
  }

  private static func run(
    _ file: String, _ theme: Theme, _ isPlain: Bool, on terminal: consuming CursesTerminal
  ) -> Int32 {
    var performer = PreviewPerformer(file, waking: terminal.wakeHandle)
    var session = Session(
      previewing: file, options: Session.Options(theme: theme, isPlain: isPlain),
      clock: SystemClock.now())
    Workbench.run(&session, on: &terminal, performing: &performer)
    performer.finish()
    return session.endingSignal.map { 128 + $0 } ?? 0
  }
}
