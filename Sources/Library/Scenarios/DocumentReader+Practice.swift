import Practice

extension DocumentReader {
  /// What supervisors practise on.
  mutating func practice(_ fields: Fields, _ whole: inout Wholeness) -> PracticePiece? {
    guard let node = fields["practice"] else { return nil }
    let fields = self.fields(
      node, of: "practice piece", needs: ["minutes", "seen", "exemplar", "slips"])
    guard let fields else { return nil }
    let minutes = number(fields, "minutes", within: 1...30)
    let seen = whole.take(text(fields, "seen", .seen), or: "")
    let exemplar = whole.take(exemplar(fields), or: PracticePiece.none.exemplar)
    checkCount(of: fields, "slips", 3...3)
    let slips = list(fields, "slips").compactMap { node -> PracticePiece.Slip? in
      guard let fields = self.fields(node, of: "slip", needs: ["wrote", "why"]) else { return nil }
      guard let wrote = text(fields, "wrote", .wrote) else { return nil }
      return PracticePiece.Slip(wrote: wrote, why: text(fields, "why", .ask) ?? "")
    }
    return PracticePiece(minutes: minutes ?? 0, seen: seen, exemplar: exemplar, slips: slips)
  }

  private mutating func exemplar(_ fields: Fields) -> PracticePiece.Exemplar? {
    guard let node = fields["exemplar"] else { return nil }
    let fields = self.fields(
      node, of: "exemplar", needs: ["saw", "effect", "next"], allows: ["well", "work-on"])
    guard let fields else { return nil }
    let saw = text(fields, "saw", .record)
    let effect = text(fields, "effect", .record)
    let next = text(fields, "next", .record)
    let well = ids(fields, "well", of: .lookFor(nil))
    let workOn = ids(fields, "work-on", of: .lookFor(nil))
    for id in well where workOn.contains(id) {
      log.add(
        line: fields.line(of: "work-on") ?? fields.line,
        "\(id.quoted) is marked both 'well' and 'work-on'; keep one of them.")
    }
    return PracticePiece.Exemplar(
      saw: saw ?? "", effect: effect ?? "", next: next ?? "", well: well, workOn: workOn)
  }

  /// The talk at the end.
  mutating func debrief(_ fields: Fields) -> Debrief? {
    guard let node = fields["debrief"] else { return nil }
    guard let fields = self.fields(node, of: "debrief", needs: ["minutes", "ask"]) else {
      return nil
    }
    let minutes = number(fields, "minutes", within: 1...30)
    return Debrief(minutes: minutes ?? 0, ask: items(fields, "ask", .ask, count: 3...5))
  }
}

extension PracticePiece {
  /// What stands for a piece that is missing.
  static let none = PracticePiece(
    minutes: 0, seen: "",
    exemplar: Exemplar(saw: "", effect: "", next: "", well: [], workOn: []), slips: [])
}
