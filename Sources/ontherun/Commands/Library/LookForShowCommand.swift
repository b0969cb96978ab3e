import ArgumentParser
import Practice
import Records

/// `ontherun lookfor show`: one look-for with its suggested links.
struct LookForShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one look-for.",
    discussion: "Example: ontherun lookfor show closed-loop")

  @Argument(help: "Its id, or the beginning of its words.", completion: Candidates.lookFors)
  var name: [String]

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let guidance = try library.guidance()
    let lookFor = try guidance.oneLookFor(name.joined(separator: " "))
    let glossary = guidance.words(about: [lookFor.id])
    let places = LookForPlaces.ids(of: lookFor.id, in: guidance)
    if library.json {
      var json = JSONWriter()
      json.object { json in
        json.member("id", lookFor.id)
        json.member("words", lookFor.words)
        json.member("situations", strings: places)
        json.member("group", lookFor.group)
        json.member("role", lookFor.role.rawValue)
        json.member("stages", strings: lookFor.stages.map(\.rawValue))
        json.member("glossary", strings: glossary.map(\.id))
        json.object("links") { json in
          for link in lookFor.links { json.member(link.framework, strings: link.codes) }
        }
      }
      return Output.json(json.text + "\n")
    }
    let titles = places.map { guidance.situation($0)?.title ?? $0 }
    let group = guidance.groups.first { $0.id == lookFor.group }?.title ?? lookFor.group
    Output.line("\(lookFor.words)  (\(lookFor.id))")
    Output.line("Group       \(group)")
    Output.line("Role        \(lookFor.role.rawValue)")
    Output.line("Stages      \(lookFor.stages.map(\.rawValue).joined(separator: ", "))")
    Output.line("Situations  \(titles.joined(separator: ", "))")
    if !glossary.isEmpty {
      Output.line("Words       \(glossary.map(\.word).joined(separator: ", "))")
    }
    for link in lookFor.links { Output.line("Suggested   \(words(of: link, in: guidance))") }
  }

  /// A link as it reads; a title that was not checked against its source is not shown.
  private func words(of link: Framework.Link, in guidance: Guidance) -> String {
    let framework = guidance.frameworks.first { $0.id == link.framework }
    let elements = link.codes.map { code in
      let element = framework?.elements.first { $0.code == code }
      return element?.label ?? code
    }
    return "\(framework?.title ?? link.framework): \(elements.joined(separator: ", "))"
  }
}
