extension StoreWalk {
  /// Looks at the permissions of a name.
  mutating func judge(
    _ name: String, in folder: OpenFile, _ path: [String], _ root: StoreInventory.Root
  ) {
    guard let status = try? files.status(of: name, in: folder), status.kind != .other else {
      return
    }
    judge(
      status, StoreInventory.Item(root: root, path: path, isFolder: status.kind == .folder))
  }

  /// Looks at permissions and owner.
  mutating func judge(_ status: FileStatus, _ item: StoreInventory.Item) {
    if status.owner != store.place.uid { inventory.foreign.append(item) }
    let wanted = item.isFolder ? Store.folderMode : Store.fileMode
    if status.mode & 0o777 != wanted { inventory.open.append(item) }
  }

  /// Everything in the folder of local notes is ours.
  mutating func walkNotes(_ folder: OpenFile, _ path: [String]) {
    for name in names(in: folder, path, .state) {
      let below = path + [name]
      judge(name, in: folder, below, .state)
      if FileSystemNames.isTemporary(name) {
        inventory.leftOvers.append(.init(root: .state, path: below))
      } else if below.count < 4, let opened = try? files.open(name, in: folder, for: .folder) {
        defer { files.close(opened) }
        walkNotes(opened, below)
      }
    }
  }
}
