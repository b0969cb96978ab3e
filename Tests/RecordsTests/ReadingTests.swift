import Glibc
import Practice
import Testing

@testable import Records

struct ReadingTests {
  let scratch: ScratchStore
  let store: Store
  let folder: String

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create(FaultyFileSystem())
    folder = "\(scratch.place.home)/trainees/\(Samples.priya.text)"
  }

  private func save(_ numbers: ClosedRange<Int>, at now: Instant = Samples.now) throws -> [Record] {
    try numbers.flatMap { number in
      try store.append([Samples.newFeedback(number)], act: Samples.id(number), now: now)
    }
  }

  @Test func `the order is by stamp, then writer, then id, whatever the clock did`() throws {
    let first = try save(1...1)
    let back = try save(2...2, at: Instant(milliseconds: Samples.now.milliseconds - 3_600_000))
    let later = try save(3...3, at: Instant(milliseconds: Samples.now.milliseconds + 1))
    #expect(first.map(\.stamp) == [0x01a1_f2d6_67e0_0000])
    #expect(back.map(\.stamp) == [0x01a1_f2d6_67e0_0001])
    #expect(later.map(\.stamp) == [0x01a1_f2d6_67e1_0000])
    #expect(try store.records(of: Samples.priya).records == first + back + later)
  }

  @Test func `a save goes above what it rests on`() throws {
    let record = try store.append(
      [Samples.newFeedback(1)], act: Samples.act, restingOn: [0x01a1_f2d6_67ff_0000],
      now: Samples.now)
    #expect(record.map(\.stamp) == [0x01a1_f2d6_67ff_0001])
  }

  @Test func `a stamp over a day ahead is flagged and not adopted`() throws {
    let now = try store.append(
      [Samples.newFeedback(1)], act: Samples.act,
      restingOn: [0x01a1_f2d6_67e0_0001 + 86_400_000 << 16], now: Samples.now)
    #expect(now.map(\.stamp) == [0x01a1_f2d6_67e0_0000])
    let nearly = try store.append(
      [Samples.newFeedback(2)], act: Samples.act,
      restingOn: [0x01a1_f2d6_67e0_0000 + 86_400_000 << 16],
      now: Samples.now)
    #expect(nearly.map(\.stamp) == [0x01a1_f2d6_67e0_0001 + 86_400_000 << 16])
  }

  @Test func `in one file stamps never fall, however far the clock is set back`() throws {
    let day: Int64 = 86_400_000
    let ahead = try save(1...1, at: Instant(milliseconds: Samples.now.milliseconds + 3 * day))
    let back = try save(2...2)
    #expect(back.map(\.stamp) == [0x01a1_f2d6_67e0_0001 + 3 * 86_400_000 << 16])
    let read = try store.records(of: Samples.priya)
    #expect(read.records == ahead + back)
    #expect(read.recordsAhead(of: Samples.now) == ahead + back)
  }

  @Test func `a clock that has run out is another writer's beginning, and no crash`() throws {
    _ = try save(1...1)
    let path = try scratch.priyasFile(store)
    let line = RecordCoding.line(
      for: Record(
        writer: try #require(try store.device()).writer, n: 2, stamp: .max, id: Samples.id(2),
        at: Samples.at, by: Samples.okafor, act: Samples.act,
        content: .feedback(Samples.feedback())))
    Bytes.write(Bytes.read(path) + line + [0x0A], to: path)
    #expect(try save(3...3).map(\.stamp) == [0x01a1_f2d6_67e0_0000])
  }

  @Test func `conflict copies are read, and each record counts once`() throws {
    let saved = try save(1...4)
    let path = try scratch.priyasFile(store)
    let lines = Bytes.lines(path)
    let copy = path.replacing(".jsonl", with: ".sync-conflict-20261119-080500-ABCDEF.jsonl")
    Bytes.write(Array((lines[2] + "\n" + lines[3] + "\n").utf8), to: copy)
    Bytes.write(Array((lines[0] + "\n" + lines[1] + "\n").utf8), to: path)
    Bytes.write(Array((lines[1] + "\n").utf8), to: path + " (copy 2)")
    #expect(try store.records(of: Samples.priya).records == saved)
  }

  @Test func `names in capitals and second folders are read, desktop files are not`() throws {
    let saved = try save(1...3)
    let path = try scratch.priyasFile(store)
    let lines = Bytes.lines(path)
    Bytes.write(Array((lines[0] + "\n").utf8), to: path)
    Bytes.write(Array((lines[1] + "\n").utf8), to: "\(folder)/WARD-9-ABCD.JSONL")
    let second = "\(scratch.place.home)/trainees/\(Samples.priya.text.uppercased()) (1)"
    mkdir(second, 0o700)
    Bytes.write(Array((lines[2] + "\n").utf8), to: "\(second)/ward-9-abcd.jsonl")
    Bytes.write(Array("[.ShellClassInfo]\r\n".utf8), to: "\(folder)/desktop.ini")
    Bytes.write(
      Array("[.ShellClassInfo]\r\n".utf8), to: "\(scratch.place.home)/trainees/desktop.ini")
    let read = try store.records(of: Samples.priya)
    #expect(read.records == saved)
    #expect(read.damaged.isEmpty && read.skipped.isEmpty)
    #expect(try store.trainees() == [Samples.priya])
  }

  @Test func `links and pipes are left alone and said so`() throws {
    let saved = try save(1...1)
    symlink(try scratch.priyasFile(store), "\(folder)/ward-8-link.jsonl")
    mkfifo("\(folder)/ward-9-pipe.jsonl", 0o600)
    let read = try store.records(of: Samples.priya)
    #expect(read.records == saved)
    #expect(
      read.skipped.map(\.file) == [
        "trainees/\(Samples.priya.text)/ward-8-link.jsonl",
        "trainees/\(Samples.priya.text)/ward-9-pipe.jsonl",
      ])
  }

  @Test func `a peer's unfinished last line is still arriving, and left as it is`() throws {
    let saved = try save(1...1)
    let peer = "\(folder)/ward-9-abcd.jsonl"
    let line = Bytes.lines(try scratch.priyasFile(store))[0]
    let half = Array(line.replacing("0001\",\"kind", with: "0002\",\"kind").utf8.dropLast(30))
    Bytes.write(half, to: peer)
    let read = try store.records(of: Samples.priya)
    #expect(read.records == saved)
    #expect(read.arriving == ["trainees/\(Samples.priya.text)/ward-9-abcd.jsonl"])
    #expect(read.damaged.isEmpty)
    _ = try save(2...2)
    #expect(Bytes.read(peer) == half)
  }

  @Test func `a peer's file that shrinks or vanishes is reported, an erased line is not`() throws {
    _ = try save(1...1)
    let peer = "\(folder)/ward-9-abcd.jsonl"
    let line = Bytes.lines(try scratch.priyasFile(store))[0]
    let writer = try #require(try store.device()).writer
    let lines = (2...4).map { number in
      line.replacing(writer, with: "ward-9-abcd").replacing(#""n":1"#, with: #""n":\#(number)"#)
        .replacing("000000000001\",\"kind", with: "00000000000\(number)\",\"kind")
    }
    Bytes.write(Array(lines.joined(separator: "\n").utf8) + [0x0A], to: peer)
    let read = try store.records(of: Samples.priya)
    #expect(read.records.count == 4)
    #expect(read.losses.isEmpty)
    try store.remember([read])
    Bytes.write(Array((lines[0] + "\n").utf8), to: peer)
    let loss = StoreReading.Loss(folder: .trainee(Samples.priya), writer: "ward-9-abcd", lines: 2)
    #expect(try store.records(of: Samples.priya).losses == [loss])
    unlink(peer)
    #expect(try store.records(of: Samples.priya).losses.map(\.lines) == [3])
    let stub =
      #"{"v":1,"w":"ward-9-abcd","n":4,"t":"01a1f2d667e00000","id":"01939a00-0000-7000-8000-000000000004","erased":"2026-11-20","x":"0000000000000000"}"#
    Bytes.write(Array((lines[0] + "\n" + lines[1] + "\n" + stub + "\n").utf8), to: peer)
    let erased = try store.records(of: Samples.priya)
    #expect(erased.losses.isEmpty)
    #expect(erased.erased == [Samples.id(4)])
    #expect(erased.records.count == 3)
  }

  @Test func `records are found in whatever folder they lie`() throws {
    _ = try save(1...2)
    #expect(try store.folder(of: Samples.id(2)) == .trainee(Samples.priya))
    #expect(try store.folder(of: Samples.id(2)) == .trainee(Samples.priya))
    #expect(try store.folder(of: Samples.id(3)) == nil)
    #expect(try store.folder(of: Samples.priya) == nil)
  }

  @Test func `the folders that were written into lately are known by the ends of our files`() throws
  {
    _ = try save(1...1)
    let later = Instant(milliseconds: Samples.now.milliseconds + 60_000)
    let person = Samples.new(9, .person(Person(name: "Tom", role: .nurse)))
    _ = try store.append([person], act: Samples.act, now: later)
    #expect(try store.foldersWritten(since: Samples.now) == [.people, .trainee(Samples.priya)])
    #expect(try store.foldersWritten(since: later) == [.people])
  }

  @Test func `notes and withdrawals go where the record lies that they point at`() throws {
    _ = try save(1...1)
    let saved = try store.append(
      [
        Samples.new(2, .talked(.init(of: Samples.id(1), on: Samples.day))),
        Samples.new(3, .withdrawal(.init(of: Samples.id(2), why: "not yet"))),
      ], act: Samples.act, now: Samples.now)
    #expect(try store.records(of: Samples.priya).records.suffix(2) == saved[...])
    let person = Samples.new(9, .person(Person(name: "Tom", role: .nurse)))
    let back = Samples.new(10, .withdrawal(.init(of: Samples.id(9), why: "twice")))
    _ = try store.append([person], act: Samples.act, now: Samples.now)
    _ = try store.append([back], act: Samples.act, now: Samples.now)
    #expect(try store.people().map(\.id) == [Samples.id(9), Samples.id(10)])
    #expect(throws: StoreError.noRecord(Samples.id(77))) {
      try store.append(
        [Samples.new(11, .talked(.init(of: Samples.id(77), on: Samples.day)))], act: Samples.act,
        now: Samples.now)
    }
  }

  @Test func `an act that ends in another folder is seen to be whole from each`() throws {
    let person = NewRecord(
      id: Samples.priya, at: Samples.at, by: Samples.okafor,
      content: .person(Person(name: "Priya", role: .registrar)))
    var toms = Samples.feedback("Tom's")
    toms.trainee = Samples.tom
    let saved = try store.append(
      [person, Samples.newFeedback(1), Samples.new(2, .feedback(toms))], act: Samples.act,
      now: Samples.now)
    #expect(saved.map(\.partOf) == [Samples.id(2), Samples.id(2), nil])
    #expect(try store.people().map(\.partOf) == [nil])
    let people = People(records: try store.people(), erased: Erased())
    #expect(people.all.map(\.id) == [Samples.priya])
    let priyas = try store.records(of: Samples.priya)
    #expect(priyas.records.map(\.id) == [Samples.id(1)])
    let story = Story(
      trainee: Samples.priya, records: priyas.records, erased: Erased(),
      folders: [Samples.priya])
    #expect(story.entries.map(\.id) == [Samples.id(1)])
  }

  @Test func `texts and records over their limits are refused by name`() throws {
    let long = String(repeating: "é", count: 2_000)
    _ = try store.append(
      [Samples.newFeedback(1, long)], act: Samples.act, now: Samples.now)
    #expect(throws: StoreError.tooLong(field: "what you saw", count: 2_001, limit: 2_000)) {
      try store.append([Samples.newFeedback(2, long + "x")], act: Samples.act, now: Samples.now)
    }
    var feedback = Samples.feedback()
    feedback.jots = [.init(at: Samples.at, text: String(repeating: "j", count: 281))]
    #expect(throws: StoreError.tooLong(field: "a jot", count: 281, limit: 280)) {
      try store.append([Samples.new(3, .feedback(feedback))], act: Samples.act, now: Samples.now)
    }
    feedback.jots = Array(repeating: .init(at: Samples.at, text: "jot"), count: 1_500)
    #expect(throws: StoreError.self) {
      try store.append([Samples.new(3, .feedback(feedback))], act: Samples.act, now: Samples.now)
    }
    #expect(try store.records(of: Samples.priya).records.count == 1)
  }
}
