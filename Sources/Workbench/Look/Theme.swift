public import Surface

/// How each role looks; the only place that makes styles.
///
/// Every colour is doubled by a sign, a word or an attribute, so that mono loses nothing.
public struct Theme: Hashable, Sendable {
  /// The name that `--theme` takes.
  public var name: String
  /// Whether colours may be asked of the terminal.
  public var usesColor: Bool
  private var styles: [Role: Style]

  /// How a role looks.
  public func style(_ role: Role) -> Style { styles[role] ?? .plain }

  /// All themes, in the order that help lists them.
  public static let all = [dark, light, highContrast, mono]

  /// The theme with a name; nil when there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// For light words on a dark ground.
  public static let dark = Theme(
    name: "dark", usesColor: true,
    styles: [
      .title: Style(.terminal, on: .terminal, .bold),
      .hint: Style(.terminal, on: .terminal, .dim),
      .accent: Style(.brightCyan, on: .terminal, .bold),
      .key: Style(.brightCyan),
      .label: Style(.cyan),
      .selection: Style(.terminal, on: .terminal, [.bold]),
      .well: Style(.brightGreen),
      .workOn: Style(.brightYellow),
      .caution: Style(.brightYellow, on: .terminal, .underline),
      .problem: Style(.brightRed, on: .terminal, [.bold, .underline]),
      .match: Style(.terminal, on: .terminal, [.bold, .underline]),
      .rule: Style(.terminal, on: .terminal, .dim),
    ])

  /// For dark words on a light ground.
  public static let light = Theme(
    name: "light", usesColor: true,
    styles: [
      .title: Style(.terminal, on: .terminal, .bold),
      .hint: Style(.terminal, on: .terminal, .dim),
      .accent: Style(.blue, on: .terminal, .bold),
      .key: Style(.blue),
      .label: Style(.blue),
      .selection: Style(.terminal, on: .terminal, [.bold]),
      .well: Style(.green),
      .workOn: Style(.magenta),
      .caution: Style(.magenta, on: .terminal, .underline),
      .problem: Style(.red, on: .terminal, [.bold, .underline]),
      .match: Style(.terminal, on: .terminal, [.bold, .underline]),
      .rule: Style(.terminal, on: .terminal, .dim),
    ])

  /// For bright rooms and tired eyes: nothing dim, what is chosen reversed.
  public static let highContrast = Theme(
    name: "high-contrast", usesColor: true,
    styles: [
      .title: Style(.terminal, on: .terminal, .bold),
      .accent: Style(.brightYellow, on: .terminal, .bold),
      .key: Style(.brightYellow, on: .terminal, .bold),
      .label: Style(.terminal, on: .terminal, .bold),
      .selection: Style(.terminal, on: .terminal, [.bold, .reverse]),
      .well: Style(.terminal, on: .terminal, .bold),
      .workOn: Style(.terminal, on: .terminal, .bold),
      .caution: Style(.terminal, on: .terminal, .underline),
      .problem: Style(.terminal, on: .terminal, [.reverse, .bold]),
      .match: Style(.terminal, on: .terminal, [.reverse]),
    ])

  /// No colour at all; `NO_COLOR` chooses it.
  public static let mono = Theme(
    name: "mono", usesColor: false,
    styles: [
      .title: Style(.terminal, on: .terminal, .bold),
      .hint: Style(.terminal, on: .terminal, .dim),
      .accent: Style(.terminal, on: .terminal, .bold),
      .key: Style(.terminal, on: .terminal, .bold),
      .selection: Style(.terminal, on: .terminal, [.bold]),
      .caution: Style(.terminal, on: .terminal, .underline),
      .problem: Style(.terminal, on: .terminal, [.bold, .underline]),
      .match: Style(.terminal, on: .terminal, [.bold, .underline]),
      .rule: Style(.terminal, on: .terminal, .dim),
    ])
}
