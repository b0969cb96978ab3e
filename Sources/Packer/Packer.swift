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
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: Packer FOLDER OUTPUT")
      exit(64)
    }
    let root = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    let packed = LibraryPacker.pack(try LibraryFolder.files(in: root))
    guard packed.problems.isEmpty else {
      // The form in which a compiler says it, so that editors jump to the line.
      for problem in packed.problems {
        print("\(root.path)/\(problem.file):\(problem.line): error: \(problem.sentence)")
      }
      exit(1)
    }
    let source = SwiftLiteral.source(naming: "packedLibrary", text: packed.text)
    let output = URL(filePath: CommandLine.arguments[2])
    try Data(source.utf8).write(to: output, options: .atomic)
  }
}
