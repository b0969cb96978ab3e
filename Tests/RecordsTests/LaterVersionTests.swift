import Practice
import Testing

@testable import Records

/// Lines in which another version says more, or otherwise: shown as far as they are understood, and
/// kept whole.
struct LaterVersionTests {
  static let base =
    #""trainee":"01939a00-0000-7000-8000-00000000000b","byRole":"consultant","#
    + #""situation":"handover","setting":"clinical","role":"leadership","stage":"higher","#
    + #""grade":"ST5","unit":"Ward 7","offered":[],"marks":[],"saw":"You asked","#
    + #""asked":"supervisor","via":"form","library":"2026.1""#

  /// A word of another version, and what it replaces above.
  static let words: [(String, String)] = [
    (#""byRole":"consultant""#, #""byRole":"wizard""#),
    (#""setting":"clinical""#, #""setting":"virtual""#),
    (#""role":"leadership""#, #""role":"stewardship""#),
    (#""stage":"higher""#, #""stage":"highest""#),
    (#""asked":"supervisor""#, #""asked":"patient""#),
    (#""via":"form""#, #""via":"voice""#),
    (#""offered":[]"#, #""offered":{"all":true}"#),
    (
      #""marks":[]"#,
      #""marks":[{"id":"a","mark":"!","words":"w"},{"id":"b","mark":"+","words":"w"}]"#
    ),
    (#""saw":"You asked""#, #""saw":"You asked","effect":7"#),
    (
      #""saw":"You asked""#,
      #""saw":"You asked","next":{"id":"01939a00-0000-7000-8000-000000000071","text":"t","who":"team"}"#
    ),
    (
      #""saw":"You asked""#,
      #""saw":"You asked","next":{"id":"01939a00-0000-7000-8000-000000000071","text":"t","who":"trainee","due":{"by":"dawn"}}"#
    ),
    (
      #""saw":"You asked""#,
      #""saw":"You asked","support":{"back":"some-new-word","ahead":"nearby"}"#
    ),
    (#""saw":"You asked""#, #""saw":"You asked","support":{"back":"led","why":"busy"}"#),
    (
      #""saw":"You asked""#,
      #""saw":"You asked","jots":[{"at":"2026-11-19T08:05:00+00:00","text":"j","mood":"calm"}]"#
    ),
    (#""saw":"You asked""#, #""saw":"You asked","talked":"some day""#),
  ]

  @Test(arguments: words)
  func `a word that is not known hides no record, and is written back as it stood`(
    known: String, other: String
  ) throws {
    let keys = Self.base.replacing(known, with: other)
    let line = CodingTests.line("feedback", keys)
    guard case .record(let record) = CodingTests.read(line),
      case .feedback(let feedback) = record.content
    else {
      Issue.record("it was not shown")
      return
    }
    #expect(feedback.saw == "You asked")
    let written = String(decoding: RecordCoding.line(for: record), as: UTF8.self)
    #expect(members(written) == members(line))
  }

  @Test func `an amendment changes what it changes, and keeps what it does not understand`() throws
  {
    let keys = Self.base.replacing(
      #""saw":"You asked""#,
      with: #""saw":"You asked","next":{"id":"01939a00-0000-7000-8000-000000000071","text":"t","#
        + #""who":"trainee","due":{"on":"2026-11-26","hour":"dawn"},"weight":2},"#
        + #""support":{"back":"some-new-word","ahead":"nearby"},"mood":"calm""#
    ).replacing(
      #""marks":[]"#,
      with: #""marks":[{"id":"a","mark":"!","words":"w"},{"id":"b","mark":"+","words":"w","x":1},"#
        + #"{"id":"c","mark":"~","words":"w"}]"#)
    guard case .record(let record) = CodingTests.read(CodingTests.line("feedback", keys)),
      case .feedback(var feedback) = record.content
    else {
      Issue.record("it was not shown")
      return
    }
    feedback.saw = "You named"
    feedback.next?.text = "u"
    feedback.support?.ahead = .onThePhone
    feedback.marks.removeAll { $0.id == "c" }
    var amended = record
    amended.content = .amendment(
      .init(of: record.id, over: [record.id], body: .feedback(feedback)))
    let line = String(decoding: RecordCoding.line(for: amended), as: UTF8.self)
    let body = try #require(JSONTree(Array(line.utf8))?["body"])
    #expect(body["saw"]?.json == #""You named""#)
    #expect(body["mood"]?.json == #""calm""#)
    #expect(
      body["next"]?.json
        == #"{"id":"01939a00-0000-7000-8000-000000000071","text":"u","who":"trainee","#
        + #""due":{"on":"2026-11-26","hour":"dawn"},"weight":2}"#)
    #expect(body["support"]?.json == #"{"back":"some-new-word","ahead":"on-the-phone"}"#)
    #expect(
      body["marks"]?.json
        == #"[{"id":"a","mark":"!","words":"w"},{"id":"b","mark":"+","words":"w","x":1}]"#)
    // And once more through the amendment's own line.
    guard case .record(let again) = CodingTests.read(line) else {
      Issue.record("the amendment was not read")
      return
    }
    let second = String(decoding: RecordCoding.line(for: again), as: UTF8.self)
    #expect(members(second) == members(line))
  }

  @Test func `a person of another version stays a trainee, with all that was said`() throws {
    let keys =
      #""name":"Priya","role":"fellow","learner":{"grade":"ST5","stage":"peak","#
      + #""specialty":"EM","year":5},"placements":[{"unit":"Ward 7","site":"north"}]"#
    let line = CodingTests.line("person", keys)
    guard case .record(let record) = CodingTests.read(line),
      case .person(let person) = record.content
    else {
      Issue.record("it was not shown")
      return
    }
    #expect(person.role == .other)
    #expect(person.learner?.grade == "ST5" && person.learner?.stage == .other)
    let written = String(decoding: RecordCoding.line(for: record), as: UTF8.self)
    #expect(members(written) == members(line))
  }

  @Test func `who saw it can be amended, and a first line says it once`() throws {
    var feedback = Samples.feedback()
    feedback.by = Samples.tom
    let record = Record(
      writer: "ward-7-k3f9", n: 1, stamp: 1, id: Samples.id(2), at: Samples.at,
      by: Samples.okafor, act: Samples.act,
      content: .amendment(.init(of: Samples.id(1), over: [], body: .feedback(feedback))))
    let line = String(decoding: RecordCoding.line(for: record), as: UTF8.self)
    #expect(
      line.contains(#""body":{"trainee":"\#(Samples.priya.text)","by":"\#(Samples.tom.text)","#))
    guard case .record(let read) = CodingTests.read(line) else {
      Issue.record("it was not read")
      return
    }
    #expect(read == record)
    guard
      case .record(let first) = CodingTests.read(CodingTests.line("feedback", Self.base)),
      case .feedback(let content) = first.content
    else {
      Issue.record("it was not read")
      return
    }
    #expect(content.by == nil)
  }

  /// The members of a line in any order, without its check.
  private func members(_ line: String) -> [String: String] {
    let tree = JSONTree(Array(line.utf8))
    let pairs = (tree?.members ?? []).filter { $0.key != "x" }.map { ($0.key, $0.value.json) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
