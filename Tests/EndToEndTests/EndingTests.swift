import Glibc
import TestSupport
import Testing

extension `The program` {
  /// Every way out gives the terminal back and keeps what was typed.
  @Suite struct `when it ends` {
    private let words = "You asked the quiet ones"
    private let settings: String
    private let ward: WardComputer

    init() throws {
      settings = try PtyProcess.untouchedSettings()
      ward = try WardComputer.inUse()
    }

    private func expectDraft(sourceLocation: SourceLocation = #_sourceLocation) throws {
      let pty = try ward.open()
      try pty.waitForScreen("DRAFT   Priya")
      try pty.send("\u{1B}[F\r")
      try pty.waitForScreen(words)
      try pty.send("\u{3}y")
      #expect(try pty.wait() == .exited(0), sourceLocation: sourceLocation)
    }

    @Test(arguments: [("\u{3}", "Quit?", "y"), ("\u{1B}", "draft kept: Enter", "q")])
    func `by keys`(first: String, answer: String, second: String) throws {
      let pty = try ward.open()
      try pty.beginFeedback(words)
      #expect(pty.settings != settings)
      try pty.send(first)
      try pty.waitForScreen(answer)
      try pty.send(second)
      #expect(try pty.wait() == .exited(0))
      pty.expectGivenBack(settings: settings)
      try expectDraft()
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT]) func `by a signal that asks`(signal: Int32) throws
    {
      let pty = try ward.open()
      try pty.beginFeedback(words)
      pty.signal(signal)
      #expect(try pty.wait() == .exited(128 + signal))
      pty.expectGivenBack(settings: settings)
      try expectDraft()
    }

    @Test func `because the line is lost, within a second`() throws {
      let pty = try ward.open()
      try pty.beginFeedback(words)
      pty.hangUp()
      _ = try pty.wait(within: .seconds(1))
      try expectDraft()
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGABRT]) func `by a crash`(signal: Int32) throws {
      let pty = try ward.open(changing: ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"])
      try pty.beginFeedback(words)
      pty.signal(signal)
      #expect(try pty.wait() == .killed(signal: signal))
      pty.expectGivenBack(settings: settings)
      #expect(pty.screen.everything.contains("What was typed is kept as a draft."))
      #expect(!pty.text.contains("Backtrace"))
      #expect(!pty.text.contains("crashed"))
      try expectDraft()
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `as the shell that it was started from sees it`()
      throws
    {
      let tmux = try ward.openShell()
      try tmux.type(
        "stty -g >~/before; ontherun; stty -g >~/after; cmp ~/before ~/after && echo =$?")
      try tmux.press("Enter")
      try tmux.waitFor("Priya Nair · ST5")
      #expect(try tmux.value(of: "#{alternate_on}") == "1")
      try tmux.press("q")
      try tmux.waitFor("=0")
      #expect(try tmux.value(of: "#{alternate_on},#{cursor_flag}") == "0,1")
      #expect(try !tmux.rows().joined().contains("Priya"))
    }
  }
}
