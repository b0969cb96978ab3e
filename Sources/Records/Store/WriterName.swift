/// The name of a writer: the host's, in `[a-z0-9-]`, and four random characters.
enum WriterName {
  static let longestHost = 20

  static func make(hostName: String) -> String {
    let first = hostName.lowercased().prefix { $0 != "." }
    let letters = first.map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let host = String(letters.prefix(longestHost)).trimmingDashes
    return "\(host.isEmpty ? "host" : host)-\(RandomName.letters(4))"
  }

  /// The name as screens show it, without its random part: ward-7.
  static func place(of writer: String) -> String {
    guard let dash = writer.lastIndex(of: "-") else { return writer }
    return String(writer[..<dash])
  }

  /// Whether it may become the name of a file.
  static func isWellFormed(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.utf8.allSatisfy { byte in
        (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte == UInt8(ascii: "-")
      }
  }
}

extension String {
  fileprivate var trimmingDashes: String {
    var part = Substring(self)
    while part.first == "-" { part.removeFirst() }
    while part.last == "-" { part.removeLast() }
    return String(part)
  }
}
