extension DocumentReader {
  /// Enters a thing by its id, or reports where the id is taken.
  ///
  /// A faulty thing is entered as nil, so that what names it is not reported as well.
  mutating func declare<Value>(
    _ value: Value?, _ id: String, of what: String, at node: ContentNode,
    in declared: inout Declared<Value>
  ) {
    let origin = Declared<Value>.Origin(file: file, line: node.line)
    guard let earlier = declared.declare(id, value, at: origin) else { return }
    log.add(
      line: node.line,
      "\(id.quoted) is already the id of the \(what) at \(earlier.file):\(earlier.line); "
        + "give this one another.")
  }

  /// The id of a thing that has a file of its own, which is named after it.
  mutating func documentID(_ fields: Fields) -> String? {
    let id = id(fields)
    guard isChecking, let id else { return id }
    let name = (file.split(separator: "/").last ?? "").dropLast(".yaml".count)
    if id != name {
      log.add(
        line: fields["id"]?.line ?? fields.line,
        "'id' is \(id.quoted) in a file named \(String(name).quoted); make them the same.")
    }
    return id
  }
}
