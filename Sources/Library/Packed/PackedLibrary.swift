/// A packed library: its index, read whole, and its documents, each decoded when it is asked for.
struct PackedLibrary {
  /// What the first line begins with; another number is another format.
  static let format = "ontherun-library-1"

  /// Where a document lies.
  struct Document {
    var path: String
    var range: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  let version: String
  let documents: [Document]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackedFault) {
    self.bytes = bytes
    var cursor = PackedCursor(bytes)
    guard try cursor.text(upTo: " ") == Self.format else { throw PackedFault(offset: 0) }
    version = try cursor.text(upTo: " ")
    let count = try cursor.number(upTo: "\n")
    var index: [(length: Int, path: String)] = []
    for _ in 0..<count {
      index.append((try cursor.number(upTo: " "), try cursor.text(upTo: "\n")))
    }
    var start = cursor.offset
    var documents: [Document] = []
    for entry in index {
      guard entry.length <= bytes.count - start else { throw PackedFault(offset: start) }
      documents.append(Document(path: entry.path, range: start..<start + entry.length))
      start += entry.length
    }
    self.documents = documents
  }

  /// The tree of a document, as the YAML gave it, without lines and without what a key names.
  func node(
    of document: Document, omitting key: StaticString? = nil
  ) throws(PackedFault) -> ContentNode {
    var cursor = PackedCursor(
      UnsafeRawBufferPointer(rebasing: bytes[document.range]), omitting: key)
    return try cursor.node(depth: 1)
  }
}
