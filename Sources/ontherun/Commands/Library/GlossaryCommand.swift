import ArgumentParser
import Practice
import Records

/// `ontherun glossary`: the words of leadership, theory cards and feedback models.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Explain a word of leadership, a theory or a feedback model; list them without one.",
    discussion: "Example: ontherun glossary closed loop")

  @Argument(
    help: "A word, a theory or a model, or the beginning of it.", completion: Candidates.glossary)
  var word: [String] = []

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let guidance = try library.guidance()
    let entries = try guidance.glossaryEntries(word.joined(separator: " "))
    guard !entries.isEmpty else { throw CommandError.nothing }
    if library.json {
      var json = JSONWriter()
      for entry in entries {
        json.object { write(entry, to: &$0, in: guidance) }
        json.endLine()
      }
      return Output.write(json.text)
    }
    guard word.isEmpty else { return show(entries, in: guidance) }
    let width = entries.map(\.title.count).max() ?? 0
    for entry in entries {
      let gap = String(repeating: " ", count: width - entry.title.count + 2)
      Output.line("\(entry.title)\(gap)\(entry.kind)")
    }
  }

  private func show(_ entries: [GlossaryEntry], in guidance: Guidance) {
    for (place, entry) in entries.enumerated() {
      if place > 0 { Output.line("") }
      let labels = LabelledLines(column: 13)
      Output.line("\(entry.title)  (\(entry.kind))")
      for passage in entry.passages(in: guidance) { labels.write(passage) }
      let links = guidance.links(of: entry).filter { !entries.contains($0) }
      if !links.isEmpty {
        labels.write(.init(label: "See", items: [links.map(\.title).joined(separator: ", ")]))
      }
    }
  }

  private func write(_ entry: GlossaryEntry, to json: inout JSONWriter, in guidance: Guidance) {
    json.member("id", entry.id.id)
    json.member("title", entry.title)
    json.member("kind", entry.kind)
    guard !word.isEmpty else { return }
    json.object("passages") { json in
      for passage in entry.passages(in: guidance) {
        json.member(passage.label, strings: passage.items)
      }
    }
    json.member("see", strings: guidance.links(of: entry).map(\.title))
  }
}
