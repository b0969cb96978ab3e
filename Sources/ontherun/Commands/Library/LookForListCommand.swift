import ArgumentParser
import Practice
import Records

/// `ontherun lookfor list`: all look-fors, or those of a situation.
struct LookForListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List look-fors.",
    discussion: "Example: ontherun lookfor list @rota")

  @Argument(
    help: "A situation, such as @handover; nothing for all.", completion: Candidates.situations)
  var situation: String?

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let guidance = try library.guidance()
    let place = try LibraryOptions.situation(situation, in: guidance)
    let wanted = guidance.lookFors.filter { lookFor in
      place.map { LookForPlaces.holds($0, lookFor.id) } ?? true
    }
    guard !wanted.isEmpty else { throw CommandError.nothing }
    if library.json {
      var json = JSONWriter()
      for lookFor in wanted {
        json.object { json in
          json.member("id", lookFor.id)
          json.member("words", lookFor.words)
          json.member("situations", strings: LookForPlaces.ids(of: lookFor.id, in: guidance))
        }
        json.endLine()
      }
      return Output.json(json.text)
    }
    let width = wanted.map(\.id.count).max() ?? 0
    for lookFor in wanted {
      let gap = String(repeating: " ", count: width - lookFor.id.count + 2)
      Output.line("\(lookFor.id)\(gap)\(lookFor.words)")
    }
  }
}
