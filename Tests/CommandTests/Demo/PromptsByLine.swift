import Foundation
import Practice

/// Just enough of Prompts/, read line by line, to check the demo against the files themselves.
struct PromptsByLine {
  /// Read once for all tests.
  static let read = Result { try PromptsByLine().guidance }

  private let guidance: Guidance

  private init() throws {
    let prompts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Prompts")
    let folder = prompts.appending(path: "situations")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let lookFors = try Self.lines(of: prompts.appending(path: "look-fors.yaml"))
    guidance = Guidance(
      version: "2026.1",
      situations: try files.map { try Self.situation(Self.lines(of: folder.appending(path: $0))) },
      groups: [], lookFors: Self.lookFors(lookFors), frameworks: [],
      support: Guidance.SupportWords(back: [:], ahead: [:]))
  }

  private static func lines(of file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  }

  /// The value of a line that begins so, or nil.
  private static func value(_ line: Substring, _ key: String) -> String? {
    line.hasPrefix(key) ? line.dropFirst(key.count).trimmingCharacters(in: .whitespaces) : nil
  }

  /// The words between brackets.
  private static func list(_ text: String) -> [String] {
    text.filter { !"[] ".contains($0) }.split(separator: ",").map(String.init)
  }

  private static func stages(_ text: String) -> [Stage] {
    list(text).compactMap { Stage(rawValue: $0) }
  }

  private static func lookFors(_ lines: [Substring]) -> [LookFor] {
    let start = lines.firstIndex(of: "look-fors:") ?? 0
    var found: [LookFor] = []
    for line in lines[start...] {
      if let id = value(line, "  - id:") {
        found.append(
          LookFor(id: id, words: "", group: "", role: .leadership, stages: [], links: []))
      }
      guard !found.isEmpty else { continue }
      if let words = value(line, "    words:") { found[found.count - 1].words = words }
      if let text = value(line, "    stages:") { found[found.count - 1].stages = stages(text) }
    }
    return found
  }

  private static func situation(_ lines: [Substring]) -> Situation {
    var found = Situation(
      id: "", title: "", setting: .clinical, stages: [], recognised: "", hours: [],
      lookFors: [:], moments: [])
    for line in lines {
      if let id = value(line, "id:") { found.id = id }
      if let title = value(line, "title:") { found.title = title }
      if let text = value(line, "setting:") { found.setting = Setting(rawValue: text) ?? .clinical }
      if let text = value(line, "stages:") { found.stages = stages(text) }
      for stage in Stage.allCases {
        if let text = value(line, "  \(stage.rawValue):") { found.lookFors[stage] = list(text) }
      }
      if let id = value(line, "  - id:") {
        found.moments.append(
          Moment(
            id: id, title: "", isActivity: false, stages: [.foundation, .core, .higher], spot: "",
            brief: "", watchFor: [], askAfter: "", stretch: [:]))
      }
      guard let last = found.moments.indices.last else { continue }
      if let text = value(line, "    stages:") { found.moments[last].stages = stages(text) }
      if line == "    activity: true" { found.moments[last].isActivity = true }
    }
    return found
  }
}
