/// What was marked, by the elements of one framework, through the look-fors' suggested links.
///
/// The links are OnTheRun's own and say nothing of how well an element is met.
public struct FrameworkView: Hashable, Sendable {
  /// What stands over every such view.
  public static let caution = "Suggested links, OnTheRun's own; check before you claim."

  /// A look-for and what was marked with it.
  public struct Line: Hashable, Sendable, Identifiable {
    /// The look-for.
    public var id: LookFor.ID
    /// The look-for's words as they were when it was last marked.
    public var words: String
    /// What was done well, the latest first.
    public var well: [Summary.Quote]
    /// What there is to work on, the latest first.
    public var workOn: [Summary.Quote]
  }

  /// An element of the framework and the look-fors marked that link to it.
  public struct Part: Hashable, Sendable {
    /// The element.
    public var element: Framework.Element
    /// Look-fors that were marked, in the library's order.
    public var lines: [Line]
  }

  /// The framework.
  public let framework: Framework
  /// Elements to which something that was marked links, in the framework's order.
  public let parts: [Part]
  /// Elements that look-fors link to and of which nothing was marked.
  public let unmarked: [Framework.Element]
  /// What was marked and has no link to this framework.
  public let unlinked: [Line]

  /// Groups the marks of a summary.
  ///
  /// - Parameters:
  ///   - framework: Whose elements they are grouped by.
  ///   - summary: The marks, and the library with the links.
  public init(_ framework: Framework, of summary: Summary) {
    let lookFors = summary.names.guidance.lookFors
    var links: [LookFor.ID: [String]] = [:]
    for lookFor in lookFors {
      links[lookFor.id] = lookFor.links.filter { $0.framework == framework.id }.flatMap(\.codes)
    }
    let lines = Self.lines(of: summary, order: lookFors.map(\.id))
    let linkable = Set(links.values.joined())
    self.framework = framework
    parts = framework.elements.compactMap { element in
      let own = lines.filter { links[$0.id]?.contains(element.code) == true }
      return own.isEmpty ? nil : Part(element: element, lines: own)
    }
    let marked = Set(parts.map(\.element.code))
    unmarked = framework.elements.filter {
      linkable.contains($0.code) && !marked.contains($0.code)
    }
    let known = Set(framework.elements.map(\.code))
    unlinked = lines.filter { line in !(links[line.id] ?? []).contains(where: known.contains) }
  }

  /// One line for each look-for that was marked: the library's in its order, then others by id.
  private static func lines(of summary: Summary, order: [LookFor.ID]) -> [Line] {
    let well = Dictionary(grouping: summary.well) { $0.lookFor ?? "" }
    let workOn = Dictionary(grouping: summary.workOn) { $0.lookFor ?? "" }
    let marked = Set(well.keys).union(workOn.keys)
    let known = order.filter(marked.contains)
    let strangers = marked.subtracting(order).sorted()
    return (known + strangers).map { id in
      let quotes = (well: well[id] ?? [], workOn: workOn[id] ?? [])
      let latest = [quotes.well.first, quotes.workOn.first].compactMap { $0 }
        .max { $0.at.instant < $1.at.instant }
      return Line(
        id: id, words: latest?.words ?? id, well: quotes.well, workOn: quotes.workOn)
    }
  }
}

extension Framework.Element {
  /// The code with its title; the code alone where the title was not checked against its source.
  public var label: String { isVerified ? "\(code) \(title)" : code }
}
