import ArgumentParser
import Practice
import Testing

@testable import ontherun

/// The plain line of `log`, read without ArgumentParser.
struct LogRequestTests {
  /// A line, and what it asks for.
  struct Example: Sendable {
    var line: [String]
    var request: LogRequest
  }

  static let plain = [
    Example(line: [], request: LogRequest()),
    Example(
      line: ["priya", "@handover", "+sickest-first", "Asked", "for", "the", "sickest"],
      request: LogRequest(
        words: ["priya", "@handover", "+sickest-first", "Asked", "for", "the", "sickest"])),
    Example(
      line: ["li", "@rota", "--saw", "- two names", "--effect", "-5 beds", "--json"],
      request: LogRequest(
        words: ["li", "@rota"], options: FeedbackWords(saw: "- two names", effect: "-5 beds"),
        isPrintingJSON: true)),
    Example(
      line: ["--well", "recap", "--well", "if-then", "--work-on", "closed-loop", "li", "@crisis"],
      request: LogRequest(
        words: ["li", "@crisis"],
        options: FeedbackWords(well: ["recap", "if-then"], workOn: ["closed-loop"]))),
    Example(
      line: [
        "li", "@rota", "--next", "n", "--they", "t", "--due", "me, Thursday", "--mine", "--said",
        "--support", "led", "--ahead", "nearby", "--role", "management", "--moment", "m",
        "--thread", "Sepsis", "--at", "08:05", "--by", "Okafor", "--checked", "--store", "other",
      ],
      request: LogRequest(
        words: ["li", "@rota"],
        options: FeedbackWords(
          next: "n", they: "t", due: "me, Thursday", mine: true, said: true, support: "led",
          ahead: "nearby", role: "management", moment: "m", thread: "Sepsis", at: "08:05",
          by: "Okafor", checked: true),
        store: StoreChoice(name: "other"))),
    Example(line: ["li", "@rota", "-"], request: LogRequest(words: ["li", "@rota", "-"])),
  ]

  @Test(arguments: plain) func `a plain line is read at once`(_ example: Example) {
    #expect(LogRequest(plain: example.line) == example.request)
  }

  @Test(arguments: plain) func `ArgumentParser reads it the same way`(_ example: Example) throws {
    #expect(try LogCommand.parse(example.line).request == example.request)
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["li", "--saw"], ["li", "--saw=words"], ["li", "--nonsense", "x"],
    ["li", "--due", "--mine"], ["li", "--store", ".."], ["li", "--", "-words"],
    ["li", "--saw", "--"], ["li", "-x"],
  ]) func `anything else is left to ArgumentParser`(_ line: [String]) {
    #expect(LogRequest(plain: line) == nil)
  }
}
