import Practice
import Testing

@testable import Records

/// Lines to records and back, against lines written by hand.
struct CodingTests {
  /// A kind's keys as they stand in a line, and what they mean.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: String
    let keys: String
    let content: Content
    var testDescription: String { kind }
  }

  static let priya = "01939a00-0000-7000-8000-00000000000b"
  static let one = "01939a00-0000-7000-8000-000000000001"
  static let two = "01939a00-0000-7000-8000-000000000002"

  private static var practised: Feedback {
    var feedback = Feedback(
      trainee: RecordID(one), byRole: .consultant, situation: "handover", setting: .clinical,
      role: .leadership, stage: .higher, grade: "ST4", unit: "", via: .form, library: "1")
    feedback.saw = "You read the sickest first."
    return feedback
  }

  static let cases: [Case] = [
    Case(
      kind: "person",
      keys: #""name":"Dr Ngozi \"Ada\" Okafor","role":"consultant","placements":[]"#,
      content: .person(Person(name: "Dr Ngozi \"Ada\" Okafor", role: .consultant))),
    Case(
      kind: "person",
      keys: #""name":"Zoë Müller-O’Brien","role":"resident","#
        + #""learner":{"grade":"ST5","stage":"higher","specialty":"Emergency Medicine"},"#
        + #""placements":[{"unit":"Ward 7","from":"2026-08-05"},{"unit":"ED","to":"2026-08-04"}],"#
        + #""informed":"2026-08-06","keepUntil":"2028-08-01","#
        + #""hold":{"why":"appeal","since":"2026-09-01"},"archived":true"#,
      content: .person(
        Person(
          name: "Zoë Müller-O’Brien", role: .resident,
          learner: .init(grade: "ST5", stage: .higher, specialty: "Emergency Medicine"),
          placements: [
            .init(unit: "Ward 7", from: Day("2026-08-05")),
            .init(unit: "ED", to: Day("2026-08-04")),
          ],
          informed: Day("2026-08-06"), keepUntil: Day("2028-08-01"),
          hold: Day("2026-09-01").map { .init(why: "appeal", since: $0) }, archived: true))),
    Case(
      kind: "feedback",
      keys: #""trainee":"\#(priya)","byRole":"consultant","situation":"handover","#
        + #""setting":"clinical","moment":"opening-the-board","role":"leadership","stage":"higher","#
        + #""grade":"ST5","unit":"Ward 7","offered":["sickest-first","clear-lead"],"#
        + #""marks":[{"id":"sickest-first","mark":"+","words":"Opens by naming the sickest first"},"#
        + #"{"id":"clear-lead","mark":"~","words":"Makes clear who leads"}],"#
        + #""saw":"You asked for the sickest three first.","effect":"Two people started the same job.","#
        + #""they":"\"I lost count\", she said \\ smiled.","#
        + #""next":{"id":"01939a00-0000-7000-8000-000000000071","text":"Give each job to a named person","#
        + #""who":"trainee","due":{"at":"handover"}},"#
        + #""steps":[{"id":"01939a00-0000-7000-8000-000000000070","now":"done"}],"#
        + #""support":{"back":"prompted","ahead":"on-the-phone"},"#
        + #""jots":[{"at":"2026-11-19T08:05:00+00:00","text":"08:02 names the sickest"}],"#
        + #""talked":"2026-11-19","asked":"trainee","thread":"01939a00-0000-7000-8000-000000000072","#
        + #""from":"01939a00-0000-7000-8000-000000000073","via":"form","library":"2026.1""#,
      content: .feedback(Samples.fullFeedback)),
    Case(
      kind: "talked", keys: #""of":"\#(one)","on":"2026-11-19""#,
      content: .talked(.init(of: Samples.id(1), on: Samples.day))),
    Case(
      kind: "step", keys: #""trainee":"\#(priya)","of":"\#(one)","now":"working""#,
      content: .step(.init(trainee: Samples.priya, of: Samples.id(1), now: .working))),
    Case(
      kind: "step",
      keys: #""trainee":"\#(priya)","new":{"text":"Chair the huddle","who":"supervisor","#
        + #""due":{"on":"2026-11-19"}},"now":"open""#,
      content: .step(
        .init(
          trainee: Samples.priya, of: nil,
          new: .init(text: "Chair the huddle", who: .supervisor, due: .on(Samples.day)),
          now: .open))),
    Case(
      kind: "chance",
      keys:
        #""trainee":"\#(priya)","situation":"rota","moment":"gap","given":"2026-11-19","text":"Thursday""#,
      content: .chance(
        .init(
          trainee: Samples.priya, situation: "rota", moment: "gap", given: Samples.day,
          text: "Thursday"))),
    Case(
      kind: "reflection",
      keys:
        #""trainee":"\#(priya)","of":"\#(one)","text":"I rushed.","handed":"2026-11-19T08:05:00+00:00""#,
      content: .reflection(
        .init(trainee: Samples.priya, of: Samples.id(1), text: "I rushed.", handed: Samples.at))),
    Case(
      kind: "thread",
      keys:
        #""trainee":"\#(priya)","title":"Sepsis audit","started":"2026-11-19","closed":"2026-11-19""#,
      content: .thread(
        .init(
          trainee: Samples.priya, title: "Sepsis audit", started: Samples.day, closed: Samples.day))
    ),
    Case(
      kind: "amendment",
      keys: #""of":"\#(one)","over":["\#(one)","\#(two)"],"#
        + #""body":{"name":"Priya Nair","role":"registrar","placements":[]}"#,
      content: .amendment(
        .init(
          of: Samples.id(1), over: [Samples.id(1), Samples.id(2)],
          body: .person(Person(name: "Priya Nair", role: .registrar))))),
    Case(
      kind: "withdrawal", keys: #""of":"\#(one)","why":"wrong person","undoes":"\#(two)""#,
      content: .withdrawal(
        .init(of: Samples.id(1), why: "wrong person", undoes: Samples.id(2)))),
    Case(
      kind: "erasure", keys: #""of":["\#(one)"],"why":"moved""#,
      content: .erasure(.init(of: [Samples.id(1)], why: "moved"))),
    Case(
      kind: "erasure", keys: #""of":[],"trainee":"\#(priya)","why":"asked""#,
      content: .erasure(.init(of: [], trainee: Samples.priya, why: "asked"))),
    Case(
      kind: "same", keys: #""people":["\#(one)","\#(two)"],"keep":"\#(one)""#,
      content: .same(.init(people: [Samples.id(1), Samples.id(2)], keep: Samples.id(1)))),
    Case(
      kind: "shared",
      keys: #""trainee":"\#(priya)","to":"Priya","what":"summary","through":"paper""#,
      content: .shared(
        .init(trainee: Samples.priya, to: "Priya", what: "summary", through: "paper"))),
    Case(
      kind: "import", keys: #""bundle":"b-1","from":"ward-9","count":12"#,
      content: .bundleImport(.init(bundle: "b-1", from: "ward-9", count: 12))),
    Case(
      kind: "practice",
      keys: #""session":"\#(one)","trainee":"\#(one)","byRole":"consultant","#
        + #""situation":"handover","setting":"clinical","role":"leadership","stage":"higher","#
        + #""grade":"ST4","unit":"","offered":[],"marks":[],"saw":"You read the sickest first.","#
        + #""asked":"supervisor","via":"form","library":"1""#,
      content: .practice(
        .init(session: RecordID(one), feedback: practised))),
    Case(
      kind: "session",
      keys: #""scenario":"handover-two-lists","title":"The two lists","planned":17,"#
        + #""path":[{"part":"opening"},{"part":"beat board","choice":2}],"#
        + #""votes":[{"at":1,"counts":"7 4"},{"at":1,"counts":"2 9"}],"#
        + #""clocks":[{"at":0,"seconds":60},{"at":1,"seconds":185}],"#
        + #""toTry":[{"situation":"rota","text":"Say the gap"},{"text":"Listen"}],"#
        + #""words":["Ask for one list."],"#
        + #""confidence":{"answers":["Not yet","Now"],"before":"5 1","after":"2 4"},"#
        + #""pieces":["\#(one)"],"people":["Hugh"],"keepUntil":"2027-11-19""#,
      content: .training(
        .init(
          scenario: "handover-two-lists", title: "The two lists", planned: 17,
          path: [.init(part: "opening"), .init(part: "beat board", choice: 2)],
          votes: [.init(at: 1, counts: [7, 4]), .init(at: 1, counts: [2, 9])], clocks: [60, 185],
          toTry: [
            ThingToTry(situation: "rota", text: "Say the gap"),
            ThingToTry(situation: nil, text: "Listen"),
          ],
          words: ["Ask for one list."],
          confidence: .init(answers: ["Not yet", "Now"], before: [5, 1], after: [2, 4]),
          pieces: [RecordID(one)], people: ["Hugh"], keepUntil: Day("2027-11-19")))),
  ]

  /// A line with a kind's keys; the check is not of interest.
  static func line(_ kind: String, _ keys: String, v: Int = 1) -> String {
    #"{"v":\#(v),"w":"ward-7-k3f9","n":17,"t":"01a1f2d667e00003","id":"\#(two)","kind":"\#(kind)","#
      + #""at":"2026-11-19T08:05:00+00:00","by":"\#(one)","act":"\#(one)",\#(keys),"x":"0000000000000000"}"#
  }

  static func read(_ line: String) -> StoredLine {
    var coding = RecordCoding()
    return coding.read(Array(line.utf8).span)
  }

  static func passes(_ line: [UInt8]) -> Bool { LineCheck.passes(line.span) }

  static func record(_ line: String) -> Record? {
    if case .record(let record) = read(line) { record } else { nil }
  }

  @Test(arguments: cases) func `every kind reads from its keys`(_ wanted: Case) throws {
    let record = try #require(Self.record(Self.line(wanted.kind, wanted.keys)))
    #expect(record.content == wanted.content)
    #expect(record.unknown.isEmpty)
    #expect(record.isDamaged)
    #expect(record.writer == "ward-7-k3f9")
    #expect(record.n == 17)
    #expect(record.stamp == 0x01a1_f2d6_67e0_0003)
    #expect(record.id == Samples.id(2))
    #expect(record.at == Samples.at)
    #expect(record.by == Samples.id(1))
    #expect(record.act == Samples.id(1))
  }

  @Test(arguments: cases) func `every kind is written with its keys`(_ wanted: Case) {
    let record = Record(
      writer: "ward-7-k3f9", n: 17, stamp: 0x01a1_f2d6_67e0_0003, id: Samples.id(2),
      at: Samples.at, by: Samples.id(1), act: Samples.id(1), content: wanted.content)
    let line = RecordJSON.line(record)
    #expect(line.dropLast(18) == Self.line(wanted.kind, wanted.keys).dropLast(18))
    #expect(RecordJSON.json(record) == line.dropLast(24) + "}")
  }

  @Test(arguments: [
    ("feedback", cases[2].keys), ("chance", cases[6].keys), ("reflection", cases[7].keys),
    ("thread", cases[8].keys), ("step", cases[5].keys),
  ])
  func `the body of an amendment is known by its keys`(kind: String, keys: String) throws {
    let line = Self.line("amendment", #""of":"\#(Self.one)","over":[],"body":{\#(keys)}"#)
    let record = try #require(Self.record(line))
    let wanted = try #require(Self.cases.first { $0.keys == keys }).content
    #expect(record.content == .amendment(.init(of: Samples.id(1), over: [], body: wanted)))
    #expect(RecordJSON.line(record).dropLast(18) == line.dropLast(18))
  }

  @Test func `keys of a later version are kept, and written back`() throws {
    let later = #""mood":{"colour":["red",1.5e3,null,true]},"note":"a\"b""#
    let keys = Self.cases[3].keys + "," + later
    let record = try #require(Self.record(Self.line("talked", keys)))
    #expect(record.content == Self.cases[3].content)
    #expect(
      record.unknown == [
        .init(key: "mood", json: #"{"colour":["red",1.5e3,null,true]}"#),
        .init(key: "note", json: #""a\"b""#),
      ])
    #expect(RecordJSON.line(record).dropLast(18) == Self.line("talked", keys).dropLast(18))
  }

  @Test func `keys of a later version in an amended body are kept in the body`() throws {
    let body = #"{"name":"Priya","role":"nurse","placements":[],"pronouns":"she"}"#
    let line = Self.line("amendment", #""of":"\#(Self.one)","over":[],"body":\#(body)"#)
    let record = try #require(Self.record(line))
    #expect(record.unknown == [.init(key: "pronouns", json: #""she""#)])
    #expect(RecordJSON.line(record).dropLast(18) == line.dropLast(18))
  }

  @Test(arguments: [
    ("poem", #""verse":"roses""#),
    // A word that this version does not know makes the whole content one to be kept.
    ("step", #""trainee":"\#(priya)","of":"\#(one)","now":"parked""#),
    ("talked", #""of":"\#(one)","on":"2026-02-30""#),
    ("thread", #""trainee":"\#(priya)","title":7,"started":"2026-11-19""#),
  ])
  func `what this version does not understand is kept whole`(kind: String, keys: String) throws {
    let line = Self.line(kind, keys)
    let record = try #require(Self.record(line))
    #expect(record.content == .unknown(kind: kind))
    #expect(RecordJSON.line(record).dropLast(18) == line.dropLast(18))
  }

  @Test func `a body that is not understood is kept whole`() throws {
    let line = Self.line("amendment", #""of":"\#(Self.one)","over":[],"body":{"verse":"roses"}"#)
    let record = try #require(Self.record(line))
    #expect(record.content == .amendment(.init(of: Samples.id(1), over: [], body: nil)))
    #expect(record.unknown == [.init(key: "body", json: #"{"verse":"roses"}"#)])
    #expect(RecordJSON.line(record).dropLast(18) == line.dropLast(18))
  }

  @Test func `a record that belongs to an act says so`() throws {
    let keys = #""in":"\#(Self.one)","# + Self.cases[3].keys
    let record = try #require(Self.record(Self.line("talked", keys)))
    #expect(record.partOf == Samples.id(1))
    #expect(RecordJSON.line(record).dropLast(18) == Self.line("talked", keys).dropLast(18))
  }

  @Test func `spaces, another order of keys and a CR are read all the same`() throws {
    let keys = #" "on" : "2026-11-19" , "of" : "\#(Self.one)" "#
    let record = try #require(Self.record(Self.line("talked", keys) + "\r"))
    #expect(record.content == Self.cases[3].content)
  }

  @Test(arguments: [
    #"{"v":1}"#, "", "{", "[]", "null", "7", "\u{0}\u{0}\u{0}",
    line("talked", cases[3].keys) + "}", line("talked", cases[3].keys + #","of":"x""#),
    line("talked", cases[3].keys + #","o\u0066":"x""#),
    line("talked", cases[3].keys + #","a":01"#), line("talked", cases[3].keys + #","a":"\ud800""#),
    line("talked", cases[3].keys + #","a":"\x""#), line("talked", cases[3].keys + ",\"a\":\"\t\""),
    line("talked", cases[3].keys + #","a":{"b":1,"b":2}"#),
    line(
      "talked",
      cases[3].keys + #","a":"# + String(repeating: "[", count: 16)
        + String(repeating: "]", count: 16)),
    line("talked", cases[3].keys, v: 0),
    line("talked", cases[3].keys).replacing(#""id":"0"#, with: #""id":"G"#),
    line("talked", cases[3].keys).replacing(#""t":"0"#, with: #""t":""#),
    line("talked", cases[3].keys).replacing(#""n":17"#, with: #""n":-1"#),
    line("talked", cases[3].keys).replacing(#""n":17"#, with: #""n":99999999999999999999"#),
  ])
  func `what no version writes is unreadable`(_ text: String) {
    guard case .unreadable = Self.read(text) else {
      Issue.record("it was read")
      return
    }
  }

  @Test func `bytes that are not UTF-8 are unreadable`() {
    var coding = RecordCoding()
    for bad: [UInt8] in [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    ] {
      let start = Array(Self.line("talked", Self.cases[3].keys + #","a":""#).utf8.dropLast(25))
      let line = start + bad + Array(#"","x":"0000000000000000"}"#.utf8)
      guard case .unreadable = coding.read(line.span) else {
        Issue.record("\(bad) was read")
        return
      }
    }
  }

  @Test func `sixteen levels are read, and two names that look the same are two`() throws {
    let nested = String(repeating: "[", count: 15) + String(repeating: "]", count: 15)
    let composed = #","a":\#(nested),"\#("e\u{301}")":1,"\#("\u{e9}")":2"#
    #expect(Self.record(Self.line("talked", Self.cases[3].keys + composed)) != nil)
  }

  @Test func `a later version is shown`() throws {
    let line = Self.line("talked", Self.cases[3].keys, v: 2)
    let record = try #require(Self.record(line))
    #expect(record.content == Self.cases[3].content)
    #expect(record.version == 2)
    #expect(RecordJSON.json(record) == line.dropLast(24) + "}")
  }

  @Test func `the check is that of SHA-256 over what stands before it`() throws {
    var line = Array(#"{"v":1"#.utf8)
    LineCheck.seal(&line)
    // printf '{"v":1' | sha256sum | cut -c1-16
    #expect(String(decoding: line, as: UTF8.self) == #"{"v":1,"x":"e5a70a6ec9d2be5c"}"#)
    #expect(Self.passes(line))
    line[4] = UInt8(ascii: "2")
    #expect(!Self.passes(line))
    #expect(!Self.passes(Array(#"{"v":1}"#.utf8)))
  }

  @Test func `controls, quotes and backslashes are escaped, and nothing else`() {
    var json = JSONWriter()
    json.string("a\u{0}\u{1F}\u{7F}\"\\/\n\t\r\u{8}\u{C}é😀\u{2028}")
    #expect(json.text == #""a\u0000\u001f"# + "\u{7F}" + #"\"\\/\n\t\r\b\fé😀"# + "\u{2028}\"")
  }

  @Test func `escapes of any kind are undone`() throws {
    let keys = #""of":"\#(Self.one)","why":"\u0041\u00e9\ud83d\ude00\/\"\\\n\b\f\r\t""#
    let record = try #require(Self.record(Self.line("withdrawal", keys)))
    #expect(
      record.content
        == .withdrawal(.init(of: Samples.id(1), why: "Aé😀/\"\\\n\u{8}\u{C}\r\t")))
  }

  @Test func `the state stands after the record's own keys`() {
    let record = Record(
      writer: "w-1", n: 1, stamp: 0, id: Samples.id(2), at: Samples.at, by: Samples.id(1),
      act: Samples.id(1), content: Self.cases[3].content)
    let state = EntryState(
      talked: Samples.day, isWithdrawn: false, amended: [Samples.at], versions: 2,
      isDamaged: true, step: .working)
    #expect(
      RecordJSON.json(record, state: state).hasSuffix(
        #","on":"2026-11-19","state":{"talked":"2026-11-19","withdrawn":false,"#
          + #""amended":["2026-11-19T08:05:00+00:00"],"versions":2,"damaged":true,"step":"working"}}"#
      ))
    #expect(
      RecordJSON.json(record, state: EntryState()).hasSuffix(
        #""state":{"talked":null,"withdrawn":false,"amended":[],"versions":1,"damaged":false,"step":null}}"#
      ))
  }
}

extension CodingTests {
  @Test func `twenty thousand keys are compared in no time, and one twice is found`() {
    var coding = RecordCoding()
    let many = (0..<20_000).map { #""k\#($0)":0"# }.joined(separator: ",")
    for (last, isSound) in [(#""k20000":0"#, true), (#""k7":0"#, false), (#""k\u0037":0"#, false)] {
      let line = Self.line("talked", Self.cases[3].keys + "," + many + "," + last)
      var tape = JSONTape()
      #expect(((try? tape.read(Array(line.utf8).span)) != nil) == isSound)
      // So many keys are none that any version writes.
      guard case .unreadable = coding.read(Array(line.utf8).span) else {
        Issue.record("it was read")
        return
      }
    }
  }

  @Test func `cut at any byte and changed at any byte, a line is read without harm`() {
    let line = Array(Self.line("feedback", Self.cases[2].keys).utf8)
    var coding = RecordCoding()
    for cut in line.indices { _ = coding.read(Array(line[..<cut]).span) }
    for place in stride(from: 0, to: line.count, by: 7) {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0xC3, 0xFF] {
        var changed = line
        changed[place] = byte
        _ = coding.read(changed.span)
      }
    }
  }
}
