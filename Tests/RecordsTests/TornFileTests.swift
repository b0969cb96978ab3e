import Glibc
import Practice
import Records
import Testing

/// What a kill, a power cut, a bad disk or another program did to the bytes of a file.
struct TornFileTests {
  let scratch: ScratchStore
  let store: Store
  let saved: [Record]
  let path: String

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create(FaultyFileSystem())
    var saved: [Record] = []
    for number in 1...6 {
      saved += try store.append(
        [Samples.newFeedback(number, "line \(number)")], act: Samples.id(number), now: Samples.now)
    }
    self.saved = saved
    path = try scratch.priyasFile(store)
  }

  @Test func `cut at every byte of the last three records, none before is lost or swallowed`()
    throws
  {
    let whole = Bytes.read(path)
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    let next = Samples.newFeedback(50, "after the cut")
    let seen = "\(scratch.place.state)/\(Samples.storeID.text)/machine-1/seen.json"
    var wrong: [Int] = []
    for cut in (ends[2] + 1)..<whole.count {
      // Without what was seen the cut is a torn write; with it, it is a backup brought back.
      unlink(seen)
      Bytes.write(Array(whole[..<cut]), to: path)
      let complete = ends.count { $0 <= cut }
      let after = try store.append([next], act: next.id, now: Samples.now)
      let read = try store.records(of: Samples.priya)
      if read.records != saved.prefix(complete) + after || !read.damaged.isEmpty {
        wrong.append(cut)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `a torn line is kept in quarantine before it is cut`() throws {
    Bytes.write(Bytes.read(path) + Array(#"{"v":1,"w":"ward-7"#.utf8), to: path)
    _ = try store.append([Samples.newFeedback(50)], act: Samples.act, now: Samples.now)
    let folder = "\(scratch.place.state)/\(Samples.storeID.text)/machine-1/quarantine"
    let kept = try RealFileSystem().list(RealFileSystem().open(folder, in: nil, for: .folder))
    #expect(kept.count == 1)
    #expect(Bytes.lines("\(folder)/\(kept[0])") == [#"{"v":1,"w":"ward-7"#])
  }

  @Test func `a flipped byte spoils its own record only, and nothing is cut`() throws {
    let whole = Bytes.read(path)
    var wrong: [Int] = []
    for place in stride(from: 0, to: whole.count, by: 7) {
      var bytes = whole
      bytes[place] ^= 0x04
      Bytes.write(bytes, to: path)
      let read = try store.records(of: Samples.priya)
      let line = whole[..<place].count { $0 == 0x0A }
      // A line feed that is gone joins two lines.
      let spoiled = whole[place] == 0x0A ? [line, line + 1] : [line]
      let sound = saved.indices.filter { !spoiled.contains($0) }.map { saved[$0] }
      if read.records.filter({ !$0.isDamaged }) != sound { wrong.append(place) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `damage in the middle stays where it is, and saving goes on after it`() throws {
    var bytes = Bytes.read(path)
    let start = try #require(bytes.firstIndex(of: 0x0A)) + 20
    bytes.replaceSubrange(start..<start + 60, with: [UInt8](repeating: 0, count: 60))
    Bytes.write(bytes, to: path)
    let after = try store.append([Samples.newFeedback(50)], act: Samples.act, now: Samples.now)
    #expect(after.map(\.n) == [7])
    #expect(Bytes.read(path).starts(with: bytes))
    let read = try store.records(of: Samples.priya)
    #expect(read.records == [saved[0]] + saved[2...] + after)
    #expect(read.damaged.map(\.number) == [2])
  }

  @Test func `a damaged last line has its number all the same`() throws {
    var bytes = Bytes.read(path)
    bytes[bytes.count - 40] = 0
    Bytes.write(bytes, to: path)
    let after = try store.append([Samples.newFeedback(50)], act: Samples.act, now: Samples.now)
    #expect(after.map(\.n) == [7])
    #expect(after.map(\.writer) == [saved[0].writer])
  }

  @Test func `a line whose check fails is read and marked`() throws {
    let text = String(decoding: Bytes.read(path), as: UTF8.self)
    Bytes.write(Array(text.replacing("line 3", with: "lint 3").utf8), to: path)
    let read = try store.records(of: Samples.priya)
    #expect(read.records.map(\.isDamaged) == [false, false, true, false, false, false])
    #expect(read.records[2].content == .feedback(Samples.feedback("lint 3")))
  }

  @Test func `a copy with CR before every line feed reads the same, and takes more`() throws {
    let text = String(decoding: Bytes.read(path), as: UTF8.self)
    Bytes.write(Array(text.replacing("\n", with: "\r\n").utf8), to: path)
    #expect(try store.records(of: Samples.priya).records == saved)
    let after = try store.append([Samples.newFeedback(50)], act: Samples.act, now: Samples.now)
    #expect(try store.records(of: Samples.priya).records == saved + after)
    #expect(after.map(\.n) == [7])
  }
}
