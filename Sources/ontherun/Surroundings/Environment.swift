import Glibc
import Practice
import Records

/// What this process was started with, read once: variables, machine and login.
struct Environment: Sendable {
  /// Folders of a library over the built-in one: `ONTHERUN_LIBRARY`.
  let libraryFolders: [String]
  /// Whether colours are not wanted: `NO_COLOR`.
  let isWithoutColour: Bool

  /// Whether the terminal says that it can do nothing but lines: `TERM=dumb`.
  let isDumb: Bool

  private let home: String
  private let storeFolder: String?
  private let dataHome: String
  private let stateHome: String
  private let hostName: String
  private let login: String

  /// Whether characters beyond ASCII arrive where they are shown, as the locale says.
  static var isUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = names.compactMap { getenv($0) }.map { String(cString: $0) }
    let locale = values.first { !$0.isEmpty }?.lowercased() ?? ""
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  /// The home folder of this login.
  static var homeFolder: String {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    return home.isEmpty ? homeOfLogin() : home
  }

  /// The file of this login's configuration, whether or not it is there.
  static var configPath: String {
    let named = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? ""
    let folder = named.hasPrefix("/") ? named : "\(homeFolder)/.config"
    return "\(folder)/ontherun/config.yaml"
  }

  /// Reads the environment of this process.
  static func ofProcess() -> Environment {
    Environment(variables: { name in getenv(name).map { String(cString: $0) } })
  }

  private init(variables: (String) -> String?) {
    func variable(_ name: String) -> String? {
      variables(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    /// The base directory specification has relative paths ignored.
    func folder(_ name: String, else fallback: String) -> String {
      variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } ?? fallback
    }
    let home = variable("HOME") ?? Self.homeOfLogin()
    self.home = home
    storeFolder = variable("ONTHERUN_HOME")
    dataHome = folder("XDG_DATA_HOME", else: "\(home)/.local/share")
    stateHome = folder("XDG_STATE_HOME", else: "\(home)/.local/state")
    libraryFolders = (variable("ONTHERUN_LIBRARY") ?? "").split(separator: ":").map { String($0) }
    isWithoutColour = variable("NO_COLOR") != nil
    isDumb = variable("TERM") == "dumb"
    hostName = Self.nameOfHost()
    login = variable("LOGNAME") ?? variable("USER") ?? "\(geteuid())"
  }

  /// Why nobody knows which store is meant: the configuration names one, and is faulty there.
  ///
  /// - Parameter name: What `--store` said.
  /// - Returns: A sentence with what to do; nil where it is known.
  func doubt(ofStoreNamed name: String?) -> String? {
    guard name == nil, storeFolder == nil else { return nil }
    return Config.ofLogin.storeFault.map {
      "\($0) Until then nobody knows which store is meant: mend it, or say --store NAME."
    }
  }

  /// Where the store is that this process works on.
  ///
  /// - Parameter name: What `--store` said, which wins over `ONTHERUN_HOME`.
  /// - Returns: The place, whether or not there is a store in it.
  func place(named name: String?) -> StorePlace {
    let folder =
      if let name { "\(dataHome)/ontherun/\(name)" } else {
        storeFolder ?? "\(dataHome)/ontherun/\(Config.ofLogin[.store])"
      }
    return place(home: Path.resolved(folder), state: "\(stateHome)/ontherun")
  }

  /// The place of a store that is neither this login's nor its own.
  func place(home: String, state: String? = nil, hostName: String? = nil) -> StorePlace {
    let state = state ?? "\(stateHome)/ontherun"
    return StorePlace(
      home: home, state: state, machineID: MachineID.read(keptIn: state),
      hostName: hostName ?? self.hostName, uid: geteuid(), login: login)
  }

  private static func nameOfHost() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "host" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The folder of a login that was started without `HOME`, as cron does.
  private static func homeOfLogin() -> String {
    guard let entry = getpwuid(geteuid()), let folder = entry.pointee.pw_dir else { return "/" }
    return String(cString: folder)
  }
}
