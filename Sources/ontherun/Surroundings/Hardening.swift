import Glibc

/// What the process gives up before it does anything.
enum Hardening {
  /// Closes files to others, leaves no core with words in it, and refuses another login's rights.
  static func apply() {
    guard getuid() == geteuid(), getgid() == getegid() else {
      Output.complain("ontherun keeps one login's records and does not run set-uid or set-gid.")
      exit(77)
    }
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // A reader that has seen enough, as `head` has, is told apart by what its write returns.
    signal(SIGPIPE, SIG_IGN)
    tzset()
  }
}
