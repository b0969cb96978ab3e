import ArgumentParser
import Practice
import Records

/// `ontherun config set`: one line of the configuration, the rest as it is.
struct ConfigSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change one entry.",
    discussion: "Example: ontherun config set trainee-word resident")

  @Argument(
    help: "The setting: see 'ontherun config'.",
    completion: .list(ConfigEntry.allCases.map(\.key)))
  var key: String

  @Argument(help: "Its value.")
  var value: String

  func run() throws {
    guard let entry = ConfigEntry(rawValue: key) else {
      let keys = ConfigEntry.allCases.map(\.key)
      let near = keys.nearest(to: key).map { " Did you mean \($0)?" } ?? ""
      throw DeskError.badValue(
        "There is no setting '\(key)'.\(near) There are: \(keys.joined(separator: ", ")).")
    }
    if let fault = entry.fault(in: value) { throw DeskError.badValue(fault) }
    let path = Environment.configPath
    let before = SmallFile.read(path, limit: 64 << 10).map { String(decoding: $0, as: UTF8.self) }
    Folders.make(Path.split(path).folder)
    try write(ConfigText.setting(entry, to: value, in: before ?? ""), to: Path.resolved(path))
    Output.complain("\(entry.key) is \(value) from now on.")
  }

  /// The file whole, or not at all.
  private func write(_ text: String, to path: String) throws(DeskError) {
    let place = Path.split(path)
    let files = RealFileSystem()
    do throws(FileError) {
      let folder = try files.open(place.folder, in: nil, for: .folder)
      defer { files.close(folder) }
      try files.writeWholeFile(place.name, Array(text.utf8), in: folder)
    } catch {
      throw .cannotCreate(path: path, why: error.cause)
    }
  }
}
