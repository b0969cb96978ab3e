import Records

/// What `doctor --json` prints: one object.
enum DoctorJSON {
  static func text(_ findings: Doctor.Findings) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("well", findings.isWell)
      json.array("checks") { json in
        for check in findings.checks { json.object { write(check, to: &$0) } }
      }
      json.array("counts") { json in
        for count in findings.inventory.counts { json.object { write(count, to: &$0) } }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func write(_ check: Check, to json: inout JSONWriter) {
    json.member("check", check.name)
    json.member("weight", check.weight.rawValue.lowercased())
    json.member("words", check.words)
    json.member("advice", check.advice)
    json.member("repairable", check.isRepairable)
  }

  private static func write(_ count: StoreInventory.Count, to json: inout JSONWriter) {
    json.member("folder", NamelessPath.of(count.folder))
    json.member("writer", NamelessPath.of(count.writer))
    json.member("lines", count.lines)
  }
}
