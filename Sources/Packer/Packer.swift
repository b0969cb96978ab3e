import FoundationEssentials
import Library

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Checks the YAML below a folder and writes it as one Swift literal: `Packer FOLDER OUTPUT`.
@main
struct Packer {
  static func main() {
    guard CommandLine.arguments.count == 3 else { stop("usage: Packer FOLDER OUTPUT") }
    let root = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    do {
      let packed = LibraryPacker.pack(try LibraryFolder.files(in: root))
      guard packed.problems.isEmpty else {
        stop(packed.problems.map { line(for: $0, in: root) }.joined(separator: "\n"))
      }
      let source = Data(SwiftLiteral.source(naming: "packedLibrary", text: packed.text).utf8)
      let output = URL(filePath: CommandLine.arguments[2])
      // The same bytes written again would be compiled again.
      if (try? Data(contentsOf: output)) != source {
        try source.write(to: output, options: .atomic)
      }
      try touchFolder(of: output)
    } catch {
      stop("error: the library was not packed: \(error)")
    }
  }

  /// Changes the folder, so that the next build runs this again, whatever it finds below Prompts/.
  private static func touchFolder(of output: URL) throws {
    let stamp = output.deletingLastPathComponent().appending(path: "stamp")
    try Data().write(to: stamp)
    try FileManager.default.removeItem(at: stamp)
  }

  /// The form in which a compiler says it, so that editors jump to the line.
  private static func line(for problem: ContentProblem, in root: URL) -> String {
    "\(root.path)/\(problem.file):\(problem.line): error: \(problem.sentence)"
  }

  private static func stop(_ words: String) -> Never {
    print(words)
    exit(1)
  }
}
