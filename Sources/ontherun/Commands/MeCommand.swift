public import ArgumentParser
import Practice
public import Records

/// `ontherun me`: who works here.
struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me", abstract: "Say who works here; makes the store if there is none.",
    discussion: """
      Examples:
      ontherun me "Dr A. Okafor" --role consultant --login mine
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "Your name, as trainees know you.")
  var name: [String]

  @Option(
    help: "consultant, registrar, resident, nurse, ahp, manager or other.",
    completion: .list(Person.Role.allCases.map(\.rawValue)))
  var role: String?

  @Option(help: "Whether this computer's login is mine alone, or shared.")
  var login: Device.Login?

  func run() throws {
    let role = try role.map(Self.role)
    var desk = try store.deskWithoutStore()
    let name = name.joined(separator: " ").onOneLine
    let id = try desk.introduce(name: name, role: role, login: login)
    let identity = try desk.identity()
    Output.complain("You are \(name) on \(identity.place) · id …\(id.short)")
    if identity.isLoginShared { Output.explain(Introduction.sharedNotice) }
  }

  /// The role that was typed, by its first letters; throws `DeskError.badValue`.
  private static func role(_ typed: String) throws(DeskError) -> Person.Role {
    let word = Fold.fold(typed)
    let found = Person.Role.allCases.filter { $0.rawValue.hasPrefix(word) }
    guard !word.isEmpty, found.count == 1, let role = found.first else {
      let all = Person.Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue("'\(typed)' is no role. Write one of: \(all).")
    }
    return role
  }
}

extension Device.Login: ExpressibleByArgument {}
