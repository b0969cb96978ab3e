import Practice

/// A line of a store's file, read.
enum StoredLine: Sendable {
  /// What stays of an erased record.
  struct Stub: Hashable, Sendable {
    var writer: String
    var n: Int
    var stamp: UInt64
    var id: RecordID
    var isDamaged = false
  }

  /// A record, perhaps one whose check failed.
  case record(Record)
  /// What stays of an erased one.
  case erased(Stub)
  /// Bytes that are no record.
  case unreadable

  /// Whether its bytes are those that were written.
  var isSound: Bool {
    switch self {
    case .record(let record): !record.isDamaged
    case .erased(let stub): !stub.isDamaged
    case .unreadable: false
    }
  }

  /// What it names.
  var id: RecordID? {
    switch self {
    case .record(let record): record.id
    case .erased(let stub): stub.id
    case .unreadable: nil
    }
  }

  /// Who wrote the line.
  var writer: String? {
    switch self {
    case .record(let record): record.writer
    case .erased(let stub): stub.writer
    case .unreadable: nil
    }
  }

  /// Its number in its writer's file.
  var n: Int? {
    switch self {
    case .record(let record): record.n
    case .erased(let stub): stub.n
    case .unreadable: nil
    }
  }

  /// Its place on the hybrid clock.
  var stamp: UInt64? {
    switch self {
    case .record(let record): record.stamp
    case .erased(let stub): stub.stamp
    case .unreadable: nil
    }
  }
}
