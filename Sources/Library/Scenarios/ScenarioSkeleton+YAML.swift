public import Practice

extension ScenarioSkeleton {
  /// The file, as an educator would write it, with remarks on what to do next.
  ///
  /// - Parameters:
  ///   - fallback: The look-fors to be watched for, where none were said: two to five.
  ///   - theory: The theory card that it names.
  /// - Returns: YAML that passes the check as far as its writer's words do.
  public func yaml(lookFors fallback: [LookFor.ID], theory: String) -> String {
    let said = self[.lookFors].split { !($0.isLetter || $0.isNumber || $0 == "-") }
    let lookFors = said.isEmpty ? Array(fallback.prefix(3)) : said.map { String($0) }
    let all = "[\(lookFors.joined(separator: ", "))]"
    let stages = self[.stages].split { !$0.isLetter }.map { String($0) }
    var file = File()
    file.remark("Keep it passing: ontherun scenario check \(id).yaml")
    file.remark("See it while you write: ontherun scenario preview \(id).yaml")
    file.line("id: \(id)")
    file.text("title", self[.title])
    file.line("situation: \(self[.situation])")
    file.line("role: \(self[.role])")
    file.line("stages: [\(stages.joined(separator: ", "))]")
    file.text("specialty", self[.specialty])
    file.text("place", self[.place])
    file.remark("The longest path, practice and debrief.")
    file.line("minutes: 26")
    file.text("opening", self[.opening])
    file.remark("What the supervisors will be able to do afterwards.")
    file.line("aims:")
    file.item("See what one person says and does when two things are wanted at once.")
    file.item("Give feedback on it in three lines that could be used tomorrow.")
    file.line("look-fors: \(all)")
    file.line("theory: [\(theory)]")
    file.line("cast:")
    for (name, who) in [(Part.lead, Part.leadWho), (.other, .otherWho)] {
      file.line("  - name: \(File.quoted(self[name]))")
      file.text("who", self[who], indent: 4)
    }
    writeBeats(watching: all, to: &file)
    writePractice(marking: lookFors, to: &file)
    return file.text
  }

  private func writeBeats(watching all: String, to file: inout File) {
    let later = "What has this road cost so far, and what has it bought?"
    file.line("beats:")
    file.beat(
      "start", "It begins", 4, self[.scene], watching: all, ask: self[.ask],
      notes: "Ask what people would have looked at first. Let two of them differ before you go on.")
    file.line("    choices:")
    for (say, then, to) in [
      (Part.firstSay, Part.firstThen, "one"), (.secondSay, .secondThen, "other"),
    ] {
      file.line("      - say: \(File.quoted(self[say]))")
      file.text("then", self[then], indent: 8)
      file.line("        to: \(to)")
    }
    file.beat(
      "one", "A little later", 3, self[.firstScene], watching: all, ask: later,
      notes: "Let those who chose this road say first what they would see. Then ask the others.")
    file.line("    next: end")
    file.beat(
      "other", "A little later, otherwise", 3, self[.secondScene], watching: all, ask: later,
      notes: "Have somebody say what the other road would have shown by now.")
    file.line("    next: end")
    file.beat(
      "end", "Afterwards", 3, self[.ending], watching: all,
      ask: "What would you say about it before you both went home?",
      notes: "Give everybody half a minute to write one sentence before anybody speaks.")
  }

  private func writePractice(marking lookFors: [LookFor.ID], to file: inout File) {
    file.line("practice:")
    file.line("  minutes: 8")
    file.text("seen", self[.seen], indent: 2)
    file.line("  exemplar:")
    for (key, part) in [("saw", Part.saw), ("effect", .effect), ("next", .next)] {
      file.text(key, self[part], indent: 4)
    }
    file.line("    well: [\(lookFors.first ?? "")]")
    file.line("    work-on: [\(lookFors.dropFirst().first ?? "")]")
    file.remark("What good people write instead, and the question that gets it back.")
    file.line("  slips:")
    for (wrote, why) in [
      ("Well led, keep it up.", "What was said that led? They would like to do it again."),
      ("Could communicate better.", "Which sentence, to whom, and what came of it?"),
      (
        "A busy morning, well survived.", "That is about the morning. What did one person do in it?"
      ),
    ] {
      file.line("    - wrote: \(File.quoted(wrote))")
      file.text("why", why, indent: 6)
    }
    file.line("debrief:")
    file.line("  minutes: 8")
    file.line("  ask:")
    for question in [
      "What did you notice first, and what only later?",
      "Where have you stood in the same place this month?",
      "What will you watch for this week, and in whom?",
    ] {
      file.item(question, indent: 4)
    }
    file.text("take-away", self[.takeAway])
  }

  /// Lines of YAML in the making.
  private struct File {
    private(set) var text = ""

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func remark(_ words: String) { line("# \(words)") }

    mutating func text(_ key: String, _ words: String, indent: Int = 0) {
      line("\(String(repeating: " ", count: indent))\(key): \(Self.quoted(words))")
    }

    mutating func item(_ words: String, indent: Int = 2) {
      line("\(String(repeating: " ", count: indent))- \(Self.quoted(words))")
    }

    mutating func beat(
      _ id: String, _ title: String, _ minutes: Int, _ scene: String, watching all: String,
      ask: String, notes: String
    ) {
      line("  - id: \(id)")
      text("title", title, indent: 4)
      line("    minutes: \(minutes)")
      text("scene", scene, indent: 4)
      text("notes", notes, indent: 4)
      line("    watch-for: \(all)")
      text("ask", ask, indent: 4)
    }

    /// Text in double quotes, in which anything may stand.
    static func quoted(_ words: String) -> String {
      var quoted = "\""
      for scalar in words.unicodeScalars {
        switch scalar {
        case "\\", "\"": quoted += "\\\(scalar)"
        case _ where scalar.properties.generalCategory == .control: quoted += " "
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return quoted + "\""
    }
  }
}
