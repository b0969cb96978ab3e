/// A value of JSON in parts, for the rare line that has to be written with parts of another one.
indirect enum JSONTree: Equatable {
  /// A key and its value.
  struct Member: Equatable {
    var key: String
    var value: JSONTree
  }

  case object([Member])
  case array([JSONTree])
  /// All else, as it stands in the line.
  case plain(String)

  /// Takes a text apart; nil where it is no JSON of ours.
  init?(_ json: [UInt8]) {
    var tape = JSONTape()
    guard (try? tape.read(json.span)) != nil else { return nil }
    self.init(tape, at: 0)
  }

  private init(_ tape: JSONTape, at place: Int) {
    let node = tape.nodes[place]
    switch node.kind {
    case .object:
      var members: [Member] = []
      var key = tape.firstKey(of: place)
      while let current = key {
        members.append(Member(key: tape.text(current), value: JSONTree(tape, at: current + 1)))
        key = tape.key(after: current, of: place)
      }
      self = .object(members)
    case .array:
      var elements: [JSONTree] = []
      var element = place + 1
      while element < node.next {
        elements.append(JSONTree(tape, at: element))
        element = tape.nodes[element].next
      }
      self = .array(elements)
    default: self = .plain(tape.raw(place))
    }
  }

  /// The members of an object; none of anything else.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  /// The same value as JSON.
  var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  private func write(to json: inout JSONWriter) {
    switch self {
    case .object(let members):
      json.object { json in
        for member in members { json.member(member.key, json: member.value.json) }
      }
    case .array(let elements):
      json.array { json in
        for element in elements { element.write(to: &json) }
      }
    case .plain(let text): json.raw(text)
    }
  }
}
