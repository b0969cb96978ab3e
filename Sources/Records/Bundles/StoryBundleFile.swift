public import Practice

/// A bundle of one person's story as a file: a line that says what it is, a line a record, and one for how
/// many there were, each with its check.
public enum StoryBundleFile {
  /// Why a file is no bundle that can be taken in.
  public enum Fault: Error, Hashable, Sendable {
    /// It is something else.
    case notABundle
    /// A later version of the program made it.
    case newer
    /// It is larger than any story.
    case tooLarge
    /// It holds more records than any story.
    case tooMany
    /// It holds fewer or more records than it says.
    case cutOff
    /// A line was changed since it was written, or cannot be read.
    case damaged(line: Int)
    /// A line is about somebody else, or is of a kind that no bundle has.
    case foreign(line: Int)
  }

  /// No bundle is larger.
  public static let largest = 50 << 20
  /// No bundle has more records.
  static let most = 100_000
  private static let version = 1
  private static let kind = "story"

  /// The bytes of a bundle.
  public static func bytes(of bundle: StoryBundle) -> [UInt8] {
    let count = bundle.people.count + bundle.records.count
    var bytes = line { json in
      json.member("v", version)
      json.member("bundle", kind)
      json.member("id", bundle.id.text)
      json.member("from", bundle.from)
      json.member("day", bundle.day.description)
      json.member("person", bundle.person.text)
      json.member("people", bundle.people.count)
      json.member("count", count)
    }
    for record in bundle.people + bundle.records {
      bytes += RecordCoding.line(for: record) + [0x0A]
    }
    return bytes
      + line { json in
        json.member("v", version)
        json.member("end", bundle.id.text)
        json.member("count", count)
      }
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line + [0x0A]
  }

  /// Whether bytes begin as a bundle does.
  public static func isBundle(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(#"{"v":"#.utf8))
      && ByteSearch(#""bundle":"story""#).isIn(bytes.span.extracting(first: 64))
  }

  /// Reads a bundle whole, or not at all; throws `Fault`.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> StoryBundle {
    guard bytes.count <= largest else { throw .tooLarge }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first else { throw .notABundle }
    var (bundle, people, count) = try header([UInt8](first))
    guard count <= most, lines.count <= most + 3 else { throw .tooMany }
    // After the last line feed there is nothing.
    guard lines.count == count + 3, lines[count + 2].isEmpty else { throw .cutOff }
    var coding = RecordCoding()
    var known: Set<RecordID> = []
    for number in 0..<count {
      let line = [UInt8](lines[number + 1])
      guard case .record(let record) = coding.read(line.span), !record.isDamaged,
        known.insert(record.id).inserted, record.by.isWellFormed
      else { throw .damaged(line: number + 2) }
      guard record.version <= RecordCoding.version else { throw .newer }
      let isPerson = number < people
      guard belongs(record, to: bundle, isPerson: isPerson) else {
        throw .foreign(line: number + 2)
      }
      if isPerson { bundle.people.append(record) } else { bundle.records.append(record) }
    }
    try end([UInt8](lines[count + 1]), of: bundle, count: count)
    return bundle
  }

  private static func header(
    _ line: [UInt8]
  ) throws(Fault) -> (bundle: StoryBundle, people: Int, count: Int) {
    var tape = JSONTape()
    guard (try? tape.read(line.span)) != nil, var head = try? JSONObject(tape, at: 0),
      (try? head.text("bundle")) == kind, let version = try? head.number("v")
    else { throw .notABundle }
    guard version == Self.version else { throw .newer }
    guard LineCheck.passes(line.span), let id = try? head.id("id"), id.isWellFormed,
      let from = try? head.text("from"), let day = (try? head.text("day")).flatMap({ Day($0) }),
      let person = try? head.id("person"), person.isWellFormed,
      let people = try? head.number("people"), let count = try? head.number("count"),
      people >= 1, count >= people
    else { throw .damaged(line: 1) }
    let bundle = StoryBundle(
      id: id, from: from, day: day, person: person, people: [], records: [])
    return (bundle, people, count)
  }

  /// The person comes first; what follows is people, and then what is about the person alone.
  private static func belongs(
    _ record: Record, to bundle: StoryBundle, isPerson: Bool
  ) -> Bool {
    if isPerson {
      guard case .person = record.content else { return false }
      return !bundle.people.isEmpty || record.id == bundle.person
    }
    if case .talked = record.content { return true }
    return record.content.subject == bundle.person
  }

  private static func end(
    _ line: [UInt8], of bundle: StoryBundle, count: Int
  ) throws(Fault) {
    var tape = JSONTape()
    guard LineCheck.passes(line.span), (try? tape.read(line.span)) != nil,
      var object = try? JSONObject(tape, at: 0), (try? object.id("end")) == bundle.id,
      (try? object.number("count")) == count
    else { throw .cutOff }
  }
}
