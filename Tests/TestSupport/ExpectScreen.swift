import Foundation
public import Surface
public import Testing

/// Compares a frame with the screen kept under a name in `Screens/` beside the test.
///
/// With `ONTHERUN_RECORD=1` it writes the screen instead, and fails, so that nobody records by
/// accident.
public func expectScreen(
  _ frame: Frame, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Screens")
  let path = folder.appendingPathComponent("\(name).txt")
  let cursor = frame.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
  let actual = frame.lines.joined(separator: "\n") + "\n\(cursor)\n"
  if ProcessInfo.processInfo.environment["ONTHERUN_RECORD"] == "1" {
    try? actual.write(to: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = (try? String(contentsOf: path, encoding: .utf8)) ?? "no screen is kept"
  #expect(
    actual == expected, "the screen \(name) changed; it is now:\n\(actual)",
    sourceLocation: location)
}
