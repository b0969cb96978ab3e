import Practice
import Records

/// People as results.
enum PersonPrinting {
  /// Prints people as JSON Lines, with the record's own keys as last amended.
  static func printJSON(_ ids: [RecordID], at desk: Desk) throws(DeskError) {
    let people = try desk.people()
    let store = try desk.opened()
    let records = try Desk.onStore { () throws(StoreError) in try store.people() }
    var lines = ""
    for id in ids {
      guard let known = people[id], var record = records.first(where: { $0.id == known.id }) else {
        continue
      }
      record.content = .person(known.person)
      if let current = records.last(where: { known.currentVersions.contains($0.id) }) {
        record.unknown = current.unknown
      }
      lines += RecordJSON.json(record) + "\n"
    }
    Output.json(lines)
  }
}
