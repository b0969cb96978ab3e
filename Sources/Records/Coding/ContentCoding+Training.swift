import Practice

/// Training sessions, to and from the keys of the file.
extension ContentCoding {
  static func write(_ training: Content.Training, to json: inout JSONWriter) {
    json.member("scenario", training.scenario)
    json.member("title", training.title)
    json.member("planned", training.planned)
    json.array("path") { json in
      for visit in training.path {
        json.object { json in
          json.member("part", visit.part)
          if let choice = visit.choice { json.member("choice", choice) }
        }
      }
    }
    json.array("votes") { json in
      for vote in training.votes {
        json.object { json in
          json.member("at", vote.at)
          json.member("counts", vote.counts.map(String.init).joined(separator: " "))
        }
      }
    }
    json.array("clocks") { json in
      for (place, seconds) in training.clocks.enumerated() {
        json.object { json in
          json.member("at", place)
          json.member("seconds", seconds)
        }
      }
    }
    json.member("words", strings: training.words)
    if !training.people.isEmpty { json.member("people", strings: training.people) }
  }

  static func training(_ object: inout JSONObject) throws(Unreadable) -> Content.Training {
    var training = Content.Training(
      scenario: try object.text("scenario"), title: try object.text("title"),
      planned: try object.number("planned"), path: [], clocks: [])
    training.path = object.parts("path") { visit throws(Unreadable) in
      Content.Training.Visit(
        part: try visit.text("part"),
        choice: visit.has("choice") ? try visit.number("choice") : nil)
    }
    training.votes = object.parts("votes") { vote throws(Unreadable) in
      let counts = try vote.text("counts")
      return Content.Training.Vote(
        at: try vote.number("at"), counts: TrainingMove.counts(in: counts) ?? [])
    }
    training.clocks = object.parts("clocks") { clock throws(Unreadable) in
      _ = try clock.number("at")
      return try clock.number("seconds")
    }
    training.words = object.has("words") ? try object.texts("words") : []
    training.people = object.has("people") ? try object.texts("people") : []
    return training
  }
}
