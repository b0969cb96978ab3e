internal import Practice

extension SummaryJSON {
  /// A step with the keys that `next list` prints.
  static func step(_ step: StoryStep, trainee: RecordID, on page: inout JSONPage) {
    page.object { page in
      page.member("id", step.id.text)
      page.member("text", step.text)
      page.member("who", step.who.rawValue)
      due(step.due, on: &page)
      page.member("now", step.state.rawValue)
      page.member("trainee", trainee.text)
      page.member("of", step.source?.text)
    }
  }

  static func chance(_ chance: StoryChance, on page: inout JSONPage) {
    page.object { page in
      page.member("id", chance.id.text)
      page.member("situation", chance.situation)
      page.member("moment", chance.moment)
      page.member("given", chance.given?.description)
      due(chance.due, on: &page)
      page.member("text", chance.text)
      page.member("by", chance.by.text)
    }
  }

  static func reflection(_ reflection: StoryReflection, on page: inout JSONPage) {
    page.object { page in
      page.member("id", reflection.id.text)
      page.member("of", reflection.of?.text)
      page.member("text", reflection.text)
      page.member("at", reflection.at.rfc3339)
    }
  }

  private static func due(_ due: Due?, on page: inout JSONPage) {
    switch due {
    case .on(let day): page.object("due") { page in page.member("on", day.description) }
    case .at(let situation): page.object("due") { page in page.member("at", situation) }
    case nil: page.member("due", nil as String?)
    }
  }
}
