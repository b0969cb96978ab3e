import Foundation
import TestSupport

/// Another program of the terminal with as many entries, to measure beside ours.
struct Peer {
  let name: String
  let entries: Int
  let command: [String]
  let environment: [String: String]
  /// What its first full frame shows.
  let texts: [String]
  /// Whether it is measured a few times only.
  var isSlow: Bool { entries > 5_000 }

  /// Those that are installed, with so many entries each.
  static func installed(entries: Int, below base: String) throws -> [Peer] {
    let folder = "\(base)/peers-\(entries)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let environment = [
      "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
      "GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000",
    ]
    return try [
      ncdu(entries, folder, environment), tig(entries, folder, environment),
    ].compactMap(\.self)
  }

  /// A folder listing of so many files, read from ncdu's own export.
  private static func ncdu(
    _ entries: Int, _ folder: String, _ environment: [String: String]
  ) throws -> Peer? {
    guard let program = installed("ncdu") else { return nil }
    let files = (0..<max(30, entries)).map {
      #",{"name":"entry-\#($0)","asize":\#($0),"dsize":4096}"#
    }
    let text = #"[1,0,{"progname":"ncdu","progver":"1","timestamp":1},[{"name":"/all"}"#
    try (text + files.joined(separator: "\n") + "]]").write(
      toFile: "\(folder)/ncdu.json", atomically: false, encoding: .utf8)
    return Peer(
      name: "ncdu", entries: entries, command: [program, "-f", "\(folder)/ncdu.json"],
      environment: environment, texts: ["entry-", "Total disk usage"])
  }

  /// A history of so many commits.
  private static func tig(
    _ entries: Int, _ folder: String, _ environment: [String: String]
  ) throws -> Peer? {
    guard let program = installed("tig"), let git = installed("git") else { return nil }
    let repository = "\(folder)/repository"
    let commits = (1...max(30, entries)).map { number in
      let message = "entry-\(number) of the history"
      return "commit refs/heads/main\ncommitter A <a@example.org> \(1_600_000_000 + number) +0000\n"
        + "data \(message.utf8.count)\n\(message)\n"
    }
    try commits.joined().write(toFile: "\(folder)/import", atomically: false, encoding: .utf8)
    for script in [
      "\(git) init -q -b main \(repository)",
      "\(git) -C \(repository) fast-import --quiet <\(folder)/import",
    ] {
      let end = try FinishedProcess("/bin/sh", ["-c", script], environment: environment)
      guard end.status == 0 else { throw BenchFailure(end.errors) }
    }
    var environment = environment
    environment["GIT_DIR"] = "\(repository)/.git"
    environment["TIGRC_SYSTEM"] = "/dev/null"
    return Peer(
      name: "tig", entries: entries, command: [program], environment: environment,
      texts: ["entry-\(max(30, entries)) ", "[main]"])
  }

  private static func installed(_ name: String) -> String? {
    ["/usr/bin/\(name)", "/usr/local/bin/\(name)"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
