import Records

/// Paths as they may stand in an email: ids by their last four digits, and no name that somebody chose.
enum NamelessPath {
  private static let folders: Set = [
    "people", "trainees", "sessions", "erasures", "keys", "sealed", "drafts", "quarantine", "solo",
    "repairs",
  ]
  private static let files: Set = [
    "store.json", "moved.json", "device.json", "seen.json", "lock", "erasing", "last", "backup",
    "word",
  ]

  /// A path below the store's folder.
  static func of(_ path: String) -> String {
    of(path.split(separator: "/").map(String.init))
  }

  /// A path in parts.
  static func of(_ parts: [String]) -> String {
    parts.map(part).joined(separator: "/")
  }

  /// A file or folder below the store's folder, the one above it, or that of the state.
  static func of(_ item: StoreInventory.Item) -> String {
    let root =
      switch item.root {
      case .store: ""
      case .above: "above"
      case .state: "state"
      }
    let path = of(item.path)
    if path.isEmpty { return root.isEmpty ? "the store's folder" : "the folder '\(root)'" }
    return root.isEmpty ? path : "\(root)/\(path)"
  }

  /// What our own program, or a replicator's, named so; of any other name only its kind.
  private static func part(_ name: String) -> String {
    if folders.contains(name) || files.contains(name) { return name }
    if isID(name) { return "…\(name.suffix(4))" }
    if isID(String(name.prefix(36))) {
      let rest = String(name.dropFirst(36))
      return "…\(name.prefix(36).suffix(4))" + (isOurs(rest) ? rest : "(and more)")
    }
    return isOurs(name) ? name : "(a file of another name)"
  }

  private static func isID(_ name: String) -> Bool {
    name.wholeMatch(of: /[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/) != nil
  }

  private static func isOurs(_ name: String) -> Bool {
    // ward-7-k3f9.jsonl, its conflict copies and partial files, its draft and file in the making.
    let writer = /[.~]?(syncthing[.~])?([a-z0-9-]+-[a-z0-9]{4})?/
    let copy = /(\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]{7})?/
    let ending = /(\.jsonl|\.[12]\.draft|\.json)?(\.[a-z0-9]{8}|\.tmp|\.part|~)?/
    var rest = name[...]
    if let found = rest.prefixMatch(of: writer) { rest = rest[found.range.upperBound...] }
    if let found = rest.prefixMatch(of: copy) { rest = rest[found.range.upperBound...] }
    return rest.wholeMatch(of: ending) != nil
  }
}
