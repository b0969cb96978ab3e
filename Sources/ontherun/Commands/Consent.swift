/// A question before something is done that changes what others see.
enum Consent {
  /// Asks at a terminal; throws `CommandError` where nobody is there, or says no.
  static func ask(_ question: String, whatElse option: String) throws(CommandError) {
    guard Console.isAttended else {
      throw .noTerminal("\(question) There is no terminal to ask at: say \(option).")
    }
    guard Console.confirms(question) else { throw .none("Nothing was changed.") }
  }
}
