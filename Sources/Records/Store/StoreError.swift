public import Practice

/// Why the store could not do what it was asked; what was typed is kept by its draft.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store in this folder.
  case noStore(path: String)
  /// There is a store in this folder already, or a part of one.
  case alreadyThere(path: String)
  /// The folder of a store could not be made.
  case cannotCreate(FileError)
  /// A file of the store's own is not what this program writes.
  case notAStore(path: String, why: String)
  /// A later version wrote it.
  case newer(path: String)
  /// The store is encrypted, and no passphrase was given.
  case sealed(path: String)
  /// The store can be read and not written.
  case readOnly(path: String, why: String)
  /// What has the name is not what the store may touch: a link, a pipe, another login's file.
  case refused(path: String, why: String)
  /// A file could not be read.
  case readFailed(FileError)
  /// A file could not be written: nothing was saved.
  case writeFailed(FileError)
  /// Another save held the lock all the time.
  case busy(path: String)
  /// A text is over its limit.
  case tooLong(field: String, count: Int, limit: Int)
  /// A record that another one is about was not found.
  case noRecord(RecordID)
}
