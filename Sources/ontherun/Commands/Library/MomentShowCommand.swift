import ArgumentParser
import Practice
import Records
import Surface

/// `ontherun moment show`: one moment on one screen.
struct MomentShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one learnable moment.",
    discussion: "Example: ontherun moment show handover-lead-the-room")

  @Argument(help: "Its id, or part of its title.", completion: Candidates.moments)
  var name: [String]

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let guidance = try library.guidance()
    let (place, moment) = try guidance.oneMoment(name.joined(separator: " "))
    if library.json { return Output.json(json(moment, in: place) + "\n") }
    let watch = moment.watchFor.compactMap { guidance.lookFor($0)?.words }
    write(place.title, moment.title)
    write("Spot", moment.spot)
    write("Brief", moment.brief)
    for words in watch { write("Watch", words) }
    write("Ask", moment.askAfter)
    for stage in Stage.allCases {
      if let stretch = moment.stretch[stage] { write("Stretch", "\(stage.rawValue): \(stretch)") }
    }
    let words = guidance.words(about: moment.watchFor).prefix(6).map(\.word)
    if !words.isEmpty { write("Words", words.joined(separator: ", ")) }
    let theory = guidance.theory(for: moment.id).map(\.title)
    if !theory.isEmpty { write("Theory", theory.joined(separator: ", ")) }
  }

  /// Writes a label and its words, wrapped beside it.
  private func write(_ label: String, _ words: String) {
    let width = max(40, Console.columns ?? 80)
    let margin = max(9, label.count + 2)
    for (place, line) in SafeText(words).wrapped(at: width - margin).enumerated() {
      let start = place == 0 ? label : ""
      Output.line(start + String(repeating: " ", count: margin - start.count) + line.text)
    }
  }

  private func json(_ moment: Moment, in place: Situation) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("id", moment.id)
      json.member("title", moment.title)
      json.member("situation", place.id)
      json.member("activity", moment.isActivity)
      json.member("stages", strings: moment.stages.map(\.rawValue))
      json.member("spot", moment.spot)
      json.member("brief", moment.brief)
      json.member("watchFor", strings: moment.watchFor)
      json.member("askAfter", moment.askAfter)
      json.object("stretch") { json in
        for stage in Stage.allCases {
          json.member(stage.rawValue, ifPresent: moment.stretch[stage])
        }
      }
    }
    return json.text
  }
}
