import Foundation
import Glibc
import TestSupport

/// The app under random keys, pastes and resizes for a long time, while other processes write.
///
/// What must hold: no crash, no record that was acknowledged is missing from the files, and in the end
/// no more memory than an app that opens the same store anew.
final class Soak {
  private let program: String
  private let folder: String
  private var environment: [String: String]
  private var random = RandomBytes(seed: 20_261_125)
  private var sizes = SeededRandom(seed: 7)
  private var acknowledged: [String] = []
  private var faults: [String] = []
  private var keys = 0
  private var starts = 0
  private var written = 0
  private var app: pid_t = 0
  /// Memory of the app after a minute, in MiB, and as it was measured last.
  private var warm: Double?
  private var last = 0.0

  init(program: String) throws {
    self.program = program
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("ontherun-soak-\(ProcessInfo.processInfo.processIdentifier)").path
    environment = [
      "HOME": folder, "ONTHERUN_HOME": "\(folder)/store", "XDG_STATE_HOME": "\(folder)/state",
      "XDG_DATA_HOME": "\(folder)/data", "XDG_CONFIG_HOME": "\(folder)/config",
      "TZ": "Europe/London", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
    ]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // What is exported by chance goes where all of this goes in the end.
    _ = chdir(folder)
  }

  /// A store for one life of the app: keys add hundreds of people and drafts, as no ward has.
  private func beginStore() throws {
    for name in ["store", "state"] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    let demo = try FinishedProcess(
      program, ["demo", "\(folder)/store"], environment: environment)
    guard demo.status == 0 else { throw BenchFailure(demo.errors) }
    warm = nil
    acknowledged = []
  }

  deinit {
    // What led to a fault is worth looking at.
    if faults.isEmpty { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// Runs for so long; whether everything held.
  func run(minutes: Double) throws -> Bool {
    let begin = ContinuousClock.now
    let end = begin + .seconds(minutes * 60)
    while ContinuousClock.now < end, faults.isEmpty {
      try beginStore()
      try runApp(until: min(end, ContinuousClock.now + .seconds(300)))
      try expectNothingLost()
      written += acknowledged.count
      try expectNoMoreMemory()
    }
    print(
      "\(keys) keys, \(starts) starts, \(written) records written by others in "
        + "\(Int((ContinuousClock.now - begin).components.seconds)) s")
    for fault in faults { print("FAULT: \(fault)") }
    if !faults.isEmpty { print("Its files are in \(folder).") }
    return faults.isEmpty
  }

  /// One life of the app.
  private func runApp(until end: ContinuousClock.Instant) throws {
    var terminal = try Pty(width: 80, height: 24)
    defer { terminal.close() }
    let id = try terminal.spawn([program], environment: environment)
    app = id
    starts += 1
    let born = ContinuousClock.now
    var burst = 0
    while ContinuousClock.now < end, faults.isEmpty {
      for _ in 0..<40 { press(terminal) }
      burst += 1
      drain(terminal)
      if burst % 25 == 0 { resize(terminal) }
      if burst % 40 == 0 { paste(terminal) }
      if burst % 30 == 0 { try log() }
      kill(id, SIGCONT)
      var status: Int32 = 0
      if waitpid(id, &status, WNOHANG) == id { return expectGoodEnd(status) }
      if burst % 50 == 0, ContinuousClock.now - born > .seconds(60) { measure(id) }
    }
    kill(id, SIGTERM)
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 { drain(terminal) }
    expectGoodEnd(status)
  }

  private func press(_ terminal: Pty) {
    // `q` and Ctrl-C end the app, and its memory cannot be watched.
    let bytes = random.next().filter { $0 != 3 && $0 != UInt8(ascii: "q") }
    keys += 1
    send(bytes, to: terminal)
  }

  private func paste(_ terminal: Pty) {
    let text = Array(String(repeating: "You asked the room who was free. ", count: 400).utf8)
    let isBracketed = sizes.next() % 2 == 0
    send(
      isBracketed ? Array("\u{1B}[200~".utf8) + text + Array("\u{1B}[201~".utf8) : text,
      to: terminal)
  }

  private func resize(_ terminal: Pty) {
    let choices = [(80, 24), (200, 50), (40, 12), (20, 5), (500, 200), (80, 24)]
    let (width, height) = choices[Int(sizes.next() % UInt64(choices.count))]
    terminal.resize(width: width, height: height)
  }

  /// Another process of the same login saves a record.
  private func log() throws {
    let end = try FinishedProcess(
      program, ["log", "Farah Siddiqui", "@handover", "You named the sickest first.", "--json"],
      environment: environment)
    guard end.status == 0 else {
      // Busy is an answer: nothing was promised.
      if end.status != 75 { faults.append("log ended with \(end.status): \(end.errors)") }
      return
    }
    if let id = TextFile.value(of: "id", in: end.output) { acknowledged.append(id) }
  }

  private func expectGoodEnd(_ status: Int32) {
    let signal = status & 0x7F
    // Ctrl-\ ends it while the terminal is the shell's, as after `:suspend`.
    if signal != 0, signal != SIGTERM, signal != SIGQUIT {
      faults.append("the app was ended by signal \(signal)")
    }
  }

  private func expectNothingLost() throws {
    var text = ""
    let store = "\(folder)/store"
    for path in FileManager.default.subpaths(atPath: store) ?? [] where path.hasSuffix(".jsonl") {
      text += try TextFile.read("\(store)/\(path)")
    }
    let lost = acknowledged.filter { !text.contains("\"id\":\"\($0)\"") }
    if !lost.isEmpty { faults.append("\(lost.count) records were lost, \(lost[0]) first") }
  }

  private func expectNoMoreMemory() throws {
    guard let warm else { return }
    // Keys add people and drafts too, which whoever opens the store now has in memory as well.
    let fresh = try memoryAnew()
    print(
      "memory \(BenchTable.number(warm)) MiB when warm, \(BenchTable.number(last)) in the end, "
        + "\(BenchTable.number(fresh)) for one that opens the same store")
    // Freed memory is kept: what a busy story and a big screen once took is not given back.
    if last - fresh > 32 {
      faults.append("\(BenchTable.number(last - fresh)) MiB more than one that opens it anew")
    }
  }

  private func measure(_ id: pid_t) {
    guard let status = try? TextFile.read("/proc/\(id)/status"),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
    else { return }
    let now = (Double(line.filter { $0.isASCII && $0.isNumber }) ?? 0) / 1_024
    if warm == nil { warm = now }
    last = now
  }

  /// The memory of an app that opens the store and reads all of it.
  private func memoryAnew() throws -> Double {
    var terminal = try Pty(width: 500, height: 200)
    defer { terminal.close() }
    let id = try terminal.spawn([program], environment: environment)
    defer {
      kill(id, SIGKILL)
      var status: Int32 = 0
      waitpid(id, &status, 0)
    }
    let end = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < end { drain(terminal) }
    let before = last
    measure(id)
    defer { last = before }
    return last
  }

  private func send(_ bytes: [UInt8], to terminal: Pty) {
    var rest = bytes[...]
    var end = ContinuousClock.now + .seconds(60)
    while !rest.isEmpty {
      guard ContinuousClock.now < end else {
        faults.append("the app took no keys for 60 s")
        print(whereItStands())
        kill(app, SIGKILL)
        return
      }
      let count = rest.withUnsafeBytes { write(terminal.file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        end = ContinuousClock.now + .seconds(60)
        continue
      }
      if count < 0, errno != EAGAIN, errno != EINTR { return }
      // A key may have suspended it in the middle of a paste.
      kill(app, SIGCONT)
      drain(terminal)
    }
  }

  /// The calls that a stuck app is in; empty where there is no debugger to ask.
  private func whereItStands() -> String {
    let asked = try? FinishedProcess(
      "/usr/bin/gdb", ["-p", "\(app)", "-batch", "-ex", "bt 40"], environment: environment)
    return asked?.output ?? ""
  }

  private func drain(_ terminal: Pty) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var file = pollfd(fd: terminal.file, events: Int16(POLLIN), revents: 0)
    while poll(&file, 1, 5) > 0, read(terminal.file, &buffer, buffer.count) > 0 {}
  }
}
