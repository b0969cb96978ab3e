/// From a key to the last byte of the redraw that it causes.
enum KeyBench {
  /// Measures it on Home and in the form, in a small and a large terminal.
  static func run(_ store: BenchStore, program: String, peers: [Peer]) throws {
    for (width, height, bar) in [(80, 24, "≤ 1"), (200, 60, "≤ 2")] {
      BenchTable.begin("Key to last byte, \(width)x\(height), \(store.records) records, in ms")
      let app = try TimedTerminal(
        [program], environment: store.environment, width: width, height: height)
      _ = app.timeUntilQuiet(400)
      _ = try? app.press("\u{1B}[H")
      // Down and up in turns, so that there is always a row to go to.
      let moves = try Timings(
        (0..<500).map { try app.press($0 / 3 % 2 == 0 ? "j" : "k") })
      BenchTable.row("ontherun, Home, j and k", moves, bar: bar)
      for (key, name) in [("m", "Moments"), ("g", "Language")] {
        _ = try? app.press(key, quiet: 60)
        let moves = try Timings(
          (0..<500).map { try app.press($0 / 3 % 2 == 0 ? "j" : "k") })
        BenchTable.row("ontherun, \(name), j and k", moves, bar: bar)
        _ = try? app.press("\u{1B}", quiet: 120)
      }
      for key in ["n", "\r", "\r", "\t"] { _ = try? app.press(key, quiet: 60) }
      let letters = Array("You asked the room and then it was quiet ")
      var typed: [Duration] = []
      for place in 0..<500 {
        let letter = letters[place % letters.count]
        // A space at the end of a row changes nothing that can be seen.
        if letter == " " {
          _ = try? app.press(" ")
        } else {
          typed.append(try app.press(String(letter)))
        }
      }
      let typing = Timings(typed)
      BenchTable.row("ontherun, form, typing", typing, bar: bar)
      for peer in peers where peer.entries == store.records || peers.count == 1 {
        let other = try TimedTerminal(
          peer.command, environment: peer.environment, width: width, height: height)
        _ = other.timeUntilQuiet(400)
        let theirs = try Timings(
          (0..<500).map { try other.press($0 / 3 % 2 == 0 ? "j" : "k") })
        BenchTable.row("  \(peer.name)", theirs, to: moves)
      }
    }
  }
}
