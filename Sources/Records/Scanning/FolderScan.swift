internal import Glibc
import Practice

/// A folder's files in memory, each line scanned once, and decoded only where it has to be.
struct FolderScan {
  /// Where a line is.
  struct Place {
    var file: Int
    var range: Range<Int>
  }

  private let store: Store
  private let device: Device?
  private let test: LineTest?
  private var writers = LightLine.WriterNames()
  var files: [[UInt8]] = []
  /// The files' paths below the store's folder.
  private var paths: [String] = []
  var places: [Place] = []
  var light: [LightLine] = []
  var decoded: [Record] = []
  var erased: Set<RecordID> = []
  private var coding = RecordCoding()
  /// Where the kind stood in the line before.
  private var kindPlace = 0
  /// Plain feedback that is not what is looked for.
  var passedOver: [Place] = []
  /// What lines point at that may themselves be what is looked for.
  var hinted: Set<RecordID> = []
  /// Lines and files that could not be read.
  private(set) var damaged: [DamagedLine] = []
  private(set) var skipped: [StoreReading.Skipped] = []

  /// Begins; with hints, only feedback that may be what is looked for is decoded, and all of it is.
  init(_ store: Store, device: Device?, hints: LineHints? = nil) {
    self.store = store
    self.device = device
    test = hints.map { LineTest($0) }
  }

  /// Reads and scans a folder by its path below the store's; one that is missing is empty.
  ///
  /// What cannot be read is left out and noted, as by whoever reads the folder whole.
  mutating func read(_ path: [String], in home: OpenFile) {
    let folder: OpenFile
    do {
      folder = try store.files.openFolder(path, in: home)
    } catch {
      if error.code != ENOENT { skip(path, error) }
      return
    }
    defer { store.files.close(folder) }
    let names: [String]
    do {
      names = try store.files.list(folder)
    } catch {
      return skip(path, error)
    }
    for name in names where FolderReader.isLines(name) {
      let bytes: [UInt8]
      do {
        guard let all = try store.files.contents(of: name, in: folder, atMost: .max) else {
          continue
        }
        bytes = store.seal?.opened(all, folder: StoreFolder.name(ofPath: path)) ?? all
      } catch {
        skip(path + [name], error)
        continue
      }
      files.append(bytes)
      paths.append((path + [name]).joined(separator: "/"))
      scan(file: files.count - 1, isOwn: isOwn(name))
    }
  }

  private mutating func skip(_ path: [String], _ error: FileError) {
    skipped.append(
      StoreReading.Skipped(file: path.joined(separator: "/"), error: error))
  }

  private func isOwn(_ name: String) -> Bool {
    name.hasSuffix(".jsonl") && device?.owns(String(name.dropLast(6))) == true
  }

  private mutating func scan(file: Int, isOwn: Bool) {
    let bytes = files[file]
    // Most lines are feedback, and most of that takes about a thousand bytes.
    light.reserveCapacity(light.count + bytes.count / 700)
    places.reserveCapacity(places.count + bytes.count / 700)
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let feed = memchr(all.baseAddress.unsafelyUnwrapped + start, 0x0A, all.count - start)
        let end = feed.map {
          $0 - UnsafeMutableRawPointer(mutating: all.baseAddress.unsafelyUnwrapped)
        }
        let line = UnsafeBufferPointer(rebasing: all[start..<(end ?? all.count)])
        if end != nil || isOwn || coding.read(line.span).isSound {
          take(line, at: Place(file: file, range: start..<(end ?? all.count)))
        }
        start = (end ?? all.count) + 1
      }
    }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, at place: Place) {
    if line.isEmpty { return }
    if let test, LineTest.isPlainFeedback(line, near: &kindPlace) {
      if test.mayHold(line) { decode(line, at: place) } else { passedOver.append(place) }
      return
    }
    if let found = LightLine(line, place: places.count, writers: &writers) {
      light.append(found)
      places.append(place)
    } else if decode(line, at: place), let test, let last = decoded.last, test.mayHold(line) {
      // What an amendment says may be looked for, and not what it amends.
      hinted.formUnion(last.pointsAt)
    }
  }

  /// Decodes the line of a place that was passed over before.
  mutating func decode(at place: Place) {
    files[place.file].withUnsafeBufferPointer {
      _ = decode(UnsafeBufferPointer(rebasing: $0[place.range]), at: place)
    }
  }

  /// Whether it is a record, which then is the last of those that are decoded.
  @discardableResult
  private mutating func decode(_ line: UnsafeBufferPointer<UInt8>, at place: Place) -> Bool {
    switch coding.read(line.span) {
    case .record(let record):
      decoded.append(record)
      return true
    case .erased(let stub): erased.insert(stub.id)
    case .unreadable:
      if line.count > 1 || line[0] != 0x0D {
        damaged.append(
          DamagedLine(
            file: paths[place.file], number: number(of: place),
            text: String(decoding: line, as: UTF8.self)))
      }
    }
    return false
  }

  /// The number of a line in its file, counted when somebody has to be told.
  private func number(of place: Place) -> Int {
    files[place.file][..<place.range.lowerBound].count { $0 == 0x0A } + 1
  }
}

extension FolderScan {
  /// The lines of the folder: light where nothing else touches them, decoded where something does.
  mutating func divided(
    folders: [RecordID], erased known: Erased
  ) -> (light: [LightRecord], decoded: [Record], erased: Erased) {
    let gone = known.including(erased)
    var touched = gone.ids.union(gone.trainees)
    for record in decoded {
      touched.formUnion(record.pointsAt)
      touched.insert(record.id)
      if let end = record.partOf { touched.insert(end) }
    }
    touched.formUnion(repeated())
    var rest: [LightRecord] = []
    rest.reserveCapacity(light.count)
    for line in light {
      if line.touches(touched) {
        decode(at: places[line.record.line])
      } else if line.trainee.map(folders.contains) ?? true {
        rest.append(line.record)
      }
    }
    decoded = decoded.filter { $0.trainee.map(folders.contains) ?? true }
    return (rest, decoded, gone)
  }

  /// Ids that stand on more than one line: conflict copies, and replicas of them.
  private func repeated() -> Set<RecordID> {
    guard files.count > 1 || light.count > 1 else { return [] }
    var seen: Set<RecordID> = Set(minimumCapacity: light.count)
    var repeated: Set<RecordID> = []
    for line in light where !seen.insert(line.record.id).inserted {
      repeated.insert(line.record.id)
    }
    return repeated
  }

  /// The feedback of a line.
  mutating func feedback(ofLine place: Int) -> Feedback? {
    let place = places[place]
    return files[place.file].withUnsafeBufferPointer { bytes in
      let line = UnsafeBufferPointer(rebasing: bytes[place.range])
      guard case .record(let record) = coding.read(line.span),
        case .feedback(let feedback) = record.content
      else { return nil }
      return feedback
    }
  }
}
