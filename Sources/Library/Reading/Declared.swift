/// Things of one kind by id, in order: those of the library below, and what files say over them.
struct Declared<Value> {
  /// Where a file says a thing.
  struct Origin {
    var file: String
    var line: Int
  }

  private struct Slot {
    var id: String
    /// Nil for a thing that was said, but not well enough to be used.
    var value: Value?
    /// Nil for a thing of the library below.
    var origin: Origin?
  }

  /// Whether a list of them could not be read at all, so that what is not here may well be there.
  var isPartial = false
  private var slots: [Slot] = []
  private var places: [String: Int] = [:]

  init(below: [(id: String, value: Value)] = []) {
    for (id, value) in below {
      places[id] = slots.count
      slots.append(Slot(id: id, value: value, origin: nil))
    }
  }

  /// Adds a thing or replaces the one below; where a file has said the id before, nothing but where.
  mutating func declare(_ id: String, _ value: Value?, at origin: Origin) -> Origin? {
    guard let place = places[id] else {
      places[id] = slots.count
      slots.append(Slot(id: id, value: value, origin: origin))
      return nil
    }
    if let earlier = slots[place].origin { return earlier }
    slots[place].origin = origin
    if let value { slots[place].value = value }
    return nil
  }

  /// Every thing that can be used.
  var values: [Value] { slots.compactMap(\.value) }

  /// Every id, faulty ones too, so that nobody reports a fault twice.
  var ids: [String] { slots.map(\.id) }

  /// Where a file of this load says an id.
  func origin(of id: String) -> Origin? { places[id].flatMap { slots[$0].origin } }

  /// Whether an id was said, well or not.
  func contains(_ id: String) -> Bool { places[id] != nil }

  /// The thing with an id, if it can be used.
  subscript(id: String) -> Value? { places[id].flatMap { slots[$0].value } }
}
