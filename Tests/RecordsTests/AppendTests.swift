import Practice
import Records
import Testing

struct AppendTests {
  let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
  }

  @Test func `a saved record is one line, with its keys in the order of the table`() throws {
    let store = try scratch.create()
    let saved = try store.append(
      [Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let writer = try #require(try store.device()).writer
    let lines = Bytes.lines(try scratch.priyasFile(store))
    let line = try #require(lines.first)
    #expect(lines.count == 1)
    let start =
      #"{"v":1,"w":"\#(writer)","n":1,"t":"01a1f2d667e00000","id":"01939a00-0000-7000-8000-000000000001","#
      + #""kind":"feedback","at":"2026-11-19T08:05:00+00:00","by":"01939a00-0000-7000-8000-00000000000a","#
      + #""act":"01939a00-0000-7000-8000-0000000000ac","trainee":"01939a00-0000-7000-8000-00000000000b","#
      + #""byRole":"consultant","situation":"handover","setting":"clinical","role":"leadership","#
      + #""stage":"higher","grade":"ST5","unit":"Ward 7","offered":[],"marks":[],"#
      + #""saw":"You asked first.","asked":"supervisor","via":"form","library":"2026.1","x":""#
    #expect(line.hasPrefix(start))
    #expect(line.count == start.count + 18)
    #expect(RecordJSON.line(saved[0]) == line)
  }

  @Test func `what was saved is read again, in order`() throws {
    let store = try scratch.create()
    for number in 1...5 {
      _ = try store.append(
        [Samples.newFeedback(number, "line \(number)")], act: Samples.id(number), now: Samples.now)
    }
    let read = try scratch.open().records(of: Samples.priya)
    #expect(read.records.map(\.n) == [1, 2, 3, 4, 5])
    #expect(
      read.records.map(\.content) == (1...5).map { .feedback(Samples.feedback("line \($0)")) })
    #expect(read.records.allSatisfy { !$0.isDamaged })
    #expect(read.damaged.isEmpty && read.arriving.isEmpty && read.skipped.isEmpty)
  }
}
