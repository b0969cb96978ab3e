import Foundation
import TestSupport
import Testing

extension `The program` {
  /// A moment looked up, the chance noted, and what was seen of it.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `in Moments` {
    @Test func `notes the chance, takes it back, and starts feedback on the moment`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("m")
      try tmux.waitFor("Moments · for Priya Nair")
      // Handover is first in the list, whatever is usual at this hour; its moments come with the
      // library.
      try tmux.press("Home")
      try tmux.waitFor("1 leading the whole handover")
      try tmux.press("1", "b")
      try tmux.waitFor("Saved: chance given to Priya, leading the whole handover")
      let chance = try #require(try ward.lines(saying: "\"kind\":\"chance\"").first)
      #expect(chance.contains("\"situation\":\"handover\""))
      #expect(chance.contains("\"moment\":\"handover-lead-the-room\""))
      #expect(chance.contains("\"given\":\""))

      try tmux.press("u")
      try tmux.waitFor("Take back the chance for Priya Nair, handover.")
      try tmux.press("Enter")
      try tmux.waitFor("Taken back")
      #expect(try ward.lines(saying: "\"kind\":\"withdrawal\"").count == 1)

      try tmux.press("n")
      try tmux.waitFor("New feedback · leading the whole handover")
      try tmux.press("Enter", "Enter", "Tab")
      try tmux.type("You asked for the sickest three first.")
      try tmux.press("C-s")
      try tmux.waitFor("Saved for Priya Nair")
      let feedback = try #require(try ward.lines(saying: "\"kind\":\"feedback\"").first)
      #expect(feedback.contains("\"moment\":\"handover-lead-the-room\""))
    }
  }
}

extension WardComputer {
  /// The lines of all records about trainees that have a text in them.
  fileprivate func lines(saying text: String) throws -> [String] {
    let store = "\(folder)/store/trainees"
    let files = try FileManager.default.subpathsOfDirectory(atPath: store)
    return try files.filter { $0.hasSuffix(".jsonl") }.flatMap { file in
      try String(contentsOfFile: "\(store)/\(file)", encoding: .utf8).split(separator: "\n")
        .map { String($0) }.filter { $0.contains(text) }
    }
  }
}
