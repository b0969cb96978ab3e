import ArgumentParser
import Practice
import Records

/// `ontherun doctor`: whether all is well with the store, and what to do where it is not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the whole store and this computer; mend with --repair.",
    discussion: """
      One line a matter: ok, note or WRONG, how things stand, and what to do. There is no name and no \
      word of any record in it, so it can go into an email. Ends with 0 only if nothing is WRONG.
      --repair asks first, copies what it will change into the folder repairs beside the drafts (never \
      what is to be erased), and mends what is this computer's own; lines of other computers stay as they are.
      Examples:
      ontherun doctor
      ontherun doctor --repair
      ontherun doctor --repair --adopt ward-9     # a computer that is gone for good
      """)

  @OptionGroup var store: StoreOptions

  @Flag(help: "Mend what can be mended here; asks first.")
  var repair = false

  @Option(help: "Take over the files of a computer that writes no more; goes with --repair.")
  var adopt: String?

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if adopt != nil, !repair {
      throw ValidationError(
        "--adopt goes with --repair: it makes another computer's files this one's.")
    }
  }

  func run() throws {
    let doctor = Doctor(
      environment: Environment.ofProcess(), storeName: store.store, clock: SystemClock.now())
    var findings = try doctor.look()
    if repair { findings = try repaired(findings, by: doctor) }
    if json {
      Output.json(DoctorJSON.text(findings))
    } else {
      Output.lines(findings.checks.map(\.line))
    }
    guard findings.isWell else {
      let count = findings.checks.count { $0.weight == .wrong }
      let mends = findings.checks.contains { $0.weight == .wrong && $0.isRepairable }
      throw CommandError.none(
        "\(ShortList.count(count, "thing")) \(count == 1 ? "is" : "are") WRONG."
          + (mends && !repair ? " To mend what can be mended here: ontherun doctor --repair" : ""))
    }
  }

  private func repaired(
    _ findings: Doctor.Findings, by doctor: Doctor
  ) throws -> Doctor.Findings {
    let writer = try adopt.map { try doctor.writer(named: $0, in: findings) }
    let due = findings.checks.filter(\.isRepairable)
    guard writer != nil || !due.isEmpty else {
      Output.complain("There is nothing to mend here.")
      return findings
    }
    if !yes {
      for check in due { Output.complain(check.line) }
      let taking = writer.map {
        "Is \($0) gone for good, and are its files this computer's from now on? "
      }
      try Consent.ask(
        (taking ?? "") + (due.isEmpty ? "" : "Mend this?"), whatElse: "--yes")
    }
    for sentence in try doctor.repair(findings, adopting: writer) { Output.complain(sentence) }
    return try doctor.look()
  }
}
