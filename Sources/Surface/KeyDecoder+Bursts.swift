extension KeyDecoder {
  /// Takes a run of text at once; nil where a key has to be decoded first, or it is typed.
  mutating func takeRun(_ rest: ArraySlice<UInt8>) -> Int? {
    guard takesRuns, paste == nil, !sequence.isActive, !utf8.isPending, !skipsScalar else {
      return nil
    }
    var burst = burst ?? TextBurst()
    let run = TextBurst.run(in: rest)
    // Short runs between keys are keys: a script that drives the app, or a paste's last word.
    guard run.count > (burst.isBegun ? 0 : TextBurst.reads) else { return nil }
    isAfterReturn = false
    let event = burst.take(run)
    self.burst = burst
    if case .text("", _) = event, case .text("", _)? = events.last, hasEvents {
      events[events.count - 1] = event
    } else {
      events.append(event)
    }
    return run.count
  }

  /// Decides what a break at the end of a full read was: a space in a paste that goes on, else Enter.
  mutating func settleBreak(before byte: UInt8?) {
    guard holdsBreak else { return }
    holdsBreak = false
    deadline = nil
    let goesOn = byte.map { $0 >= 0x20 && $0 != 0x7F } ?? false
    events.append(goesOn ? .pastedBreak : .key(.enter))
  }
}
