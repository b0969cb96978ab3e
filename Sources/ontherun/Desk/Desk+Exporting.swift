import Practice
import Records

extension Desk {
  /// One person's story as it goes to another store; throws `DeskError.store`.
  func storyBundle(of known: KnownPerson, people: People) throws(DeskError) -> StoryBundle {
    let store = try opened()
    let all = try read(known.id, people: people).records
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    let records = StoryBundle.records(of: all, erased: erased, about: known.id)
    var writers: [RecordID] = []
    for record in records {
      for id in [record.by] + (record.content.seenBy.map { [$0] } ?? []) {
        let kept = people.kept(id)
        if kept != known.id, !writers.contains(kept) { writers.append(kept) }
      }
    }
    var person = known.person
    // When they were told, until when it is kept and what stops it are this organisation's alone.
    (person.informed, person.keepUntil, person.hold) = (nil, nil, nil)
    let others = writers.compactMap { people[$0] }.map { other in
      (other.id, Person(name: other.person.name, role: other.person.role), other.addedAt)
    }
    let place = try identity(people: people).place
    return StoryBundle(
      id: newID(), from: place, day: clock.today, person: known.id,
      people: ([(known.id, person, known.addedAt)] + others).enumerated().map { place, one in
        Record(
          writer: "bundle", n: place + 1, stamp: 0, id: one.0, at: one.2, by: one.0, act: one.0,
          content: .person(one.1))
      },
      records: records.map { $0.writtenBy(people.kept) })
  }
}

extension Content {
  /// Who saw it, where that was somebody else than who first said so.
  fileprivate var seenBy: RecordID? {
    if case .feedback(let feedback) = self { feedback.by } else { nil }
  }
}

extension Record {
  /// The same by the ids that new records use.
  fileprivate func writtenBy(_ kept: (RecordID) -> RecordID) -> Record {
    var record = self
    record.by = kept(by)
    if case .feedback(var feedback) = record.content {
      feedback.by = feedback.by.map(kept)
      record.content = .feedback(feedback)
    }
    return record
  }
}
