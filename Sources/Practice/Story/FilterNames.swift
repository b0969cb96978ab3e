/// Looks up the names of a filter, collecting those that mean nothing or several things.
struct FilterNames {
  let people: People
  let guidance: Guidance
  private(set) var unmatched: [UnmatchedNames.Name] = []

  init(people: People, guidance: Guidance) {
    self.people = people
    self.guidance = guidance
  }

  mutating func trainees(_ typed: String?) -> Set<RecordID>? {
    person(typed, among: people.all.filter(\.isTrainee), as: .trainee)
  }

  mutating func observers(_ typed: String?) -> Set<RecordID>? {
    person(typed, among: people.all.filter { !$0.isTrainee }, as: .supervisor)
  }

  mutating func situation(_ typed: String?) -> Situation.ID? {
    thing(typed, among: guidance.situations.map { ($0.id, $0.title) }, as: .situation)
  }

  mutating func lookFor(_ typed: String?) -> LookFor.ID? {
    thing(typed, among: guidance.lookFors.map { ($0.id, $0.words) }, as: .lookFor)
  }

  private mutating func person(
    _ typed: String?, among known: [KnownPerson], as sort: UnmatchedNames.Sort
  ) -> Set<RecordID>? {
    guard let typed else { return nil }
    let found = people.matching(typed, among: known)
    if found.count == 1 { return Set(found[0].folders) }
    let near = Nearness.lines(nearest: typed, in: known.map { ("", $0.person.name) }) {
      known[$0].person.name
    }
    // Two of one name are told apart by their grades, and chosen by the end of their ids.
    let lines = found.map { known in
      let grade = known.person.learner.map { " · \($0.grade)" } ?? ""
      return "\(known.person.name)\(grade)  …\(known.id.short)"
    }
    refuse(typed, sort, lines, near)
    return nil
  }

  private mutating func thing(
    _ typed: String?, among known: [(id: String, name: String)], as sort: UnmatchedNames.Sort
  ) -> String? {
    guard let typed else { return nil }
    let found = NameMatch.matches(typed, in: known)
    if found.count == 1 { return known[found[0]].id }
    func line(_ place: Int) -> String { "\(known[place].id): \(known[place].name)" }
    refuse(
      typed, sort, found.map(line), Nearness.lines(nearest: typed, in: known, line: line))
    return nil
  }

  private mutating func refuse(
    _ typed: String, _ sort: UnmatchedNames.Sort, _ candidates: [String], _ near: [String]
  ) {
    unmatched.append(
      UnmatchedNames.Name(
        sort: sort, typed: typed, candidates: candidates, known: candidates.isEmpty ? near : []))
  }
}
