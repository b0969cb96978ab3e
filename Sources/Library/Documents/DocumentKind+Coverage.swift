import Practice

extension DocumentKind {
  /// Why parts of the coverage table are empty.
  static let coverage = DocumentKind("Prompts/coverage.yaml") { root, reader, draft in
    let fields = reader.fields(root, of: "file of coverage", needs: ["empty"])
    guard let fields else { return }
    for node in reader.list(fields, "empty") {
      let fields = reader.fields(
        node, of: "reason", needs: ["id", "stages", "roles", "why"], allows: ["situation"])
      guard let fields else { continue }
      let id = reader.id(fields)
      let situation = reader.id(fields, "situation", of: .situation)
      let stages = reader.stages(fields)
      let roles = reader.list(fields, "roles").compactMap {
        reader.choice($0, called: "A role", of: LeadershipRole.allCases.filter { $0 != .unsure })
      }
      let why = reader.text(fields, "why", .ask)
      guard let id else { continue }
      var gap: CoverageGap?
      if let stages, let why {
        gap = CoverageGap(id: id, situation: situation, stages: stages, roles: roles, why: why)
      }
      reader.declare(gap, id, of: "reason", at: node, in: &draft.gaps)
    }
  }
}
