/// Why packed bytes are not a library: never seen unless the build went wrong.
struct PackedFault: Error {
  /// The byte where reading stopped.
  var offset: Int

  var sentence: String {
    "The packed library cannot be read at byte \(offset); build the program again."
  }
}
