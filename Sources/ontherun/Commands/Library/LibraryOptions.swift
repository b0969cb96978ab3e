import ArgumentParser
import Practice

/// The library, for commands that need no store.
struct LibraryOptions: ParsableArguments {
  @Flag(help: "Print one object a line.")
  var json = false

  /// Reads the library; throws `DeskError`.
  func guidance() throws(DeskError) -> Guidance {
    let environment = Environment.ofProcess()
    let (guidance, problems) = LibraryReading.read(environment.libraryFolders)
    LibraryReading.complain(of: problems)
    return guidance
  }

  /// A situation as typed, with or without its `@`; nil for nothing typed.
  static func situation(
    _ typed: String?, in guidance: Guidance
  ) throws(DeskError) -> Situation? {
    guard let typed else { return nil }
    return try guidance.oneSituation(typed.hasPrefix("@") ? String(typed.dropFirst()) : typed)
  }
}
