/// CSV as RFC 4180 has it, read so strictly that a field that escaped its quotes shows.
enum CSVReading {
  static func rows(_ table: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isInField = false
    var isAfterQuote = false
    for scalar in table.unicodeScalars {
      if isInField {
        if scalar != "\"" || isAfterQuote {
          if isAfterQuote && scalar != "\"" {
            rows[rows.count - 1].append(field)
            (field, isInField, isAfterQuote) = ("", false, false)
            if scalar == "\n" { rows.append([]) }
          } else {
            field.unicodeScalars.append(scalar)
            isAfterQuote = false
          }
        } else {
          isAfterQuote = true
        }
      } else if scalar == "\"" {
        isInField = true
      } else if scalar == "\n" {
        rows.append([])
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
