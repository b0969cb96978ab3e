import Library
import Testing

@testable import ontherun

/// The configuration, one line of it changed.
struct ConfigTextTests {
  @Test func `a setting is added, and replaced where it stands`() {
    #expect(ConfigText.setting(.theme, to: "light", in: "") == "theme: light\n")
    #expect(
      ConfigText.setting(.theme, to: "mono", in: "# mine\ntheme: dark\nunit: x\n")
        == "# mine\ntheme: mono\nunit: x\n")
    #expect(ConfigText.setting(.theme, to: "mono", in: "unit: x") == "unit: x\ntheme: mono\n")
  }

  @Test(arguments: ["Ward 7", "it's: here", "#7", "-x", "Élodie", "yes"])
  func `a value is read back as it was written`(value: String) {
    let text = ConfigText.setting(.unit, to: value, in: "")
    #expect(Config(Array(text.utf8), path: "config.yaml")[.unit] == value)
  }

  @Test func `what is faulty has its standard, and a sentence with its line`() {
    let config = Config(Array("theme: blue\nstore: ../x\nunit: W\n".utf8), path: "/a/config.yaml")
    #expect(config[.theme] == "dark")
    #expect(config[.store] == "main")
    #expect(config[.unit] == "W")
    #expect(
      config.problems.map(\.description) == [
        "config.yaml:1: 'theme' is 'blue'; write dark, light, high-contrast or mono.",
        "config.yaml:2: 'store' is '../x'; write a plain word, such as main.",
      ])
    #expect(
      config.notice
        == "config.yaml:1: 'theme' is 'blue'; write dark, light, high-contrast or mono. "
        + "The standard is used. (and 1 more: ontherun config)")
  }

  @Test(arguments: ConfigEntry.allCases)
  func `every setting has a sentence and a standard that is allowed`(entry: ConfigEntry) {
    #expect(entry.sentence.hasSuffix("."))
    #expect(entry.standard.isEmpty || entry.fault(in: entry.standard) == nil)
  }
}
