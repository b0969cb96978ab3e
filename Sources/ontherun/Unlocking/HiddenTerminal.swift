import Glibc

/// The terminal while something is typed at it that nobody sees.
///
/// It is the terminal itself, never an argument, the environment or a pipe. From here until the value goes
/// nothing is echoed: not what is typed ahead either.
struct HiddenTerminal: ~Copyable {
  /// Why there is no line.
  enum Fault: Error, Hashable, Sendable {
    /// There is no terminal.
    case noTerminal
    /// Whoever was asked wants none of it: Ctrl-C, or Ctrl-D or Esc on an empty line.
    case cancelled
  }

  /// The most bytes that are taken.
  private static let most = 1_024

  private let descriptor: Int32
  private var before = termios()

  /// Takes the terminal; throws `Fault.noTerminal`.
  init() throws(Fault) {
    descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noTerminal }
    guard tcgetattr(descriptor, &before) == 0 else {
      close(descriptor)
      throw .noTerminal
    }
    var hidden = before
    // Keys come one by one: a Ctrl-C that ended the program here would leave the terminal without its echo.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(descriptor, TCSADRAIN, &hidden)
  }

  deinit {
    var before = before
    tcsetattr(descriptor, TCSADRAIN, &before)
    close(descriptor)
  }

  /// Asks, and returns what was typed without its line end; throws `Fault.cancelled`.
  func ask(_ prompt: String) throws(Fault) -> String {
    write(prompt)
    defer { write("\n") }
    return try line()
  }

  private func line() throws(Fault) -> String {
    var typed: [UInt8] = []
    defer { for place in typed.indices { typed[place] = 0 } }
    while true {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { throw .cancelled }
      switch byte {
      case 0x0A, 0x0D: return String(decoding: typed, as: UTF8.self)
      case 0x03: throw .cancelled
      case 0x04, 0x1B:
        if typed.isEmpty { throw .cancelled }
      case 0x15: typed = []
      case 0x7F, 0x08:
        // A character of several bytes goes whole.
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      default:
        if byte >= 0x20, typed.count < Self.most { typed.append(byte) }
      }
    }
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)
    _ = Glibc.write(descriptor, &bytes, bytes.count)
  }
}
