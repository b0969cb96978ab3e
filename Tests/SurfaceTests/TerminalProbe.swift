import Curses
import Foundation
import Glibc
import Surface
import TestSupport
import Testing

/// A small program on a real terminal, for the tests of `CursesTerminal`.
///
/// It is this test bundle, run once more inside a terminal with one test alone: a program that shows
/// a name, the events it gets, and dies in each way it is asked to.
enum TerminalProbe {
  private static let variable = "TERMINAL_PROBE"
  /// What the program shows besides, rows parted by bars.
  static let payloadVariable = "TERMINAL_PROBE_TEXT"

  /// Whether this process is the program.
  static var isRunning: Bool { getenv(variable) != nil }

  /// What must not be left on a screen.
  static let secret = "Priya Nair"

  /// What stands on standard error after a crash.
  static let crashNote = "What you typed is kept."

  /// Starts the program in a terminal and waits for its first frame.
  static func start(
    term: String = "xterm-256color", environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws -> PtyProcess {
    var environment = environment
    environment["TERM"] = term
    environment[variable] = "1"
    environment["LD_LIBRARY_PATH"] = getenv("LD_LIBRARY_PATH").map { String(cString: $0) } ?? ""
    let pty = try PtyProcess(
      executable: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      arguments: ["--testing-library", "swift-testing", "--filter", "TheProbeItself"],
      environment: environment, size: size)
    try pty.waitForScreen("ready")
    return pty
  }

  /// Shows events until it is told to end, and returns the exit status.
  static func run() -> Int32 {
    do {
      var terminal = try CursesTerminal(
        TerminalOptions(colors: getenv("NO_COLOR") == nil, crashNote: crashNote + "\n"))
      let payload = getenv(payloadVariable).map { String(cString: $0) } ?? ""
      var log = payload.unicodeScalars.split(separator: "|").map(String.init) + ["ready"]
      var redrawAll = false
      while true {
        terminal.present(frame(terminal.size, log), redrawAll: redrawAll)
        redrawAll = false
        repeat {
          let event = terminal.nextEvent(timeout: log.last == "waiting" ? 100 : nil)
          log.append(name(of: event))
          if case .hangUp(let ending) = event { return ending == .terminalGone ? 9 : 0 }
          if event == .resumed { redrawAll = true }
          guard case .key(.character(let letter)) = event else { continue }
          switch letter {
          case "q": return 0
          case "x": exit(3)
          case "t": log.append([""][log.count])
          case "a": abort()
          case "p": redrawAll = true
          case "f":
            for _ in 0..<100 { terminal.present(frame(terminal.size, log), redrawAll: true) }
          case "d": log.append("waiting")
          case "z": terminal.suspend()
          case "w":
            let handle = terminal.wakeHandle
            Thread.detachNewThread { for _ in 0..<100 { handle.wake() } }
          default: break
          }
        } while terminal.hasPendingInput
      }
    } catch {
      print(error)
      return 69
    }
  }

  private static func frame(_ size: Size, _ log: [String]) -> Frame {
    var canvas = Canvas(size: size)
    let style = Style(.brightGreen, on: .blue, .bold)
    canvas.draw("\(secret) │ Zoë 漢字 👩‍⚕️ │ \(size.width)x\(size.height)", at: Point(x: 0, y: 0), style)
    for (index, line) in log.suffix(max(0, size.height - 1)).enumerated() {
      let end = canvas.draw(SafeText(line), at: Point(x: 1, y: index + 1))
      canvas.placeCursor(at: Point(x: end, y: index + 1))
    }
    return canvas.frame
  }

  private static func name(of event: InputEvent) -> String {
    switch event {
    case .key(let key): "key \(key)"
    case .paste(let text, let dropped, _): "paste \(text.count) \(dropped) \(text.prefix(40))"
    case .text(let text, let dropped): "text \(text.count) \(dropped) \(text.prefix(40))"
    case .resize(let size): "resize \(size.width) \(size.height)"
    default: "\(event)"
    }
  }
}

@Suite struct TheProbeItself {
  @Test(.enabled(if: TerminalProbe.isRunning)) func runs() {
    exit(TerminalProbe.run())
  }
}
