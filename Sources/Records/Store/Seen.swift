import Practice

/// What was there when it was last looked at, as noted in `seen.json`.
///
/// It only detects, and may lag behind.
struct Seen: Hashable, Sendable {
  /// One writer's lines in one folder, in whatever files.
  struct Mark: Hashable, Sendable {
    /// The highest number.
    var n: Int
    /// How many lines.
    var lines: Int
  }

  /// By folder and writer: `people/ward-7-k3f9`.
  var marks: [String: Mark] = [:]

  static func key(_ folder: StoreFolder, _ writer: String) -> String {
    "\(folder.name)/\(writer)"
  }

  subscript(folder: StoreFolder, writer: String) -> Mark? {
    get { marks[Self.key(folder, writer)] }
    set { marks[Self.key(folder, writer)] = newValue }
  }

  /// Counts lines that were just written.
  mutating func add(_ records: [Record], in folder: StoreFolder) {
    for record in records {
      let known = self[folder, record.writer] ?? Mark(n: 0, lines: 0)
      self[folder, record.writer] = Mark(n: max(known.n, record.n), lines: known.lines + 1)
    }
  }

  /// What is gone of what was seen in a folder.
  ///
  /// An erased line stays as a stub and is no loss; one that became unreadable is shown as damaged.
  func losses(
    in folder: StoreFolder, marks found: [String: Mark], damaged: Int
  ) -> [StoreReading.Loss] {
    let prefix = "\(folder.name)/"
    return marks.sorted { $0.key < $1.key }.compactMap { key, mark in
      let writer = String(key.dropFirst(prefix.count))
      guard key.hasPrefix(prefix), !writer.contains("/") else { return nil }
      let now = found[key] ?? Mark(n: 0, lines: 0)
      let missing = mark.lines - now.lines - damaged
      guard missing > 0 || (now.n < mark.n && damaged == 0) else { return nil }
      return StoreReading.Loss(folder: folder, writer: writer, lines: max(missing, 1))
    }
  }

  /// Forgets a trainee.
  mutating func forget(_ trainee: RecordID) {
    marks = marks.filter { !$0.key.contains(trainee.text) }
  }

  /// Raises what was seen, never lowers it.
  mutating func raise(_ key: String, to mark: Mark) {
    let known = marks[key] ?? Mark(n: 0, lines: 0)
    marks[key] = Mark(n: max(known.n, mark.n), lines: max(known.lines, mark.lines))
  }
}

extension Seen {
  static let name = "seen.json"

  /// Reads what was seen, which is nothing where the file is missing or damaged.
  ///
  /// Throws `FileError`.
  static func read(in state: LocalState) throws(FileError) -> Seen {
    var seen = Seen()
    guard let found = try state.object(name), found.isSound else { return seen }
    var object = found.object
    guard let marks = try? object.object(ifPresent: "marks") else { return seen }
    for (key, place, _) in marks.members {
      guard var mark = try? JSONObject(marks.tape, at: place), let n = try? mark.number("n"),
        let lines = try? mark.number("lines")
      else { continue }
      seen.marks[key] = Mark(n: n, lines: lines)
    }
    return seen
  }

  /// Notes it, whole after a kill; throws `FileError`.
  func write(in state: LocalState) throws(FileError) {
    let sorted = marks.sorted { $0.key < $1.key }
    try state.writeChecked(Self.name, isSynced: false) { json in
      json.member("v", 1)
      json.object("marks") { json in
        for (key, mark) in sorted {
          json.object(key) { json in
            json.member("n", mark.n)
            json.member("lines", mark.lines)
          }
        }
      }
    }
  }
}
