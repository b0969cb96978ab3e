import Synchronization

/// What is wrong in the configuration, said once by a command that opens a store.
enum ConfigNotice {
  private static let wasSaid = Mutex(false)

  /// Says it where nobody has said it yet; a store in doubt is refused, and says so itself.
  static func say() {
    guard let notice = Config.ofLogin.notice else { return }
    let isFirst = wasSaid.withLock { said in
      defer { said = true }
      return !said
    }
    if isFirst { Output.complain(notice) }
  }
}
