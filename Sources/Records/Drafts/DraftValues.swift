/// The last value of each field, in the order in which they were first filled.
struct DraftValues: Hashable, Sendable {
  private(set) var all: [DraftValue] = []

  mutating func set(_ value: DraftValue) {
    if let index = all.firstIndex(where: { $0.field == value.field }) {
      all[index] = value
    } else {
      all.append(value)
    }
  }
}
