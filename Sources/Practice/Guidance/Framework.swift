/// A published framework: names and codes only, which belong to their owners.
public struct Framework: Hashable, Sendable, Identifiable {
  /// One named element.
  public struct Element: Hashable, Sendable {
    /// The owner's code, or ours where there is none.
    public var code: String
    /// The owner's title.
    public var title: String
    /// Whether the title was checked against the source; only then is it shown.
    public var isVerified: Bool

    /// Makes an element.
    public init(code: String, title: String, isVerified: Bool = true) {
      self.code = code
      self.title = title
      self.isVerified = isVerified
    }
  }

  /// A suggested link to elements of one framework.
  public struct Link: Hashable, Sendable {
    /// The framework's id.
    public var framework: String
    /// Codes of its elements.
    public var codes: [String]

    /// Makes a link.
    public init(framework: String, codes: [String]) {
      self.framework = framework
      self.codes = codes
    }
  }

  /// What names it: `gpc`.
  public var id: String
  /// Its title.
  public var title: String
  /// Whose it is.
  public var owner: String
  /// Which edition.
  public var edition: String
  /// Where it is published.
  public var source: String
  /// A caution or a notice.
  public var note: String
  /// Its elements.
  public var elements: [Element]

  /// Makes a framework.
  public init(
    id: String, title: String, owner: String, edition: String, source: String, note: String,
    elements: [Element]
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.edition = edition
    self.source = source
    self.note = note
    self.elements = elements
  }
}
