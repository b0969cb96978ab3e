import Practice

extension ContentCoding {
  static func write(_ feedback: Feedback, to json: inout JSONWriter) {
    json.member("trainee", feedback.trainee.text)
    json.member("by", ifPresent: feedback.by?.text)
    json.member("byRole", feedback.byRole.rawValue)
    json.member("situation", feedback.situation)
    json.member("setting", feedback.setting.rawValue)
    json.member("moment", ifPresent: feedback.moment)
    json.member("role", feedback.role.rawValue)
    json.member("stage", feedback.stage.rawValue)
    json.member("grade", feedback.grade)
    json.member("unit", feedback.unit)
    json.member("offered", strings: feedback.offered)
    json.array("marks") { json in
      for mark in feedback.marks { write(mark, to: &json) }
    }
    json.member("saw", ifPresent: feedback.saw)
    json.member("effect", ifPresent: feedback.effect)
    json.member("they", ifPresent: feedback.they)
    if let next = feedback.next { write(next, to: &json) }
    writeChanges(of: feedback, to: &json)
    json.member("talked", ifPresent: feedback.talked?.description)
    json.member("asked", feedback.asked.rawValue)
    json.member("thread", ifPresent: feedback.thread?.text)
    json.member("from", ifPresent: feedback.from?.text)
    json.member("via", feedback.via.rawValue)
    json.member("library", feedback.library)
  }

  private static func writeChanges(of feedback: Feedback, to json: inout JSONWriter) {
    if !feedback.steps.isEmpty {
      json.array("steps") { json in
        for step in feedback.steps {
          json.object { json in
            json.member("id", step.id.text)
            json.member("now", step.now.rawValue)
          }
        }
      }
    }
    if let support = feedback.support {
      json.object("support") { json in
        json.member("back", ifPresent: support.back?.rawValue)
        json.member("ahead", ifPresent: support.ahead?.rawValue)
      }
    }
    if !feedback.jots.isEmpty {
      json.array("jots") { json in
        for jot in feedback.jots {
          json.object { json in
            json.member("at", jot.at.rfc3339)
            json.member("text", jot.text)
          }
        }
      }
    }
  }

  private static func write(_ mark: Feedback.Mark, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", mark.id)
      json.member("mark", mark.mark.rawValue)
      json.member("words", mark.words)
    }
  }

  private static func write(_ next: NextStep, to json: inout JSONWriter) {
    json.object("next") { json in
      json.member("id", next.id.text)
      json.member("text", next.text)
      json.member("who", next.who.rawValue)
      write(next.due, to: &json)
    }
  }
}
