import Foundation
import Testing
import TestSupport

/// The program around its records, as a process.
struct ProgramRunTests {
  @Test func `the app without a terminal says so`() throws {
    let home = try CommandHome()
    for arguments in [[], ["--demo"]] {
      let run = try home.run(arguments, input: "")
      #expect(run.exitCode == 69, "\(run)")
      #expect(run.errors.contains("needs a terminal"))
    }
    #expect(try home.run("--theme", "pink").exitCode == 64)
    #expect(try home.run("--version").output.hasPrefix("ontherun "))
    #expect(try home.run("--help").exitCode == 0)
    #expect(try home.run("bogus").exitCode == 64)
  }

  @Test func `a store by name wins over the one in the environment`() throws {
    let home = try CommandHome()
    let elsewhere = ["ONTHERUN_HOME": "\(home.path)/elsewhere"]
    #expect(try home.run("me", "Dr A", variables: elsewhere).exitCode == 0)
    #expect(try home.run("me", "Dr B", "--store", "second", variables: elsewhere).exitCode == 0)
    for path in ["elsewhere", ".local/share/ontherun/second"] {
      #expect(FileManager.default.fileExists(atPath: "\(home.path)/\(path)/store.json"))
    }
    #expect(
      !FileManager.default.fileExists(atPath: "\(home.path)/.local/share/ontherun/main"))
    #expect(try home.run("--store", "second", "trainee", "list").exitCode == 1)
    #expect(try home.run("list", "--store", "../x").exitCode == 64)
  }

  @Test func `the demo is a store to be used`() throws {
    let home = try CommandHome()
    let folder = "\(home.path)/demo"
    #expect(try home.run("demo", folder).exitCode == 0)
    let demo = ["ONTHERUN_HOME": folder]
    #expect(try home.run("trainee", "list", variables: demo).lines.count == 8)
    #expect(try home.run("list", variables: demo).lines.count > 80)
    #expect(try home.run("me", "Dr A. Okafor", variables: demo).errors.contains("on ward-7"))
    #expect(try home.run("demo", folder).exitCode == 73)
    #expect(try home.run("log", "sam", "@handover", "Words", variables: demo).exitCode == 0)
  }

  @Test func `look-fors and moments are listed from the library`() throws {
    let home = try CommandHome()
    #expect(try home.run("lookfor", "list").lines.count > 20)
    #expect(try home.run("lookfor", "show", "sickest-first").output.contains("sickest"))
    #expect(try home.run("moment", "list", "@handover").lines.count > 3)
    #expect(try home.run("moment", "show", "nothing-like-it").exitCode == 66)
    let line = try #require(try home.run("lookfor", "list", "--json").lines.first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["id", "words", "situations"])
    #expect(try home.run("library", "check").exitCode == 0)
  }

  @Test func `a faulty library is reported with file and line, and the rest is used`() throws {
    let home = try CommandHome()
    let folder = "\(home.path)/mine/Prompts"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Data("look-fors:\n  - id: [\n".utf8).write(to: URL(filePath: "\(folder)/look-fors.yaml"))
    let run = try home.run("library", "check", "\(home.path)/mine")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("look-fors.yaml:"))
    #expect(try home.run("library", "check", "\(home.path)/none").exitCode == 66)
    let overlay = ["ONTHERUN_LIBRARY": "\(home.path)/mine"]
    #expect(try home.run("lookfor", "list", variables: overlay).lines.count > 20)
  }

  @Test func `the cheat sheet has every mode of the key table`() throws {
    let run = try CommandHome().run("keys")
    #expect(run.exitCode == 0)
    for word in ["Everywhere", "Outside text", "Home", "Feedback", "^S", "F1 ^G"] {
      #expect(run.output.contains(word), "\(word)")
    }
  }

  @Test func `a reader that has seen enough ends the program quietly`() throws {
    let home = try CommandHome()
    try home.run("demo", "\(home.path)/demo")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(CommandHome.program.path)' list --json | head -n 1 | wc -l"]
    shell.environment = ["HOME": home.path, "ONTHERUN_HOME": "\(home.path)/demo"]
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(output.fileHandleForReading.readDataToEndOfFile() == Data("1\n".utf8))
  }

  @Test func `a store that cannot be made says where`() throws {
    let home = try CommandHome()
    let nowhere = ["ONTHERUN_HOME": "/proc/nowhere/store"]
    #expect(try home.run("me", "Dr A", variables: nowhere).exitCode == 73)
  }

  @Test func `a store that somebody else is writing to is busy, and the words are kept`() throws {
    let ward = try Ward()
    let state = "\(ward.home.path)/.local/state/ontherun"
    let files = FileManager.default.enumerator(atPath: state)
    var lock: Int32 = -1
    while let name = files?.nextObject() as? String {
      if name.hasSuffix("/lock") { lock = open("\(state)/\(name)", O_RDWR) }
    }
    try #require(lock >= 0)
    defer { close(lock) }
    var whole = flock()
    whole.l_type = Int16(F_WRLCK)
    // F_OFD_SETLK: the lock is the open file's.
    #expect(fcntl(lock, 37, &whole) == 0)
    let run = try ward.run("log", "priya", "@handover", "Words to keep")
    #expect(run.exitCode == 75, "\(run)")
    #expect(run.errors.contains("kept as a draft"))
    #expect(try ward.drafts().contains("Words to keep"))
  }

  @Test func `results that cannot be written are no success`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(CommandHome.program.path)' list >/dev/full 2>/dev/null"]
    shell.environment = ["HOME": ward.home.path]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
  }

  @Test func `a line feed in a name from another computer breaks no line`() throws {
    let ward = try Ward()
    let people = "\(ward.home.path)/.local/share/ontherun/main/people"
    for name in try FileManager.default.contentsOfDirectory(atPath: people) {
      let path = "\(people)/\(name)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("Priya Nair", with: "Priya\\nNair")
        .write(toFile: path, atomically: false, encoding: .utf8)
    }
    let run = try ward.run("log", "priya", "@handover", "Words")
    #expect(run.errors.contains("Saved for Priya‹LF›Nair, handover"), "\(run)")
  }

  @Test func `a store that others may write in is read and not written`() throws {
    let ward = try Ward()
    let store = "\(ward.home.path)/.local/share/ontherun/main"
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: store)
    let run = try ward.run("log", "priya", "@handover", "Words")
    #expect(run.exitCode == 77, "\(run)")
    #expect(run.errors.contains("chmod go-w"))
    // Nor is somebody who was never here sent to say who they are, which would be refused too.
    try FileManager.default.removeItem(atPath: "\(ward.home.path)/.local/state")
    let stranger = try ward.run("log", "priya", "@handover", "Words")
    #expect(stranger.exitCode == 77, "\(stranger)")
    #expect(!stranger.errors.contains("ontherun me"))
    #expect(try ward.run("list").exitCode == 1)
  }
}
