import Practice

extension DocumentReader {
  /// One learnable moment; without stages of its own it fits those of its situation.
  mutating func moment(
    _ node: ContentNode, of situation: Situation.ID, stages: [Stage],
    in moments: inout Declared<Situation.ID>
  ) -> Moment? {
    let fields = fields(
      node, of: "moment",
      needs: ["id", "title", "spot", "brief", "watch-for", "ask-after", "stretch"],
      allows: ["activity", "stages", "links"])
    guard let fields else { return nil }
    let id = id(fields)
    let isNew = id.map { !moments.contains($0) } ?? false
    if let id { declare(situation, id, of: "moment", at: node, in: &moments) }
    let fitting = self.stages(fields, among: stages) ?? stages
    let title = text(fields, "title", .title)
    let isActivity = flag(fields, "activity") ?? false
    let spot = text(fields, "spot", .prose)
    let brief = text(fields, "brief", .prose)
    let watchFor = ids(fields, "watch-for", of: .lookFor(nil))
    let askAfter = text(fields, "ask-after", .prose)
    let stretch = stretch(fields, for: fitting)
    let links = links(fields)
    guard isNew, let id, let title, let spot, let brief, let askAfter else { return nil }
    return Moment(
      id: id, title: title, isActivity: isActivity, stages: fitting, spot: spot, brief: brief,
      watchFor: watchFor, askAfter: askAfter, stretch: stretch, links: links)
  }

  private mutating func stretch(_ fields: Fields, for stages: [Stage]) -> [Stage: String] {
    guard let node = fields["stretch"] else { return [:] }
    let others = Stage.inTraining.filter { !stages.contains($0) }
    let fields = self.fields(
      node, of: "set of stretches", needs: stages.map(\.rawValue), allows: others.map(\.rawValue))
    guard let fields else { return [:] }
    var stretch: [Stage: String] = [:]
    for stage in Stage.inTraining { stretch[stage] = text(fields, stage.rawValue, .prose) }
    return stretch
  }
}
