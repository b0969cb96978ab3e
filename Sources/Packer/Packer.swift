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
      let source = SwiftLiteral.source(naming: "packedLibrary", text: packed.text)
      let output = URL(filePath: CommandLine.arguments[2])
      try Data(source.utf8).write(to: output, options: .atomic)
    } catch {
      stop("error: the library was not packed: \(error)")
    }
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
