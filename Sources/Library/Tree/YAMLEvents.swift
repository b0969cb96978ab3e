internal import CYAML

/// The events of one YAML text, one after the other; nothing is built here.
///
/// Events rather than a tree, because a tree has its aliases copied in before anyone can refuse them,
/// and goes as deep as the file says.
///
/// A class because the parser keeps its own address.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream, the end of the stream.
  func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, line: line)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, line: line)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, line: line)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, line: line)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .listEnd, line: line)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mapEnd, line: line)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(
        kind: .listStart, line: line, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(
        kind: .mapStart, line: line, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return YAMLEvent(
        kind: .text(text), line: line, hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    default: return YAMLEvent(kind: .streamEnd, line: line)
    }
  }

  private var fault: YAMLFault {
    let core = parser.pointee
    let words = core.problem.map { String(cString: $0) } ?? "out of memory"
    if core.error == YAML_READER_ERROR {
      let before = input.prefix(Int(core.problem_offset))
      return YAMLFault(parserWords: words, line: before.count { $0 == UInt8(ascii: "\n") } + 1)
    }
    // Where a quote or a key begins helps; where it was missed at last does not.
    let isAtStart = ["found unexpected end of stream", "could not find expected ':'"].contains(
      words)
    let mark = isAtStart ? core.context_mark : core.problem_mark
    return YAMLFault(parserWords: words, line: Int(mark.line) + 1)
  }
}
