import ArgumentParser
import Practice
import Records

/// `ontherun export`: one person's story, for another store.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write one person's story into a bundle for another store.",
    discussion: """
      For the next placement, or for the trainee: everything that stands about one person as last \
      amended, with the names of those who wrote it. Nothing that was withdrawn or erased is in it, nor \
      when they were told, a hold, or drafts. It comes in elsewhere with: ontherun import FILE. It takes the \
      place of no file. --seal puts it under a passphrase of its own, asked for at the terminal.
      Examples:
      ontherun export priya.bundle trainee:priya --seal
      ontherun export priya.bundle priya
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "A file that is not there yet.", completion: .file())
  var file: String

  @Argument(help: "Who: part of the name, an id, or trainee:NAME.", completion: Candidates.trainees)
  var who: [String]

  @Flag(help: "Seal it under a passphrase of its own.")
  var seal = false

  @Flag(help: "Leave it in clear although the store is sealed; without it that is asked.")
  var plain = false

  func validate() throws {
    if seal, plain { throw ValidationError("--seal and --plain are opposites.") }
    if who.isEmpty { throw ValidationError("Say whose story: ontherun export FILE NAME") }
  }

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let known = try people.one(
      name(), .trainee, among: people.all.filter(\.isTrainee))
    guard !SmallFile.isThere(file) else {
      throw DeskError.cannotCreate(path: file, why: "there is something of that name already")
    }
    if try desk.opened().isSealed, !seal, !plain {
      try Consent.ask(
        "The store is sealed, and this file would not be. Write it in clear?",
        whatElse: "--seal or --plain")
    }
    let bundle = try desk.storyBundle(of: known, people: people)
    var bytes = StoryBundleFile.bytes(of: bundle)
    if seal {
      bytes = SealedBundleFile.bytes(
        of: bytes, under: try Unlocking.newPassphrase(), id: bundle.id)
    }
    try SharedFile.write(bytes, to: file)
    Output.complain(
      "Written: \(file) · \(ShortList.count(bundle.records.count, "record")) about \(known.person.name), "
        + "\(ShortList.count(bundle.people.count - 1, "person", "people")) who wrote them"
        + (seal ? ", sealed" : ", in clear: whoever has the file can read it"))
  }

  /// The name in what was typed: a bundle holds one person's whole story, so no other filter is taken.
  private func name() throws -> String {
    var words: [String] = []
    for word in who {
      if word.hasPrefix("@") || (word.contains(":") && !word.hasPrefix("trainee:")) {
        throw DeskError.badValue(
          "A bundle holds one person's whole story, so '\(word)' cannot part it. Name the person alone."
        )
      }
      words.append(word.hasPrefix("trainee:") ? String(word.dropFirst("trainee:".count)) : word)
    }
    return words.joined(separator: " ")
  }
}
