import Practice
import Records

/// The questions of a first launch, asked at a terminal.
enum Introduction {
  /// Asks who works here and whose the login is, and writes it down.
  static func ask(at desk: inout Desk) throws {
    guard let answer = Console.ask("Your name, as trainees know you: "),
      answer.contains(where: \.isLetter)
    else { throw DeskError.nobodyHere }
    let name = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let roles = Person.Role.allCases.map(\.rawValue)
    let typed = Console.ask("Your role (\(roles.joined(separator: ", "))) [consultant]: ") ?? ""
    let word = Fold.fold(typed)
    let role = word.isEmpty ? nil : Person.Role.allCases.first { $0.rawValue.hasPrefix(word) }
    let isMine = Console.confirms("Is this computer's login yours alone?")
    try desk.introduce(name: name, role: role, login: isMine ? .mine : .shared)
    if !isMine { Output.explain(sharedNotice) }
  }

  /// What a shared login without a passphrase means.
  static let sharedNotice =
    "Anyone with this login can read what is kept here, until you close it with: ontherun passphrase set"
}
