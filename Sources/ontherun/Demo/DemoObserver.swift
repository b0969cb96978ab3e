import Practice

/// The five people who watch in the demo, and the installation that each of them writes on.
enum DemoObserver: CaseIterable, Sendable {
  case okafor, haddad, price, marsh, kaminski

  /// The one at the keyboard.
  static let owner = DemoObserver.okafor

  /// The name as it was typed.
  var name: String {
    switch self {
    case .okafor: "Dr A. Okafor"
    case .haddad: "Dr Samira Haddad"
    case .price: "Dafydd Price"
    case .marsh: "Dr Helen Marsh"
    case .kaminski: "Ruth Kaminski"
    }
  }

  /// What they are to the ward.
  var role: Person.Role {
    switch self {
    case .okafor, .marsh: .consultant
    case .haddad: .registrar
    case .price: .nurse
    case .kaminski: .manager
    }
  }

  /// Where they work.
  var unit: String {
    switch self {
    case .okafor, .price: "Ward 7"
    case .haddad: "Ward 9"
    case .marsh: "Theatres and Critical Care"
    case .kaminski: "Medical Division"
    }
  }

  /// The installation: two of them share the computer on ward 7, two the one on ward 9.
  var writer: String {
    switch self {
    case .okafor, .price: "ward-7-k3f9"
    case .haddad, .marsh: "ward-9-p4w2"
    case .kaminski: "rota-desk-v6d8"
    }
  }
}
