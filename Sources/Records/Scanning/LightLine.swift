import Practice

/// One line scanned for what counting needs of it.
struct LightLine {
  let record: LightRecord
  /// Whom it names.
  let trainee: RecordID?

  /// Scans a line; nil for one that has to be decoded: its kind, form or act has no light form.
  ///
  /// - Parameters:
  ///   - bytes: The line without its line feed.
  ///   - place: Its number, which light feedback carries along.
  ///   - writers: The writers met so far: their names are made into strings once.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, place: Int, writers: inout WriterNames
  ) {
    var fields = Fields()
    var cursor = LineCursor(bytes)
    do throws(LineCursor.Unscannable) {
      try fields.read(&cursor, writers: &writers)
      if cursor.hasAccents, (try? UTF8Span(validating: bytes.span)) == nil { return nil }
    } catch {
      return nil
    }
    guard fields.version == 1, let writer = fields.writer, let stamp = fields.stamp,
      let id = fields.id, let at = fields.at, let by = fields.by, let act = fields.act,
      let body = fields.body
    else { return nil }
    trainee = fields.trainee
    record = LightRecord(
      writer: writer, stamp: stamp, id: id, at: at, by: by, act: act, body: body, line: place)
  }
}

extension LightLine {
  /// Whether it is among these, or speaks of one of them.
  func touches(_ ids: Set<RecordID>) -> Bool {
    guard !ids.isEmpty else { return false }
    return ids.contains(record.id) || record.of.map(ids.contains) ?? false
      || trainee.map(ids.contains) ?? false
  }

  /// The writers of a folder: a few names, each thousands of times.
  struct WriterNames {
    private var known: [String] = []

    /// The name as a string, made once.
    mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
      for name in known where name.utf8.elementsEqual(bytes) { return name }
      let name = String(decoding: bytes, as: UTF8.self)
      known.append(name)
      return name
    }
  }
}
