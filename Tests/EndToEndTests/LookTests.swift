import TestSupport
import Testing

extension `The program` {
  /// What is written to terminals that show no colour, or nothing but ASCII.
  @Suite struct `on a plain terminal` {
    private let ward: WardComputer

    init() throws {
      ward = try WardComputer.inUse(trainees: ["Priya Nair", "Zoë Müller"])
    }

    /// Home, help, palette and form.
    private func look(around pty: PtyProcess) throws {
      try pty.waitForScreen("? help")
      try pty.send("?")
      try pty.waitForScreen("Up Down scroll")
      try pty.send("\u{1B}")
      try pty.waitForScreen("? help")
      try pty.send(":")
      try pty.waitForScreen("Enter runs it")
      try pty.send("\u{1B}")
      try pty.waitForScreen("? help")
      try pty.send("n\r\r1 2\tYou asked Zoë — twice")
      try pty.waitForScreen("You asked Zo")
      try pty.waitForScreen("draft kept")
      try pty.send("\u{3}y")
      #expect(try pty.wait() == .exited(0))
    }

    /// Parameters of all sequences that set colours or other looks.
    private func looks(in pty: PtyProcess) -> [String] {
      pty.text.split(separator: "\u{1B}[").dropFirst().flatMap { sequence in
        let parameters = sequence.prefix { $0.isNumber || $0 == ";" }
        let isLook = sequence.dropFirst(parameters.count).first == "m"
        return isLook ? parameters.split(separator: ";").map { String($0) } : []
      }
    }

    private static let colours = (Array(30...49) + Array(90...107)).map { "\($0)" }

    @Test(
      arguments: [([], ["NO_COLOR": "1"]), (["--theme", "mono"], [:])]
        as [([String], [String: String])])
    func `shows no colour where none is wanted`(arguments: [String], variables: [String: String])
      throws
    {
      let pty =
        arguments.isEmpty
        ? try ward.open(changing: variables)
        : try ward.open(arguments[0], arguments[1], changing: variables)
      try look(around: pty)
      #expect(looks(in: pty).contains("1"))
      #expect(looks(in: pty).filter { Self.colours.contains($0) } == [])
    }

    @Test func `shows colour elsewhere`() throws {
      let pty = try ward.open()
      try look(around: pty)
      #expect(looks(in: pty).contains { Self.colours.contains($0) })
    }

    @Test(
      arguments: [
        ["LC_ALL": "C"], ["TERM": "linux"], ["TERM": "vt100", "LC_ALL": "C"], ["TERM": "unknown"],
      ])
    func `gets only ASCII where nothing else is sure to show`(variables: [String: String]) throws {
      let pty = try ward.open(changing: variables)
      try look(around: pty)
      #expect(pty.output.filter { $0 >= 0x80 } == [])
    }
  }
}
