import Library
import Testing

/// A flat file of settings.
struct ConfigFileTests {
  private let rules = [
    ConfigRule(key: "theme", choices: ["dark", "light", "mono"]), ConfigRule(key: "unit", limit: 8),
  ]

  private func read(_ text: String) -> ConfigFile {
    ConfigFile(Array(text.utf8), path: "config.yaml", rules: rules)
  }

  @Test func `what is sound is taken`() {
    let file = read("# mine\ntheme: light\nunit: 'Ward 7'\n")
    #expect(file.values == ["theme": "light", "unit": "Ward 7"])
    #expect(file.problems.isEmpty)
  }

  @Test(arguments: ["", "\n", "# theme: light\n\n  # nothing\n", " \r\n"])
  func `a file that says nothing is no fault`(text: String) {
    #expect(read(text).values.isEmpty)
    #expect(read(text).problems.isEmpty)
  }

  @Test(arguments: [
    ("theme: lihgt", "config.yaml:1: 'theme' is 'lihgt'; write light."),
    ("theme: purple", "config.yaml:1: 'theme' is 'purple'; write dark, light or mono."),
    ("unit: ''", "config.yaml:1: 'unit' is empty; write its words, or remove the line."),
    ("unit: Ward number 7", "config.yaml:1: 'unit' is 13 characters long; cut it to 8."),
    (
      "unit: \"a\\u202Eb\"",
      "config.yaml:1: 'unit' has an invisible character in it; type it again."
    ),
  ])
  func `a fault says where, what and what to write`(text: String, problem: String) {
    #expect(read(text).problems.map(\.description) == [problem])
    #expect(read(text).values.isEmpty)
  }

  @Test func `all faults come at once, and hide nothing`() {
    let file = read("them: dark\ntheme: blue\nunit: Ward 7\n")
    #expect(file.problems.map(\.line) == [1, 2])
    #expect(file.problems[0].sentence.contains("'theme'"))
    #expect(file.values == ["unit": "Ward 7"])
  }

  @Test func `what is no file of settings is a fault and takes nothing`() {
    for text in ["- a\n- b\n", "theme: [\n", "theme:\n  - dark\n", "just words\n"] {
      #expect(read(text).values.isEmpty)
      #expect(!read(text).problems.isEmpty, "\(text)")
    }
  }
}
