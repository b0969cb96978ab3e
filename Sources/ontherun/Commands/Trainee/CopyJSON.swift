import Practice
import Records

/// A copy of everything held about somebody as one object, for another program.
struct CopyJSON {
  let copy: HeldCopy
  let people: People
  let made: Timestamp
  let store: String

  /// The object, with a line feed at its end.
  var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("made", made.rfc3339)
      json.member("store", store)
      json.member("trainee", copy.known.id.text)
      json.member("name", copy.known.person.name)
      json.member("ids", strings: copy.ids.map(\.text))
      json.object("people") { json in
        for (id, name) in names { json.member(id, name) }
      }
      json.array("person") { write(copy.person, to: &$0) }
      json.array("records") { write(copy.records, to: &$0) }
      json.array("damaged") { write(copy.damaged + copy.aside, to: &$0) }
      json.array("drafts") { json in
        for draft in copy.drafts { json.object { write(draft, to: &$0) } }
      }
      json.array("sessions") { json in
        for session in copy.sessions {
          json.object { json in
            json.member("id", session.id.text)
            json.member("at", session.at.rfc3339)
            json.member("title", session.title)
          }
        }
      }
      json.object("wrote") { json in
        for (kind, count) in copy.written.sorted(by: { $0.key < $1.key }) {
          json.member(kind, count)
        }
      }
      json.member("leftOut", strings: copy.leftOut)
    }
    json.endLine()
    return json.text
  }

  /// Who wrote any of it, so that ids can be read.
  private var names: [(id: String, name: String)] {
    let ids = Set((copy.person.all + copy.records.all).map(\.by) + copy.drafts.map(\.by))
    return ids.sorted().map { ($0.text, people.name(of: $0)) }
  }

  private func write(_ records: HeldRecords, to json: inout JSONWriter) {
    for record in records.all {
      json.raw(
        RecordJSON.json(record) { json in
          json.object("state") { json in
            json.member("withdrawn", records.withdrawals[record.id] != nil)
            json.member("damaged", record.isDamaged)
          }
        })
    }
  }

  private func write(_ lines: [DamagedLine], to json: inout JSONWriter) {
    for line in lines {
      json.object { json in
        json.member("file", line.file)
        json.member("line", line.number)
        json.member("text", line.text)
      }
    }
  }

  private func write(_ draft: HeldCopy.Draft, to json: inout JSONWriter) {
    json.member("id", draft.id.text)
    json.member("by", draft.by.text)
    json.member("started", draft.started.rfc3339)
    json.object("fields") { json in
      for field in draft.fields { json.member(field.label, field.text) }
    }
  }
}
