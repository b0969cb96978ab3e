import Glibc
import Records
import Synchronization

/// A disk in memory that remembers what was brought to it and what was not, and can lose power.
///
/// It keeps promises as badly as a real one may: what was not synced is there, or not, or in part,
/// by blocks, with NULs in between; names of a folder that was not synced are there up to some
/// change. Only what was synced is certain.
final class SimulatedDisk: FileSystem {
  enum Change {
    case set(String, Int)
    case remove(String)
  }

  struct Node {
    var kind: FileStatus.Kind
    var mode: UInt32
    var bytes: [UInt8] = []
    var synced: [UInt8] = []
    var names: [String: Int] = [:]
    var syncedNames: [String: Int] = [:]
    var changes: [Change] = []
    var holder: Int32?
  }

  struct State {
    var nodes: [Node] = [Node(kind: .folder, mode: 0o700)]
    var open: [Int32: (node: Int, appends: Bool)] = [:]
    var next: Int32 = 100
    var count = 0
    var isDead = false
  }

  private let state: Mutex<State>
  private let deadline: Int

  /// An empty disk that dies at a call.
  init(dyingAt call: Int = .max) {
    state = Mutex(State())
    deadline = call
  }

  /// A disk in a state.
  init(_ state: State, dyingAt call: Int = .max) {
    deadline = call
    self.state = Mutex(state)
  }

  /// How many calls there were.
  var count: Int { state.withLock { $0.count } }

  /// The same disk after everything reached it and every program ended.
  func settled(dyingAt call: Int = .max) -> SimulatedDisk {
    var state = state.withLock { $0 }
    for place in state.nodes.indices {
      state.nodes[place].synced = state.nodes[place].bytes
      state.nodes[place].syncedNames = state.nodes[place].names
      state.nodes[place].changes = []
      state.nodes[place].holder = nil
    }
    return SimulatedDisk(State(nodes: state.nodes), dyingAt: call)
  }

  /// What is found when the power is back: one of many possible states.
  func afterPowerCut(_ random: inout some RandomNumberGenerator) -> SimulatedDisk {
    var nodes = state.withLock { $0.nodes }
    for place in nodes.indices {
      nodes[place].bytes = Self.survivor(nodes[place], &random)
      nodes[place].synced = nodes[place].bytes
      var names = nodes[place].syncedNames
      for change in nodes[place].changes.prefix(
        Int.random(in: 0...nodes[place].changes.count, using: &random))
      {
        switch change {
        case .set(let name, let node): names[name] = node
        case .remove(let name): names[name] = nil
        }
      }
      nodes[place].names = names
      nodes[place].syncedNames = names
      nodes[place].changes = []
      nodes[place].holder = nil
    }
    return SimulatedDisk(State(nodes: nodes))
  }

  private static func survivor(
    _ node: Node, _ random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let (old, new) = (node.synced, node.bytes)
    if old == new { return new }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return old
    case 1: return new
    default: break
    }
    let size = Int.random(in: min(old.count, new.count)...max(old.count, new.count), using: &random)
    let block = Bool.random(using: &random) ? 512 : 1
    var bytes = [UInt8](repeating: 0, count: size)
    for start in stride(from: 0, to: size, by: block) {
      let source = Bool.random(using: &random) ? old : new
      for index in start..<min(start + block, size) where index < source.count {
        bytes[index] = source[index]
      }
    }
    // Bytes that were synced and not touched since are certain.
    for index in 0..<min(size, old.count, new.count) where old[index] == new[index] {
      bytes[index] = old[index]
    }
    return bytes
  }

  private func act<Value>(
    _ call: String, _ path: String, _ body: (inout State) -> Result<Value, FileError>
  ) throws(FileError) -> Value {
    let result: Result<Value, FileError> = state.withLock { state in
      state.count += 1
      if state.count >= deadline { state.isDead = true }
      if state.isDead { return .failure(FileError(code: 0, call: "dead", path: path)) }
      return body(&state)
    }
    return try result.get()
  }

  private static func failure<Value>(_ code: Int32, _ path: String) -> Result<Value, FileError> {
    .failure(FileError(code: code, call: "simulated", path: path))
  }

  /// The node of a whole path, and what lies before its last part.
  private static func find(
    _ state: State, _ path: String, from start: Int
  ) -> (parent: Int, name: String, node: Int?)? {
    var parent = start
    let parts = path.split(separator: "/").map(String.init)
    for part in parts.dropLast() {
      guard let next = state.nodes[parent].names[part] else { return nil }
      parent = next
    }
    guard let name = parts.last else { return (start, "", start) }
    return (parent, name, state.nodes[parent].names[name])
  }

  private static func start(_ state: State, _ folder: OpenFile?) -> Int {
    folder.flatMap { state.open[$0.descriptor]?.node } ?? 0
  }
}

extension SimulatedDisk {
  func open(_ name: String, in folder: OpenFile?, for use: FileUse) throws(FileError) -> OpenFile {
    let path = folder.map { "\($0.path)/\(name)" } ?? name
    return try act("open", path) { state -> Result<OpenFile, FileError> in
      guard let found = Self.find(state, name, from: Self.start(state, folder)) else {
        return Self.failure(ENOENT, path)
      }
      var node = found.node
      if use == .creating || use == .creatingForUpdates {
        guard node == nil else { return Self.failure(EEXIST, path) }
        state.nodes.append(Node(kind: .file, mode: 0o600))
        node = state.nodes.count - 1
        Self.change(&state, found.parent, .set(found.name, state.nodes.count - 1))
      }
      guard let node else { return Self.failure(ENOENT, path) }
      guard (state.nodes[node].kind == .folder) == (use == .folder) else {
        return Self.failure(use == .folder ? ENOTDIR : EISDIR, path)
      }
      state.next += 1
      state.open[state.next] = (node, use == .appending || use == .creating)
      return .success(OpenFile(descriptor: state.next, path: path))
    }
  }

  private static func change(_ state: inout State, _ folder: Int, _ change: Change) {
    switch change {
    case .set(let name, let node): state.nodes[folder].names[name] = node
    case .remove(let name): state.nodes[folder].names[name] = nil
    }
    state.nodes[folder].changes.append(change)
  }

  func close(_ file: OpenFile) {
    state.withLock { state in
      guard let node = state.open.removeValue(forKey: file.descriptor)?.node else { return }
      if state.nodes[node].holder == file.descriptor { state.nodes[node].holder = nil }
    }
  }

  private func withNode<Value>(
    _ call: String, _ file: OpenFile, _ body: (inout State, Int) -> Result<Value, FileError>
  ) throws(FileError) -> Value {
    try act(call, file.path) { state in
      guard let node = state.open[file.descriptor]?.node else {
        return Self.failure(EBADF, file.path)
      }
      return body(&state, node)
    }
  }

  private static func status(_ state: State, _ node: Int) -> FileStatus {
    FileStatus(
      kind: state.nodes[node].kind, device: 1, inode: UInt64(node),
      links: state.nodes.reduce(0) { $0 + $1.names.values.count { $0 == node } },
      owner: getuid(), mode: state.nodes[node].mode, size: state.nodes[node].bytes.count)
  }

  func status(of file: OpenFile) throws(FileError) -> FileStatus {
    try withNode("fstat", file) { .success(Self.status($0, $1)) }
  }

  func status(of name: String, in folder: OpenFile) throws(FileError) -> FileStatus? {
    try withNode("fstatat", folder) { state, node in
      .success(state.nodes[node].names[name].map { Self.status(state, $0) })
    }
  }

  func list(_ folder: OpenFile) throws(FileError) -> [String] {
    try withNode("list", folder) { .success($0.nodes[$1].names.keys.sorted()) }
  }

  func makeFolder(_ name: String, in folder: OpenFile?) throws(FileError) {
    try act("mkdir", name) { state -> Result<Void, FileError> in
      guard let found = Self.find(state, name, from: Self.start(state, folder)) else {
        return Self.failure(ENOENT, name)
      }
      guard found.node == nil else { return Self.failure(EEXIST, name) }
      state.nodes.append(Node(kind: .folder, mode: 0o700))
      Self.change(&state, found.parent, .set(found.name, state.nodes.count - 1))
      return .success(())
    }
  }

  func obstacleToWriting(in folder: OpenFile) -> FileError? { nil }

  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    let bytes = try withNode("read", file) { state, node in
      Result<ArraySlice<UInt8>, FileError>.success(
        state.nodes[node].bytes.dropFirst(offset).prefix(buffer.count))
    }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    try withNode("write", file) { state, node -> Result<Int, FileError> in
      let appends = state.open[file.descriptor]?.appends == true
      let start = appends ? state.nodes[node].bytes.count : offset
      let end = start + bytes.count
      let missing = end - state.nodes[node].bytes.count
      if missing > 0 { state.nodes[node].bytes += Array(repeating: 0, count: missing) }
      state.nodes[node].bytes.replaceSubrange(start..<end, with: bytes)
      return .success(bytes.count)
    }
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try withNode("ftruncate", file) { state, node -> Result<Void, FileError> in
      state.nodes[node].bytes = Array(state.nodes[node].bytes.prefix(length))
      return .success(())
    }
  }

  func syncData(_ file: OpenFile) throws(FileError) {
    try sync(file)
  }

  func sync(_ file: OpenFile) throws(FileError) {
    try withNode("fsync", file) { state, node -> Result<Void, FileError> in
      state.nodes[node].synced = state.nodes[node].bytes
      state.nodes[node].syncedNames = state.nodes[node].names
      state.nodes[node].changes = []
      return .success(())
    }
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(FileError) {
    try withNode("fchmod", file) { state, node -> Result<Void, FileError> in
      state.nodes[node].mode = mode
      return .success(())
    }
  }

  func reserve(_ length: Int, for file: OpenFile) throws(FileError) {
    try withNode("fallocate", file) { _, _ in .success(()) }
  }

  func rename(
    _ name: String, to newName: String, in folder: OpenFile, replacing: Bool
  ) throws(FileError) {
    try withNode("rename", folder) { state, node -> Result<Void, FileError> in
      guard let moved = state.nodes[node].names[name] else { return Self.failure(ENOENT, name) }
      if !replacing, state.nodes[node].names[newName] != nil {
        return Self.failure(EEXIST, newName)
      }
      Self.change(&state, node, .set(newName, moved))
      Self.change(&state, node, .remove(name))
      return .success(())
    }
  }

  func remove(_ name: String, in folder: OpenFile) throws(FileError) {
    try withNode("unlink", folder) { state, node -> Result<Void, FileError> in
      guard state.nodes[node].names[name] != nil else { return Self.failure(ENOENT, name) }
      Self.change(&state, node, .remove(name))
      return .success(())
    }
  }

  func lock(
    _ file: OpenFile, _ use: LockUse, within patience: Duration
  ) throws(FileError) -> Bool {
    try withNode("lock", file) { state, node -> Result<Bool, FileError> in
      if let holder = state.nodes[node].holder, holder != file.descriptor { return .success(false) }
      if use == .owning { state.nodes[node].holder = file.descriptor }
      return .success(true)
    }
  }
}
