import Glibc
import Practice
import Records
import Testing

struct StoreTests {
  let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
  }

  private func mode(_ path: String) -> UInt32 {
    var found = stat()
    return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
  }

  @Test func `a store that was made is opened, once`() throws {
    #expect(!Store.exists(at: scratch.place))
    #expect(throws: StoreError.noStore(path: scratch.place.home)) { try scratch.open() }
    _ = try scratch.create()
    let store = try scratch.open()
    #expect(Store.exists(at: scratch.place))
    #expect(store.id == Samples.storeID)
    #expect(store.name == "main")
    #expect(store.readOnlyReason == nil)
    #expect(throws: StoreError.alreadyThere(path: scratch.place.home)) { try scratch.create() }
    #expect(try store.people().isEmpty)
    #expect(try store.trainees().isEmpty)
  }

  @Test func `nobody else may look in, whatever the umask`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try scratch.create()
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    _ = try store.drafts.create(
      DraftHeader(
        id: Samples.id(2), by: Samples.okafor, store: store.id, purpose: .real,
        started: Samples.at))
    let state = "\(scratch.place.state)/\(Samples.storeID.text)/machine-1"
    let folders = [
      scratch.place.home, "\(scratch.place.home)/people", "\(scratch.place.home)/trainees",
      "\(scratch.place.home)/trainees/\(Samples.priya.text)", state, "\(state)/drafts",
    ]
    #expect(folders.map(mode) == Array(repeating: 0o700, count: 6))
    let files = [
      "\(scratch.place.home)/store.json", try scratch.priyasFile(store), "\(state)/device.json",
      "\(state)/lock", "\(state)/seen.json", "\(state)/drafts/\(Samples.id(2).text).1.draft",
      "\(state)/drafts/\(Samples.id(2).text).2.draft",
    ]
    #expect(files.map(mode) == Array(repeating: 0o600, count: 7))
  }

  @Test func `records without their store are not taken for a new one`() throws {
    _ = try scratch.create()
    unlink("\(scratch.place.home)/store.json")
    _ = try scratch.create()
    _ = try scratch.open().append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    unlink("\(scratch.place.home)/store.json")
    #expect(throws: StoreError.alreadyThere(path: scratch.place.home)) { try scratch.create() }
  }

  @Test func `a store that lost its name while open takes nothing`() throws {
    let store = try scratch.create()
    rename("\(scratch.place.home)/store.json", "\(scratch.place.home)/gone")
    #expect(throws: StoreError.self) {
      try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    }
  }

  @Test func `what is no store is refused`() throws {
    _ = try scratch.create()
    let file = "\(scratch.place.home)/store.json"
    Bytes.write(Array("{}".utf8), to: file)
    #expect(throws: StoreError.notAStore(path: file, why: "it does not name a store")) {
      try scratch.open()
    }
    Bytes.write(
      Array(#"{"v":2,"id":"01939a00-0000-7000-8000-000000000001","name":"main"}"#.utf8), to: file)
    #expect(throws: StoreError.newer(path: file)) { try scratch.open() }
  }

  @Test func `a folder that others may write in, or that cannot be written, opens and says why`()
    throws
  {
    let saved = try scratch.create().append(
      [Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    chmod(scratch.place.home, 0o777)
    let open = try scratch.open()
    #expect(open.readOnlyReason?.hasPrefix("other logins may write in it") == true)
    #expect(try open.records(of: Samples.priya).records == saved)
    #expect(throws: StoreError.self) {
      try open.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    }
    chmod(scratch.place.home, 0o700)
    let clean = FaultyFileSystem()
    _ = try scratch.open(clean)
    let call = try #require(clean.calls.firstIndex(of: "access")) + 1
    let readOnly = try scratch.open(
      FaultyFileSystem(.fail(at: call, code: EROFS, isLasting: false)))
    #expect(readOnly.readOnlyReason == "the disk is read-only")
  }

  @Test func `a store whose notes cannot be kept opens and says why`() throws {
    let saved = try scratch.create().append(
      [Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let state = scratch.place.state
    scratch.place.state = "\(scratch.place.home)/store.json"
    let open = try scratch.open()
    #expect(
      open.readOnlyReason
        == "notes about this computer cannot be kept, since it is not a folder: "
        + scratch.place.state)
    #expect(try open.records(of: Samples.priya).records == saved)
    #expect(throws: StoreError.self) {
      try open.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    }
    // Notes that are still to be made are no obstacle.
    scratch.place.state = "\(state)/not/there/yet"
    #expect(try scratch.open().readOnlyReason == nil)
  }

  @Test func `a fingerprint changes with every line, and with nothing else`() throws {
    let store = try scratch.create()
    let empty = try store.fingerprint()
    #expect(try scratch.open().fingerprint() == empty)
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let one = try store.fingerprint()
    #expect(one != empty)
    #expect(try store.fingerprint() == one)
    _ = try store.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    #expect(try store.fingerprint() != one)
  }

  @Test func `another login's store opens and is not written`() throws {
    _ = try scratch.create()
    scratch.place.uid += 1
    #expect(try scratch.open().readOnlyReason == "the folder belongs to another login")
  }

  @Test func `a store that is a link is left alone`() throws {
    _ = try scratch.create()
    let link = scratch.folder + "/link"
    symlink(scratch.place.home, link)
    scratch.place.home = link
    #expect(throws: StoreError.self) { try scratch.open() }
    #expect(!Store.exists(at: scratch.place))
  }

  @Test func `a save that finds the lock held gives up and says so`() throws {
    scratch.place.patience = .milliseconds(20)
    let store = try scratch.create()
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let files = RealFileSystem()
    let folder = try files.open(
      "\(scratch.place.state)/\(Samples.storeID.text)/machine-1", in: nil, for: .folder)
    let lock = try files.open("lock", in: folder, for: .updating)
    #expect(try files.lock(lock, .owning, within: .zero))
    #expect(throws: StoreError.busy(path: scratch.place.home)) {
      try store.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    }
    files.close(lock)
    files.close(folder)
    _ = try store.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    #expect(try store.records(of: Samples.priya).records.map(\.n) == [1, 2])
  }

  @Test func `errors have the exit codes of the command line`() {
    let error = FileError(code: ENOSPC, call: "write", path: "/x")
    #expect(StoreError.cannotCreate(error).exitCode == 73)
    #expect(StoreError.writeFailed(error).exitCode == 74)
    #expect(StoreError.busy(path: "/x").exitCode == 75)
    #expect(StoreError.readOnly(path: "/x", why: "").exitCode == 77)
    #expect(StoreError.tooLong(field: "", count: 1, limit: 0).exitCode == 65)
    #expect(StoreError.noStore(path: "/x").exitCode == 69)
    #expect(
      StoreError.writeFailed(error).description
        == "Not saved: /x could not be written, because the disk is full. Make room and save again."
    )
  }
}
