public import ArgumentParser
public import Practice
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

  @Option(help: "consultant, registrar, resident, nurse, ahp, manager or other.")
  var role: Person.Role?

  @Option(help: "Whether this computer's login is mine alone, or shared.")
  var login: Device.Login?

  func run() throws {
    var desk = try store.deskWithoutStore()
    let name = name.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let id = try desk.introduce(name: name, role: role, login: login)
    let identity = try desk.identity()
    Output.complain("You are \(name) on \(identity.place) · id …\(id.short)")
    if identity.isLoginShared { Output.complain(Introduction.sharedNotice) }
  }
}

extension Person.Role: ExpressibleByArgument {}
extension Device.Login: ExpressibleByArgument {}
