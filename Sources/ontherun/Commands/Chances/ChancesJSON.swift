import Practice
import Records

/// Chances as JSON Lines: an object for each person, and one of what nobody was given.
enum ChancesJSON {
  /// Returns the lines, each with a line feed.
  static func lines(_ table: ChanceTable) -> String {
    var json = JSONWriter()
    for row in table.rows {
      json.object { json in
        json.member("trainee", row.id.text)
        json.member("name", row.name)
        json.member("grade", row.grade)
        json.member("unit", row.unit)
        for (key, count) in [
          ("given", \ChanceTable.Cell.given), ("seen", \.seen), ("promised", \.promised),
        ] {
          json.object(key) { json in
            for (column, cell) in zip(table.columns, row.cells) where cell[keyPath: count] > 0 {
              json.member(column.id ?? "elsewhere", cell[keyPath: count])
            }
          }
        }
      }
      json.endLine()
    }
    json.object { json in
      json.member("nobodyYet", strings: table.notSeen.compactMap(\.id))
      json.member("notGiven", strings: table.notGiven.compactMap(\.id))
    }
    json.endLine()
    return json.text
  }
}
