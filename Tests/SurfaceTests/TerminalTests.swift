import Foundation
import Glibc
import Surface
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: !TerminalProbe.isRunning), .timeLimit(.minutes(2)))
struct `A real terminal` {
  /// Expects that nothing of the program is left: settings, screen, cursor, paste mode and names.
  private func expectGivenBack(
    _ pty: PtyProcess, settings: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(pty.settings == settings, sourceLocation: sourceLocation)
    #expect(!pty.screen.isAlternate, sourceLocation: sourceLocation)
    #expect(pty.screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!pty.screen.bracketsPastes, sourceLocation: sourceLocation)
    #expect(!pty.screen.everything.contains("Priya"), sourceLocation: sourceLocation)
    #expect(pty.screen.unknown.isEmpty, sourceLocation: sourceLocation)
  }

  /// The settings before any program changed them.
  private func freshSettings() throws -> String {
    let pty = try PtyProcess(executable: "/bin/sh", arguments: ["-c", "stty -g; echo end"])
    try pty.readUntil("end")
    return pty.settings
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "putty", "screen", "tmux-256color", "rxvt", "vt100", "vt220", "ansi",
    "linux", "dumb", "", "never-heard-of-it", "../../etc/passwd",
  ])
  func `is used and given back, whatever it is called`(term: String) throws {
    let pty = try TerminalProbe.start(term: term)
    let isPlain = !pty.screen.lines[0].contains("│")
    let isUnknown = ["linux", "dumb", "", "never-heard-of-it", "../../etc/passwd"].contains(term)
    #expect(isPlain == isUnknown)
    #expect(pty.screen.lines[0].contains(isPlain ? "Zoe ? ?" : "Zoë 漢字"))
    #expect(pty.screen.lines[0].hasSuffix(isPlain ? "| 80x24" : "│ 80x24"))
    let settings = try freshSettings()
    #expect(pty.settings != settings)
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
    expectGivenBack(pty, settings: settings)
  }

  @Test(
    arguments: [
      (["LANG": "C"], true), (["LANG": ""], true), (["LANG": "", "LC_ALL": "POSIX"], true),
      (["LANG": "xx_YY.UTF-8"], false), (["LC_ALL": "C", "LANG": "C.UTF-8"], true),
    ] as [([String: String], Bool)])
  func `draws what the locale can show`(locale: [String: String], isPlain: Bool) throws {
    let pty = try TerminalProbe.start(environment: locale)
    #expect(pty.screen.lines[0].contains(isPlain ? "Zoe ? ?" : "Zoë 漢字"))
    #expect(pty.output.allSatisfy { $0 < 0x80 } == false || isPlain)
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }

  @Test(
    arguments: [
      ("xterm-256color", "", [1, 44, 92]), ("xterm", "", [1, 32, 44]), ("linux", "", [1, 32, 44]),
      ("vt100", "", [1]), ("xterm-256color", "1", [1]),
    ] as [(String, String, Set<Int>)])
  func `shows the colours it has, and bold in any case`(
    term: String, noColor: String, codes: Set<Int>
  ) throws {
    let pty = try TerminalProbe.start(term: term, environment: ["NO_COLOR": noColor])
    let painted = pty.text.components(separatedBy: "\u{1B}[?2004h").last ?? ""
    var seen: Set<Int> = []
    for sequence in painted.components(separatedBy: "\u{1B}[").dropFirst() {
      let parameters = sequence.prefix { $0.isNumber || $0 == ";" }
      guard sequence.dropFirst(parameters.count).first == "m" else { continue }
      for code in parameters.split(separator: ";") { seen.insert(Int(code) ?? -1) }
    }
    // Back to plain, however the terminal says it.
    #expect(seen.subtracting([0, 10, 22, 39, 49]) == codes)
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP])
  func `is given back when the app is asked to end`(signal: Int32) throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start()
    pty.signal(signal)
    #expect(try pty.wait() == .exited(signal == SIGHUP ? 9 : 0))
    expectGivenBack(pty, settings: settings)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGTRAP])
  func `is given back by a fatal signal, and the status says which`(signal: Int32) throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"]
    )
    pty.signal(signal)
    #expect(try pty.wait() == .killed(signal: signal))
    expectGivenBack(pty, settings: settings)
    #expect(pty.screen.lines.contains(TerminalProbe.crashNote))
  }

  @Test(arguments: [("t", SIGILL), ("a", SIGABRT)])
  func `is given back by a crash, without a debugger on it`(key: String, signal: Int32) throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"]
    )
    try pty.send(key)
    #expect(try pty.wait() == .killed(signal: signal))
    expectGivenBack(pty, settings: settings)
    #expect(pty.screen.lines.contains(TerminalProbe.crashNote))
    #expect(!pty.text.contains("crashed"))
    #expect(!pty.text.contains("Backtrace"))
  }

  @Test func `is given back when something calls exit`() throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start()
    try pty.send("x")
    #expect(try pty.wait() == .exited(3))
    expectGivenBack(pty, settings: settings)
  }

  @Test func `that is gone ends the app at once`() throws {
    let pty = try TerminalProbe.start()
    pty.hangUp()
    #expect(try pty.wait(within: .seconds(2)) == .exited(9))
  }

  @Test(.timeLimit(.minutes(1)))
  func `that takes nothing does not keep the app from ending`() throws {
    let words = Array(repeating: String(repeating: "words ", count: 15), count: 20)
    let pty = try TerminalProbe.start(environment: [
      TerminalProbe.payloadVariable: words.joined(separator: "|")
    ])
    try pty.send("f")
    pty.signal(SIGTERM)
    #expect(try pty.wait(isReading: false) == .exited(0))
  }

  @Test func `is the shell's while the app is stopped`() throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start()
    let own = pty.settings
    for round in 1...10 {
      if round.isMultiple(of: 2) { try pty.send("z") } else { pty.signal(SIGTSTP) }
      try pty.waitUntilStopped()
      expectGivenBack(pty, settings: settings)
      pty.signal(SIGCONT)
      try pty.waitForScreen(TerminalProbe.secret)
      #expect(pty.settings == own)
      #expect(pty.screen.isAlternate)
      #expect(pty.screen.bracketsPastes)
    }
    // Stopped behind its back: the shell may have written over everything.
    pty.signal(SIGSTOP)
    try pty.waitUntilStopped()
    let before = pty.output.count
    pty.signal(SIGCONT)
    try pty.readUntil(TerminalProbe.secret, from: before)
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
    expectGivenBack(pty, settings: settings)
  }

  @Test func `may change its size while the app is stopped`() throws {
    let pty = try TerminalProbe.start()
    try pty.send("z")
    try pty.waitUntilStopped()
    pty.resize(to: Size(width: 70, height: 20))
    pty.signal(SIGCONT)
    try pty.waitForScreen("70x20")
    try pty.waitForScreen("resumed")
    #expect(pty.screen.lines.contains { $0.contains("resize 70 20") })
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }

  @Test(arguments: ["C.UTF-8", "C"])
  func `gets no sequence from the words that are shown`(locale: String) throws {
    let hostile = [
      "\u{1B}[2J\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}c", "\u{9B}5A", "\u{85}\u{84}",
      "back\u{8}\u{8}\u{8}", "over\rprinted", "line\nbreak", "tab\ttab", "\u{202E}reversed\u{202C}",
      "\u{2066}isolated\u{2069}", "zero\u{200B}width\u{200D}join", "tag\u{E0041}\u{E007F}",
      "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "\u{301}alone", "👩‍⚕️ ❤️ 🇬🇧 1️⃣", "\u{AD}\u{FEFF}",
      "private\u{E000}\u{F0000}", "\u{7F}\u{1}\u{0E}\u{0F}", "עברית ‏العربية", "क्ष्म्य कि",
      "\u{1160}\u{3164}",
    ]
    let pty = try TerminalProbe.start(
      environment: [
        "LANG": locale, TerminalProbe.payloadVariable: hostile.joined(separator: "|"),
      ], size: Size(width: 100, height: 30))
    try pty.send("p")
    try pty.waitForScreen("key character(\"p\")")
    #expect(pty.screen.unknown.isEmpty)
    #expect(pty.screen.lines[0].contains(TerminalProbe.secret))
    #expect(pty.screen.lines[0].hasSuffix("100x30"))
    #expect(pty.screen.lines[1].contains("ESC"))
    #expect(pty.screen.lines[hostile.count + 1] == " ready")
    for scalar in pty.text.unicodeScalars where scalar.value > 0x7F {
      let isShown = SafeText("a\(scalar)").text.unicodeScalars.contains(scalar)
      #expect(isShown || scalar == "\u{FE0F}", "U+\(String(scalar.value, radix: 16))")
    }
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }

  @Test func `may have any size and change it at any time`() throws {
    let settings = try freshSettings()
    let pty = try TerminalProbe.start(size: Size(width: 8, height: 2))
    #expect(pty.screen.lines == ["Priya Na", " ready"])
    for round in 0..<200 {
      pty.resize(to: Size(width: 1 + round * 37 % 600, height: 1 + round * 13 % 260))
    }
    pty.resize(to: Size(width: 600, height: 300))
    try pty.waitForScreen("500x200")
    pty.resize(to: Size(width: 60, height: 15))
    try pty.waitForScreen("60x15")
    #expect(!pty.screen.lines.joined().contains("500x200"))
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
    expectGivenBack(pty, settings: settings)
  }

  @Test func `tells keys, pastes and finished work`() throws {
    let pty = try TerminalProbe.start()
    try pty.send("\u{1B}OP")
    try pty.waitForScreen("key function(1)")
    try pty.send("\u{1B}")
    try pty.waitForScreen("key escape")
    try pty.send("\u{3}\u{1A}\u{13}\u{11}\u{1C}")
    try pty.waitForScreen("key control(\"\\\\\")")
    for letter in ["c", "z", "s", "q"] { try pty.waitForScreen("key control(\"\(letter)\")") }
    try pty.send("\r")
    try pty.waitForScreen("key enter")
    try pty.send("w")
    try pty.waitForScreen("wake")
    try pty.send("d")
    try pty.waitForScreen("tick")
    #expect(pty.screen.lines.count { $0.contains("wake") } == 1)
    let long = String(repeating: "words and more words ", count: 50_000)
    try pty.send("\u{1B}[200~" + long + "\u{1B}[201~")
    try pty.waitForScreen("paste 65536 984464 words and more")
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }

  @Test func `gets only what changed, in few bytes`() throws {
    let pty = try TerminalProbe.start(size: Size(width: 200, height: 60))
    let before = pty.output.count
    try pty.send("k")
    try pty.waitForScreen("key character(\"k\")")
    #expect(pty.output.count - before < 60)
    let redraw = pty.output.count
    try pty.send("p")
    try pty.readUntil("ready", from: redraw)
    #expect(pty.screen.lines[0].contains(TerminalProbe.secret))
    try pty.send("q")
    #expect(try pty.wait() == .exited(0))
  }
}
