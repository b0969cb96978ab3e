import FoundationEssentials
import Library

/// The folders of a library as files in memory.
enum LibraryFolder {
  /// Every YAML file in Prompts/ and Scenarios/, by paths that begin there; a folder may be missing.
  static func files(in root: URL) throws -> [LibraryFile] {
    try ["Prompts", "Scenarios"].flatMap { try files(in: root, below: $0) }
  }

  private static func files(in root: URL, below folder: String) throws -> [LibraryFile] {
    let place = root.appending(path: folder, directoryHint: .isDirectory)
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: place.path)
    return try (paths ?? []).sorted().filter(isYAML).map { path in
      let bytes = try Data(contentsOf: place.appending(path: path))
      return LibraryFile(path: "\(folder)/\(path)", bytes: [UInt8](bytes))
    }
  }

  /// `.yml` too, so that it is reported rather than overlooked; editors' hidden copies are not ours.
  private static func isYAML(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }
}
