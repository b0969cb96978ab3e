import Practice
import Records

extension Desk {
  /// Whom a bundle's person is, as somebody said.
  enum BundlePerson: Hashable {
    case unsaid, new
    case known(String)
  }

  /// What of a bundle would come in, changing nothing; throws `DeskError`.
  ///
  /// Takes time in proportion to the store.
  func plan(_ bundle: StoryBundle, as who: BundlePerson) throws(DeskError) -> BundlePlan {
    let people = try self.people()
    let me = try me(among: people)
    let store = try opened()
    try refuseIfPeopleAreMissing()
    guard case .person(let person)? = bundle.people.first?.content, person.learner != nil else {
      throw .badValue("It does not say whom it is about.")
    }
    let (erased, lines) = try Self.onStore { () throws(StoreError) in
      let ids = Set((bundle.people + bundle.records).map(\.id))
      return (try store.erasures(), try store.lines(about: ids))
    }
    try refuseErased(bundle, erased)
    let target = try target(of: bundle, person, who, people)
    let isNew = people[target] == nil
    var new: [NewRecord] = []
    for record in bundle.people {
      if record.id == bundle.person ? !isNew : people[record.id] != nil { continue }
      guard case .person(var person) = record.content else { continue }
      // Who wrote it somewhere else is known by name, and offered in no form here.
      if record.id != bundle.person { (person.learner, person.archived) = (nil, true) }
      guard lines[record.id] == nil else { throw .badValue(Self.otherWords(record.id)) }
      new.append(newRecord(record.id, by: me.id, .person(person), at: record.at))
    }
    let newPeople = new.count
    for record in bundle.records {
      let by = record.by == bundle.person ? target : people.kept(record.by)
      let content = Self.imported(record.content, about: target)
      if let known = lines[record.id] {
        let isSame = known.contains { line in
          let said = Self.said(by: line).map { Self.imported($0, about: target) }
          return said == content
        }
        guard isSame else { throw .badValue(Self.otherWords(record.id)) }
        continue
      }
      new.append(newRecord(record.id, by: by, content, at: record.at, unknown: record.unknown))
    }
    let count = new.count - newPeople
    if !new.isEmpty {
      let note = Content.BundleImport(
        bundle: bundle.id.text, from: bundle.from, count: count)
      new.append(newRecord(by: me.id, .bundleImport(note)))
    }
    return BundlePlan(
      bundle: bundle, person: person, target: target, isNewPerson: isNew, new: new,
      newCount: count, knownCount: bundle.records.count - count)
  }

  /// Takes a bundle in as one act; throws `DeskError.store`.
  func takeIn(_ plan: BundlePlan) throws(DeskError) {
    guard !plan.new.isEmpty else { return }
    try append(plan.new, about: plan.target)
  }

  private func refuseErased(_ bundle: StoryBundle, _ erased: Erased) throws(DeskError) {
    if erased.trainees.contains(bundle.person) {
      throw .badValue("Whom it is about was erased here. Nothing was changed.")
    }
    let gone = bundle.records.first {
      erased.ids.contains($0.id) || erased.trainees.contains($0.by) || erased.contains($0)
    }
    if let gone {
      throw .badValue("Its record …\(gone.id.short) was erased here. Nothing was changed.")
    }
  }

  /// Whom of those here it is about.
  private func target(
    of bundle: StoryBundle, _ person: Person, _ who: BundlePerson, _ people: People
  ) throws(DeskError) -> RecordID {
    if let known = people[bundle.person] { return known.id }
    let trainees = people.all.filter(\.isTrainee)
    switch who {
    case .new: return bundle.person
    case .known(let typed):
      let known = try people.one(typed, .trainee, among: trainees)
      guard known.person.name == person.name else {
        throw .badValue(
          "\(known.person.name) is not called \(person.name), as the bundle says. Nothing was changed."
        )
      }
      return known.id
    case .unsaid:
      let same = trainees.filter { $0.person.name == person.name }
      guard !same.isEmpty else { return bundle.person }
      throw .badValue(
        ([
          "There is a \(person.name) here already. Say --as NAME for the same person, --new for another."
        ]
          + same.map { "  \($0.line)" }).joined(separator: "\n"))
    }
  }

  private static func imported(_ content: Content, about target: RecordID) -> Content {
    guard case .feedback(var feedback) = content.about(target) else { return content.about(target) }
    feedback.via = .imported
    return .feedback(feedback)
  }

  private static func said(by line: Record) -> Content? {
    if case .amendment(let amendment) = line.content { amendment.body } else { line.content }
  }

  private static func otherWords(_ id: RecordID) -> String {
    "Its record …\(id.short) is here already with other words. Nothing was changed."
  }
}
