import Foundation
import Practice
import Records
import TestSupport

/// A store of so many records, the same for the same number, as eighteen months of a department
/// would leave it.
struct BenchStore {
  /// The folder with everything in it.
  let folder: String
  /// What programs are started with, to work on it.
  let environment: [String: String]
  /// The trainees' names, the first of them with the most records.
  let names: [String]
  /// How many records there are.
  let records: Int

  private static let writers = ["ward-9-b2c4", "ed-1-d7e8", "clinic-4-f3g5"]

  /// Makes the store with the program itself, and fills it.
  init(records: Int, below base: String, program: String) throws {
    self.records = records
    folder = "\(base)/\(records)"
    let folder = folder
    environment = [
      "HOME": folder, "ONTHERUN_HOME": "\(folder)/store", "XDG_STATE_HOME": "\(folder)/state",
      "XDG_DATA_HOME": "\(folder)/data", "XDG_CONFIG_HOME": "\(folder)/config",
      "TZ": "Europe/London", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
    ]
    // About 1,700 each at most: what one trainee may have after years.
    names = BenchNames.first(max(8, records / 1_667))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try run(program, "me", "Dr A. Okafor", "--role", "consultant", "--login", "mine")
    for name in names { try run(program, "trainee", "add", name, "--grade", "ST5") }
    guard records > 0 else { return }
    try run(program, "log", names[0], "@handover", "You named the sickest first.")
    try fill()
  }

  private func run(_ program: String, _ arguments: String...) throws {
    let end = try FinishedProcess(program, arguments, environment: environment)
    guard end.status == 0 else { throw BenchFailure("\(arguments): \(end.errors)") }
  }

  /// Adds the rest to the trainees' folders, by other writers of the same store.
  private func fill() throws {
    let people = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/store/people")
      .flatMap { try TextFile.read("\(folder)/store/people/\($0)").split(separator: "\n") }
    let observer = people.first { !$0.contains("\"learner\":") }
      .flatMap { TextFile.value(of: "id", in: $0) }
    let trainees =
      people
      .compactMap { line -> (name: String, id: String)? in
        guard line.contains("\"learner\":"), let name = TextFile.value(of: "name", in: line),
          let id = TextFile.value(of: "id", in: line)
        else { return nil }
        return (name, id)
      }
    for (place, name) in names.enumerated() {
      guard let trainee = trainees.first(where: { $0.name == name }) else { continue }
      // Whole numbers that add up to all of them.
      let share = records * (place + 1) / names.count - records * place / names.count
      let made = BenchFeedback(
        trainee: RecordID(trainee.id), observer: RecordID(observer ?? ""), seed: UInt64(place))
      try write(share - (place == 0 ? 1 : 0), about: trainee.id, made)
    }
  }

  private func write(_ count: Int, about trainee: String, _ made: BenchFeedback) throws {
    var made = made
    var texts = [String](repeating: "", count: Self.writers.count)
    for number in 0..<count {
      let writer = number % Self.writers.count
      let record = made.next(
        writer: Self.writers[writer], n: number / Self.writers.count + 1, place: number, of: count)
      texts[writer] += RecordJSON.line(record) + "\n"
    }
    let path = "\(folder)/store/trainees/\(trainee)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (writer, text) in zip(Self.writers, texts) where !text.isEmpty {
      let isMade = FileManager.default.createFile(
        atPath: "\(path)/\(writer).jsonl", contents: Data(text.utf8),
        attributes: [.posixPermissions: 0o600])
      if !isMade { throw BenchFailure("could not write \(path)") }
    }
  }
}
