/// Where a store is and who opens it, as the program found out.
public struct StorePlace: Hashable, Sendable {
  /// The store's folder.
  public var home: String
  /// Where this login keeps what is never replicated: `$XDG_STATE_HOME/ontherun`.
  public var state: String
  /// What names the machine.
  public var machineID: String
  /// The machine's host name.
  public var hostName: String
  /// The number of the login.
  public var uid: UInt32
  /// The name of the login.
  public var login: String
  /// The folder that was named, where the store was moved into a sealed one below it; nil otherwise.
  public internal(set) var top: String?
  /// How long a save waits for another that is under way.
  public var patience = Duration.seconds(2)

  /// Makes a place.
  public init(
    home: String, state: String, machineID: String, hostName: String, uid: UInt32, login: String
  ) {
    self.home = home
    self.state = state
    self.machineID = machineID
    self.hostName = hostName
    self.uid = uid
    self.login = login
  }
}
