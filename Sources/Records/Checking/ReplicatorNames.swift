/// The names that file replicators give to what is not yet, or no longer, the one file of a writer.
enum ReplicatorNames {
  private static let prefixes = [".syncthing.", "~syncthing~", ".~"]
  private static let endings = [".tmp", ".part", ".partial", ".filepart", ".crdownload", "~"]

  /// Whether a file has not come whole yet.
  static func isPartial(_ name: String) -> Bool {
    let name = name.lowercased()
    return prefixes.contains(where: name.hasPrefix) || endings.contains(where: name.hasSuffix)
      || (name.hasPrefix(".") && name.contains(".~"))
  }

  /// Whether a file of lines has the name that its writer gave it: `ward-7-k3f9.jsonl`.
  static func isOriginal(_ name: String) -> Bool {
    let ending = ".jsonl"
    guard name.lowercased().hasSuffix(ending) else { return false }
    return WriterName.isWellFormed(String(name.lowercased().dropLast(ending.count)))
  }
}
