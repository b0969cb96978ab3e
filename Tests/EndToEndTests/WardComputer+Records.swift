import Foundation
import TestSupport

extension WardComputer {
  /// A record as `list --json` prints it, with what these tests ask of it.
  struct Listed: Decodable {
    struct Mark: Decodable {
      let id: String
      let mark: String
    }
    struct Next: Decodable {
      let text: String
      let who: String
    }
    struct Jot: Decodable {
      let text: String
    }

    let situation: String
    let offered: [String]
    let marks: [Mark]
    let saw: String?
    let effect: String?
    let next: Next?
    let jots: [Jot]?
    let via: String
  }

  /// All feedback in the store, the newest first; none where the command says there are no rows.
  func feedback() throws -> [Listed] {
    let end = try run("list", "--json")
    guard end.status == 0 || (end.status == 1 && end.output.isEmpty) else {
      throw Unexpected("list --json: \(end.status) \(end.errors)")
    }
    return try end.output.split(separator: "\n").map {
      try JSONDecoder().decode(Listed.self, from: Data($0.utf8))
    }
  }
}
