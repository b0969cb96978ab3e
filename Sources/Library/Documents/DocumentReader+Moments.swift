import Practice

extension DocumentReader {
  /// One learnable moment; without stages of its own it fits those of its situation, where known.
  mutating func moment(
    _ node: ContentNode, of situation: Situation.ID, stages: [Stage]?,
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
    let fitting =
      fields["stages"] == nil
      ? stages : self.stages(fields, among: stages ?? Stage.inTraining)
    let title = text(fields, "title", .title)
    let isActivity = flag(fields, "activity") ?? false
    let spot = text(fields, "spot", .prose)
    let brief = text(fields, "brief", .prose)
    let watchFor = ids(fields, "watch-for", of: .lookFor(nil))
    let askAfter = text(fields, "ask-after", .prose)
    let stretch = stretch(fields, needing: fitting ?? [])
    let links = links(fields)
    guard isNew, let id, let title, let spot, let brief, let askAfter else { return nil }
    return Moment(
      id: id, title: title, isActivity: isActivity,
      stages: fitting ?? stages ?? Stage.inTraining, spot: spot, brief: brief,
      watchFor: watchFor, askAfter: askAfter, stretch: stretch, links: links)
  }

  private mutating func stretch(_ fields: Fields, needing stages: [Stage]) -> [Stage: String] {
    let node = fields["stretch"]
    guard let fields = node.flatMap({ self.fields($0, of: "set of stretches", needing: stages) })
    else {
      return [:]
    }
    var stretch: [Stage: String] = [:]
    for stage in Stage.inTraining { stretch[stage] = text(fields, stage.rawValue, .prose) }
    return stretch
  }
}
