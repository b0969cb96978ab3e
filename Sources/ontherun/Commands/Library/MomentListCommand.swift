import ArgumentParser
import Practice
import Records

/// `ontherun moment list`: all moments, or those of a situation.
struct MomentListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List learnable moments.",
    discussion: "Example: ontherun moment list @handover")

  @Argument(
    help: "A situation, such as @handover; nothing for all.", completion: Candidates.situations)
  var situation: String?

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let guidance = try library.guidance()
    let place = try LibraryOptions.situation(situation, in: guidance)
    let rows = (place.map { [$0] } ?? guidance.situations).flatMap { place in
      place.moments.map { (place: place, moment: $0) }
    }
    guard !rows.isEmpty else { throw CommandError.nothing }
    if library.json {
      var json = JSONWriter()
      for row in rows {
        json.object { json in
          json.member("id", row.moment.id)
          json.member("title", row.moment.title)
          json.member("situation", row.place.id)
        }
        json.endLine()
      }
      return Output.json(json.text)
    }
    let width = rows.map(\.moment.id.count).max() ?? 0
    for row in rows {
      let gap = String(repeating: " ", count: width - row.moment.id.count + 2)
      Output.line("\(row.moment.id)\(gap)\(row.moment.title)")
    }
  }
}
