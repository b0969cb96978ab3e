import Foundation
import Practice
import Records
import Testing

struct DraftTests {
  let scratch: ScratchStore
  let store: Store
  let header = DraftHeader(
    id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .real,
    started: Samples.at)

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
  }

  private func path(_ place: Int) -> String {
    "\(scratch.place.state)/\(Samples.storeID.text)/machine-1/drafts/\(header.id.text).\(place).draft"
  }

  private func value(_ field: String, _ text: String) -> DraftValue {
    DraftValue(field: field, text: text, cursor: text.count)
  }

  /// Types text letter by letter, one write each, and closes without saving, as a kill does.
  private func type(_ text: String, into field: String) throws {
    let draft = try store.drafts.create(header)
    for end in text.indices { try draft.write([value(field, String(text[...end]))]) }
  }

  @Test func `what was typed is offered back with its cursor after a kill`() throws {
    try type("You asked first.", into: "saw")
    let waiting = try store.drafts.list()
    #expect(waiting.map(\.header) == [header])
    #expect(
      waiting.map(\.values) == [[DraftValue(field: "saw", text: "You asked first.", cursor: 16)]])
  }

  @Test func `a draft that is open is not offered to others, nor removed by them`() throws {
    let draft = try store.drafts.create(header)
    try draft.write([value("saw", "words")])
    #expect(try store.drafts.list().isEmpty)
    #expect(throws: StoreError.self) { try store.drafts.open(header.id) }
    #expect(throws: StoreError.self) { try store.drafts.discard(header.id) }
    #expect(draft.values == [value("saw", "words")])
  }

  @Test func `one draft that cannot be read keeps no other from being offered`() throws {
    try type("You asked first.", into: "saw")
    let other = DraftHeader(
      id: Samples.id(41), by: Samples.okafor, store: Samples.storeID, purpose: .real,
      started: Samples.at)
    do {
      let draft = try store.drafts.create(other)
      try draft.write([value("saw", "words")])
    }
    // Nobody can read a folder as a file, whatever login it is.
    try FileManager.default.removeItem(atPath: path(1))
    try FileManager.default.createDirectory(
      atPath: path(1), withIntermediateDirectories: false)
    #expect(try store.drafts.list().map(\.header) == [other])
  }

  @Test func `a draft that was opened again goes on where it was`() throws {
    try type("one", into: "saw")
    do {
      let draft = try store.drafts.open(header.id)
      #expect(draft.values == [value("saw", "one")])
      try draft.write([value("effect", "two")])
      try draft.sync()
    }
    #expect(
      try store.drafts.list().map(\.values) == [[value("saw", "one"), value("effect", "two")]])
  }

  @Test func `a removed draft is gone`() throws {
    try type("one", into: "saw")
    try store.drafts.discard(header.id)
    #expect(try store.drafts.list().isEmpty)
    #expect(Bytes.read(path(1)).isEmpty && Bytes.read(path(2)).isEmpty)
    #expect(throws: Never.self) { try store.drafts.discard(header.id) }
  }

  @Test func `an open draft removes itself, and stays gone`() throws {
    let draft = try store.drafts.create(header)
    try draft.write([value("saw", "one")])
    draft.discard()
    try draft.write([value("saw", "two")])
    #expect(Bytes.read(path(1)).isEmpty && Bytes.read(path(2)).isEmpty)
    _ = consume draft
    #expect(try store.drafts.list().isEmpty)
  }

  @Test func `a draft whose record was saved is finished`() throws {
    try type("one", into: "saw")
    #expect(try !store.drafts.isFinished(header.id, about: [Samples.priya], in: store))
    _ = try store.append([Samples.newFeedback(40)], act: Samples.act, now: Samples.now)
    #expect(try store.drafts.isFinished(header.id, about: [Samples.priya], in: store))
    #expect(try !store.drafts.isFinished(header.id, about: [], in: store))
  }

  @Test func `cut at any byte, the last complete line is offered back`() throws {
    try type("abc", into: "saw")
    let whole = Bytes.read(path(1))
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    #expect(ends.count == 4)
    var wrong: [Int] = []
    for cut in whole.indices {
      Bytes.write(Array(whole[..<cut]), to: path(1))
      let offered = try store.drafts.list().first?.values
      // A line is complete with its last brace; its line feed only leads to the next one.
      let complete = ends.count { $0 <= cut }
      let texts = ["", "a", "ab", "abc"]
      let expected = complete == 0 ? nil : complete == 1 ? [] : [value("saw", texts[complete - 1])]
      if offered != expected { wrong.append(cut) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `NULs at the end and between lines are passed over`() throws {
    try type("abc", into: "saw")
    let whole = Bytes.read(path(1))
    Bytes.write(whole + [UInt8](repeating: 0, count: 4_096), to: path(1))
    #expect(try store.drafts.list().map(\.values) == [[value("saw", "abc")]])
  }

  @Test func `a full file is taken over by the other, and nothing old comes back`() throws {
    let draft = try store.drafts.create(header)
    #expect(draft.isPreallocated)
    try draft.write([value("effect", "kept all along")])
    var text = ""
    // Each write is about a kilobyte, so the files of 256 KiB change over several times.
    for number in 0..<1_200 {
      text = String(repeating: "x", count: 1_000) + "\(number)"
      try draft.write([value("saw", text)])
    }
    try draft.sync()
    #expect(Bytes.read(path(1)).count <= 256 << 10)
    #expect(Bytes.read(path(2)).count <= 256 << 10)
    let copy = [Bytes.read(path(1)), Bytes.read(path(2))]
    _ = consume draft
    #expect([Bytes.read(path(1)), Bytes.read(path(2))] == copy)
    let expected = [value("effect", "kept all along"), value("saw", text)]
    #expect(try store.drafts.list().map(\.values) == [expected])
  }

  @Test func `a value over 64 KiB is refused and the rest goes on`() throws {
    let draft = try store.drafts.create(header)
    let long = String(repeating: "x", count: 64 << 10)
    try draft.write([value("saw", long)])
    #expect(throws: StoreError.tooLong(field: "saw", count: 65_537, limit: 65_536)) {
      try draft.write([value("saw", long + "x")])
    }
    try draft.write([value("effect", long)])
    try draft.write([value("next", long), value("they", long)])
    _ = consume draft
    #expect(try store.drafts.list().first?.values.map(\.text) == [long, long, long, long])
  }
}
