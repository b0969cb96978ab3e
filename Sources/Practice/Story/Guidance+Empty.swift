extension Guidance {
  /// A library without anything in it, where only ids are known.
  public static let empty = Guidance(
    version: "", situations: [], groups: [], lookFors: [], frameworks: [],
    support: SupportWords(back: [:], ahead: [:]))
}
