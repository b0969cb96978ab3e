import Foundation

/// A terminal without a screen: lines can be typed into it, and what it shows be read.
final class CommandTerminal: Sendable {
  /// The terminal could not be made.
  struct Missing: Error {}

  /// The end that a program has.
  let inside: FileHandle
  private let outside: Int32

  /// From `asm-generic/ioctls.h`: the macros are not imported.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  init() throws {
    outside = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // The system's own calls: the library's are hidden unless a macro asks for them.
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard outside >= 0, ioctl(outside, Self.unlock, &isLocked) == 0,
      ioctl(outside, Self.askNumber, &number) == 0
    else { throw Missing() }
    let end = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard end >= 0 else { throw Missing() }
    inside = FileHandle(fileDescriptor: end, closeOnDealloc: true)
    _ = fcntl(outside, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(outside)
  }

  /// Types lines and then the end of input.
  func type(_ lines: [String]) {
    let bytes = Array((lines.map { $0 + "\n" }.joined() + "\u{4}").utf8)
    _ = bytes.withUnsafeBytes { write(outside, $0.baseAddress, $0.count) }
  }

  /// What was shown since it was last asked.
  func everythingShown() -> String {
    var shown: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(outside, &block, block.count)
      guard count > 0 else { break }
      shown += block[..<count]
    }
    return String(decoding: shown, as: UTF8.self)
      .replacingOccurrences(of: "\r\n", with: "\n")
  }
}
