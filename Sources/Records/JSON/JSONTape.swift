/// One line of JSON, taken apart once: every value as a node, in the order of the line.
///
/// A tape is reused from line to line, so that reading allocates nothing but the strings that are
/// asked for. It refuses what the store never writes: a key twice, more than sixteen levels, bytes
/// that are not UTF-8.
struct JSONTape: Sendable {
  enum Kind: UInt8, Sendable {
    case object, array, string, number, yes, no, null
  }

  struct Node: Sendable {
    var kind: Kind
    /// Whether a string holds a backslash.
    var isEscaped = false
    private var from: UInt32
    private var to: UInt32
    private var after: UInt32 = 0
    /// Of a string its first eight bytes, so that most keys differ by one comparison.
    var beginning: UInt64 = 0

    init(
      kind: Kind, isEscaped: Bool = false, start: Int, end: Int, next: Int = 0,
      beginning: UInt64 = 0
    ) {
      self.kind = kind
      self.isEscaped = isEscaped
      (from, to, after) = (UInt32(start), UInt32(end), UInt32(next))
      self.beginning = beginning
    }

    /// The first byte; of a string, the one after the quote.
    var start: Int { Int(from) }
    /// The byte after the last; of a string, the closing quote.
    var end: Int {
      get { Int(to) }
      set { to = UInt32(newValue) }
    }
    /// The node after this value and all within it.
    var next: Int {
      get { Int(after) }
      set { after = UInt32(newValue) }
    }
  }

  static let maximumDepth = 16

  private(set) var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []

  /// Takes a line apart; throws `JSONFault`.
  mutating func read(_ line: Span<UInt8>) throws(JSONFault) {
    bytes.removeAll(keepingCapacity: true)
    line.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    var taken: [Node] = []
    swap(&taken, &nodes)
    taken.removeAll(keepingCapacity: true)
    var failure: JSONFault?
    bytes.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes, nodes: taken)
      taken = []
      do throws(JSONFault) {
        try parser.parse()
      } catch {
        failure = error
      }
      taken = parser.nodes
    }
    nodes = taken
    if let failure { throw failure }
  }
}
