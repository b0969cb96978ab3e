internal import Glibc
import Practice

extension StoreWalk {
  /// Judges every line of a file; throws `FileError`.
  mutating func readLines(
    _ name: String, in folder: OpenFile, _ path: String
  ) throws(FileError) {
    let file = try files.open(name, in: folder, for: .reading)
    defer { files.close(file) }
    guard try files.status(of: file).kind == .file else {
      throw FileError(code: EINVAL, call: "open", path: file.path)
    }
    let place = StoreFolder.name(ofFile: path)
    var reader = FileLines(files)
    var number = 0
    let rest = try reader.readRaw(file) { line in
      number += 1
      judge(line, .init(file: path, line: number), place)
    }
    guard !rest.isEmpty else { return }
    if LineOpening(seal: store.seal, folder: place).read(rest.span, &coding).isSound {
      judge(rest.span, .init(file: path, line: number + 1), place)
    } else if let writer, name == "\(writer).jsonl" {
      inventory.torn.append(path)
    } else {
      inventory.arriving.append(path)
    }
  }

  private mutating func judge(
    _ raw: Span<UInt8>, _ place: StoreInventory.Place, _ folder: String
  ) {
    if raw.isEmpty || (raw.count == 1 && raw[0] == 0x0D) { return }
    guard let seal = store.seal else { return judge(plain: raw, place, folder) }
    guard let plain = seal.plain(raw, folder: folder) else {
      return inventory.unreadable.append(place)
    }
    if plain == LineSeal.refused { return inventory.refused.append(place) }
    judge(plain: plain.span, place, folder)
  }

  private mutating func judge(
    plain: Span<UInt8>, _ place: StoreInventory.Place, _ folder: String
  ) {
    let line = coding.read(plain)
    guard let writer = line.writer else { return inventory.unreadable.append(place) }
    counts[folder, default: [:]][writer, default: 0] += 1
    if !line.isSound { inventory.damaged.append(place) }
    if line.isSound, let stamp = line.stamp, stamp > limit { inventory.ahead.append(place) }
    if case .record(let record) = line, record.version > RecordCoding.version {
      inventory.newer.append(place)
    }
  }

  private var limit: UInt64 { UInt64(max(0, now.milliseconds + HybridClock.patience)) << 16 }
}
