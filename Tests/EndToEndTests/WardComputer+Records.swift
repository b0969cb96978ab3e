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

extension WardComputer {
  /// A line of the store, with what these tests ask of it.
  struct Stored: Decodable {
    let kind: String
    let by: String
    let trainee: String?
    let text: String?
    let to: String?
  }

  /// The lines of a kind in trainees' folders, in no order.
  func records(of kind: String) throws -> [Stored] {
    let trainees = "\(folder)/store/trainees"
    var found: [Stored] = []
    for folder in try FileManager.default.contentsOfDirectory(atPath: trainees) {
      for file in try FileManager.default.contentsOfDirectory(atPath: "\(trainees)/\(folder)") {
        let text = try String(contentsOfFile: "\(trainees)/\(folder)/\(file)", encoding: .utf8)
        for line in text.split(separator: "\n") where line.contains("\"kind\":\"\(kind)\"") {
          found.append(try JSONDecoder().decode(Stored.self, from: Data(line.utf8)))
        }
      }
    }
    return found
  }
}
