internal import Practice

/// The rows of Home, top to bottom: thousands may wait to be said, so none is made before it is asked for.
struct HomeRows {
  let trainees: [KnownPerson]
  let toSay: [ToSay]
  /// Drafts and things to try, or a way to look in the feedback.
  let rest: [HomeRow]

  var count: Int { trainees.count + waiting }

  /// The rows that stay in sight below the roster.
  var waiting: Int { toSay.count + rest.count }

  subscript(place: Int) -> HomeRow {
    if place < trainees.count { return .trainee(trainees[place].id) }
    let place = place - trainees.count
    return place < toSay.count ? toSay[place].row : rest[place - toSay.count]
  }

  var first: HomeRow? { count > 0 ? self[0] : nil }

  var last: HomeRow? { count > 0 ? self[count - 1] : nil }

  func firstIndex(of row: HomeRow) -> Int? {
    switch row {
    case .trainee(let id): return trainees.firstIndex { $0.id == id }
    case .toSay(let feedback, _):
      return toSay.firstIndex { $0.feedback == feedback }.map { trainees.count + $0 }
    case .draft, .toTry, .find:
      return rest.firstIndex(of: row).map { trainees.count + toSay.count + $0 }
    }
  }
}
