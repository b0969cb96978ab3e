public import Practice

/// A bundle of practice as a file: a line that says what it is, and a line a piece, each with its check.
public enum PracticeBundleFile {
  /// Why a file is no bundle that can be taken in.
  public enum Fault: Error, Hashable, Sendable {
    /// It is something else.
    case notABundle
    /// A later version of the program made it.
    case newer
    /// It holds fewer or more pieces than it says.
    case cutOff
    /// A line was changed since it was written, or cannot be read.
    case damaged(line: Int)
    /// A piece says nothing at all.
    case blank(line: Int)
    /// It holds more pieces than any room writes.
    case tooMany
  }

  /// No bundle is larger.
  public static let largest = 1 << 20
  private static let most = 200
  private static let version = 1

  /// The bytes of a bundle.
  public static func bytes(of bundle: PracticeBundle) -> [UInt8] {
    var bytes = line { json in
      json.member("v", version)
      json.member("bundle", "practice")
      json.member("scenario", bundle.scenario)
      json.member("count", bundle.pieces.count)
    }
    for piece in bundle.pieces {
      bytes += line { json in
        json.member("id", piece.id.text)
        ContentCoding.write(piece.feedback, to: &json)
      }
    }
    return bytes
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line + [0x0A]
  }

  /// Reads a bundle; throws `Fault`.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> PracticeBundle {
    let lines = bytes.split(separator: 0x0A).map { [UInt8]($0) }
    var tape = JSONTape()
    guard let first = lines.first, (try? tape.read(first.span)) != nil,
      var head = try? JSONObject(tape, at: 0), (try? head.text("bundle")) == "practice",
      let version = try? head.number("v"), let scenario = try? head.text("scenario"),
      let count = try? head.number("count")
    else { throw .notABundle }
    guard version == Self.version else { throw .newer }
    guard LineCheck.passes(first.span) else { throw .damaged(line: 1) }
    guard count <= most else { throw .tooMany }
    guard count == lines.count - 1 else { throw .cutOff }
    var pieces: [PracticeBundle.Piece] = []
    for (place, line) in lines.dropFirst().enumerated() {
      guard LineCheck.passes(line.span), (try? tape.read(line.span)) != nil,
        var object = try? JSONObject(tape, at: 0), let id = try? object.id("id"),
        id.isWellFormed, let feedback = try? ContentCoding.feedback(&object)
      else { throw .damaged(line: place + 2) }
      guard !feedback.isBlank else { throw .blank(line: place + 2) }
      pieces.append(PracticeBundle.Piece(id: id, feedback: feedback))
    }
    return PracticeBundle(scenario: scenario, pieces: pieces)
  }
}
