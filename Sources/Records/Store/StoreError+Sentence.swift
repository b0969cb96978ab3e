import Practice

extension StoreError: CustomStringConvertible {
  /// What happened, to what, and what to do.
  public var description: String {
    switch self {
    case .noStore(let path):
      "There is no store in \(path) yet. Make one with: ontherun me NAME"
    case .alreadyThere(let path):
      "There is a store in \(path) already, or a part of one that is still arriving. "
        + "Open it, or name another folder."
    case .cannotCreate(let error):
      "The store could not be made in \(error.path): \(error.cause). "
        + "Name another folder in ONTHERUN_HOME."
    case .notAStore(let path, let why):
      "\(path) is not what ontherun writes: \(why). Bring it back from a backup; the records "
        + "beside it are untouched."
    case .newer(let path):
      "\(path) was written by a later version of ontherun. Use that version."
    case .sealed(let path):
      "The store in \(path) is encrypted. Open it at a terminal, with its passphrase."
    case .readOnly(let path, let why):
      "The store in \(path) can be read, not written: \(why)."
    case .refused(let path, let why):
      "\(path) was left alone: \(why)."
    case .readFailed(let error):
      error.isForbidden
        ? "\(error.path) could not be read: \(error.cause). Open it to this login with chmod or chown."
        : "\(error.path) could not be read: \(error.cause). Try again; if it stays so, bring the "
          + "file back from a backup."
    case .writeFailed(let error):
      "Not saved: \(error.path) could not be written, because \(error.cause). "
        + FileAdvice.sentence(for: error)
    case .busy(let path):
      "Not saved: another ontherun was writing to \(path) all the time. Try again."
    case .tooLong(let field, let count, let limit):
      "Not saved: \(field) has \(count) characters; \(limit) fit. Cut it and save again."
    case .noRecord(let id):
      "There is no record \(id.text) in the store."
    }
  }

  /// The exit code of a command that ends with this error.
  public var exitCode: Int32 {
    switch self {
    case .tooLong, .notAStore, .newer: 65
    case .noRecord: 66
    case .noStore: 69
    case .alreadyThere, .cannotCreate: 73
    case .readFailed(let error), .writeFailed(let error): error.isForbidden ? 77 : 74
    case .busy: 75
    case .sealed, .readOnly, .refused: 77
    }
  }
}
