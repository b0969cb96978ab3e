import Foundation
import TestSupport

/// What lies in the files of a home, and a second computer that writes into the same store.
extension Ward {
  /// The store's folder.
  var store: String { "\(home.path)/.local/share/ontherun/main" }

  /// Every file below the home that holds a text, in its bytes or its name.
  func files(holding text: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: home.path)
    var found: [String] = []
    while let name = names?.nextObject() as? String {
      let bytes = FileManager.default.contents(atPath: "\(home.path)/\(name)") ?? Data()
      if text.isEmpty || name.contains(text) || bytes.range(of: Data(text.utf8)) != nil {
        found.append(name)
      }
    }
    return found.sorted()
  }

  /// The files of lines in the folders about trainees, by their whole paths.
  func traineeFiles() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(store)/trainees")
    var found: [String] = []
    while let name = names?.nextObject() as? String {
      if name.hasSuffix(".jsonl") { found.append("\(store)/trainees/\(name)") }
    }
    return found.sorted()
  }

  /// Runs the program on another computer that has the same store.
  @discardableResult
  func runElsewhere(_ arguments: String...) throws -> CommandRun {
    try home.run(
      arguments, input: "", variables: ["XDG_STATE_HOME": "\(home.path)/elsewhere"])
  }
}

extension Ward {
  /// Every file below the home, with its bytes.
  func everything() throws -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: home.path)
    var found: [String: Data] = [:]
    while let name = names?.nextObject() as? String {
      found[name] = FileManager.default.contents(atPath: "\(home.path)/\(name)") ?? Data()
    }
    return found
  }
}
