import Practice

extension FolderScan {
  /// What may be looked for, and all that says what became of it.
  ///
  /// - Parameters:
  ///   - folders: Every id of the trainee.
  ///   - needsSteps: Whether it matters where next steps stand by now.
  /// - Returns: The records, in the order of the store, and the ids of erased lines.
  mutating func found(
    folders: [RecordID], needsSteps: Bool
  ) -> (records: [Record], erased: Set<RecordID>) {
    takeUpAmended()
    var known: Set<RecordID> = []
    var steps: Set<RecordID> = []
    for record in decoded {
      known.insert(record.id)
      if needsSteps { steps.formUnion(record.agreedSteps) }
    }
    for line in light
    where line.record.of.map({ known.contains($0) || steps.contains($0) }) ?? false {
      decode(at: places[line.record.line])
    }
    if !steps.isEmpty { takeUpMoves(of: steps) }
    let own = decoded.filter { $0.trainee.map(folders.contains) ?? true }
    // Records are large; their places are moved instead.
    let order = own.indices.sorted { Record.precedes(own[$0], own[$1]) }
    return (order.map { own[$0] }, erased)
  }

  /// Feedback that was passed over, and is amended to what may be looked for, or ends an act.
  private mutating func takeUpAmended() {
    var wanted = hinted
    for record in decoded {
      if let end = record.partOf { wanted.insert(end) }
    }
    for record in decoded { wanted.remove(record.id) }
    guard !wanted.isEmpty else { return }
    takeUp { wanted.contains($0.id) }
  }

  /// Feedback that was passed over, and moves one of these steps on.
  private mutating func takeUpMoves(of steps: Set<RecordID>) {
    takeUp { record in
      guard case .feedback(let feedback) = record.body else { return false }
      return feedback.steps.contains { steps.contains($0.id) }
    }
  }

  /// Decodes what was passed over and is wanted; what has no light form is decoded to be sure.
  private mutating func takeUp(_ isWanted: (LightRecord) -> Bool) {
    var left: [Place] = []
    var writers = LightLine.WriterNames()
    for place in passedOver {
      let isTaken = files[place.file].withUnsafeBufferPointer { bytes in
        let line = UnsafeBufferPointer(rebasing: bytes[place.range])
        guard let light = LightLine(line, place: 0, writers: &writers) else { return true }
        return isWanted(light.record)
      }
      if isTaken { decode(at: place) } else { left.append(place) }
    }
    passedOver = left
  }
}

extension Record {
  /// The steps that it agrees.
  fileprivate var agreedSteps: [RecordID] {
    switch content {
    case .feedback(let feedback): feedback.next.map { [$0.id] } ?? []
    case .amendment(let amendment):
      if case .feedback(let feedback)? = amendment.body {
        feedback.next.map { [$0.id] } ?? []
      } else {
        []
      }
    case .step: [id]
    default: []
    }
  }
}
