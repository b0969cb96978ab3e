internal import Practice

extension SummaryWriter {
  /// Dates of one look-for that a view names; the earlier ones are counted.
  private static let datesShown = 6

  /// What was marked, by the elements of a framework.
  func links(_ view: FrameworkView, on page: inout some SummaryPage) {
    let framework = view.framework
    page.remark(Self.origin(of: framework))
    if !framework.note.isEmpty { page.remark(framework.note) }
    if framework.elements.isEmpty { page.remark("It has no elements here yet.") }
    for part in view.parts {
      page.subject(part.element.label)
      items(part.lines, on: &page)
    }
    if !view.unmarked.isEmpty {
      page.subject("Linked to look-fors, and nothing marked yet")
      page.names(view.unmarked.map(\.label))
    }
    if !view.unlinked.isEmpty {
      page.subject("Marked, and linked to nothing here")
      items(view.unlinked, on: &page)
    }
  }

  /// Whose the framework is, and where it can be read.
  static func origin(of framework: Framework) -> String {
    let edition = framework.edition.isEmpty ? "" : ", \(framework.edition)"
    return "\(framework.title), \(framework.owner)\(edition). Source: \(framework.source)."
  }

  private func items(_ lines: [FrameworkView.Line], on page: inout some SummaryPage) {
    for line in lines {
      let well = Self.dates(line.well).map { "done well \($0)" }
      let workOn = Self.dates(line.workOn).map { "to work on \($0)" }
      page.item(
        line.words, about: [well, workOn].compactMap { $0 }.joined(separator: "; "), cautions: [])
    }
  }

  private static func dates(_ quotes: [Summary.Quote]) -> String? {
    guard !quotes.isEmpty else { return nil }
    let shown = quotes.prefix(datesShown).map { quote in
      quote.at.day.short(besides: 0) + (quote.isSaid ? "" : " (not yet said)")
    }
    let more = quotes.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) earlier" : "")
  }
}
