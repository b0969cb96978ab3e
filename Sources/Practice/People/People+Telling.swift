/// Names that tell one person from another of the same name.
extension People {
  /// Whether another trainee has the same name, but for case and accents.
  public func isShared(_ id: RecordID) -> Bool { shared.contains(kept(id)) }

  /// The name, and the grade where another trainee has the same name: `Priya Nair · CT1`.
  public func tellingName(of id: RecordID) -> String {
    isShared(id) ? "\(name(of: id)) · \(difference(of: id))" : name(of: id)
  }

  /// What tells a trainee in a row: the first name, else all of it, else the grade too.
  public func rowName(of id: RecordID) -> String {
    guard let known = self[id] else { return name(of: id) }
    if isShared(id) { return "\(known.person.firstName) \(difference(of: id))" }
    return sharedFirstNames.contains(Fold.fold(known.person.firstName))
      ? known.person.name : known.person.firstName
  }

  /// What tells a trainee from another of the same name: the grade, or where that is the same the id.
  private func difference(of id: RecordID) -> String {
    guard let known = self[id] else { return "…\(id.short)" }
    let grade = known.person.learner?.grade ?? ""
    let isSame = all.contains {
      $0.id != known.id && shared.contains($0.id) && $0.person.learner?.grade == grade
        && Fold.fold($0.person.name) == Fold.fold(known.person.name)
    }
    return grade.isEmpty || isSame ? "…\(known.id.short)" : grade
  }

  /// Those of some people whose name and difference were both typed, as they are shown or with a
  /// space between.
  func matchingWithDifference(_ whole: String, among people: [KnownPerson]) -> [KnownPerson] {
    people.filter { known in
      let grade = known.person.learner?.grade ?? ""
      return [grade, "…\(known.id.short)"].contains { difference in
        let ending = Fold.fold(difference).trimmingSpaces
        guard !ending.isEmpty, whole.hasSuffix(" " + ending) else { return false }
        var name = whole.dropLast(ending.count).drop { $0 == " " }
        while name.last == " " || name.last == "·" { name.removeLast() }
        return !NameMatch.matches(name, in: [("", known.person.name)]).isEmpty
      }
    }
  }

  /// The trainees whose whole name another has too, of people by name.
  static func shared(among all: [KnownPerson]) -> Set<RecordID> {
    let groups = Dictionary(grouping: all.filter(\.isTrainee)) { Fold.fold($0.person.name) }
    return Set(groups.values.filter { $0.count > 1 }.joined().map(\.id))
  }

  /// The first names that more than one trainee has, folded.
  static func sharedFirstNames(among all: [KnownPerson]) -> Set<String> {
    let groups = Dictionary(grouping: all.filter { $0.isTrainee && !$0.person.archived }) {
      Fold.fold($0.person.firstName)
    }
    return Set(groups.filter { $0.value.count > 1 }.keys)
  }
}
