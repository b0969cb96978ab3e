import Library

/// A folder of library files that a user names: Prompts/ and Scenarios/ in it, or YAML in it at once.
enum LibraryFolder {
  /// No file of a library is larger.
  private static let largest = 4 << 20

  /// Every YAML file below the folder, by its whole path; nil where there is no folder.
  static func files(in folder: String) -> [LibraryFile]? {
    guard Folders.names(in: folder) != nil else { return nil }
    return files(below: folder, depth: 0)
  }

  /// Says that a folder has nothing of a library in it.
  static func emptiness(of folder: String) -> CommandError {
    .failed(
      "There is no file of a library in \(folder): they end in .yaml. Name another folder.",
      exitCode: 66)
  }

  private static func files(below folder: String, depth: Int) -> [LibraryFile] {
    var files: [LibraryFile] = []
    for name in Folders.names(in: folder) ?? [] where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        guard let bytes = SmallFile.read(path, limit: largest) else { continue }
        files.append(LibraryFile(path: path, bytes: bytes))
      } else if depth < 4 {
        files += self.files(below: path, depth: depth + 1)
      }
    }
    return files
  }
}
