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
          json.member("counts", counts(vote.counts))
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
    json.array("toTry") { json in
      for thing in training.toTry {
        json.object { json in
          if let situation = thing.situation { json.member("situation", situation) }
          json.member("text", thing.text)
        }
      }
    }
    json.member("words", strings: training.words)
    if let confidence = training.confidence {
      json.object("confidence") { json in
        json.member("answers", strings: confidence.answers)
        json.member("before", counts(confidence.before))
        json.member("after", counts(confidence.after))
      }
    }
    if !training.pieces.isEmpty { json.member("pieces", strings: training.pieces.map(\.text)) }
    if !training.people.isEmpty { json.member("people", strings: training.people) }
    if let day = training.keepUntil { json.member("keepUntil", "\(day)") }
  }

  private static func counts(_ counts: [Int]) -> String {
    counts.map(String.init).joined(separator: " ")
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
    training.toTry = object.parts("toTry") { thing throws(Unreadable) in
      ThingToTry(
        situation: thing.has("situation") ? try thing.text("situation") : nil,
        text: try thing.text("text"))
    }
    training.pieces = object.has("pieces") ? try object.texts("pieces").map { RecordID($0) } : []
    training.keepUntil = try object.day(ifPresent: "keepUntil")
    training.confidence = object.part("confidence") { part throws(Unreadable) in
      Content.Training.Confidence(
        answers: try part.texts("answers"),
        before: TrainingMove.counts(in: try part.text("before")) ?? [],
        after: TrainingMove.counts(in: try part.text("after")) ?? [])
    }
    return training
  }
}
