public import Practice

/// A story to be written into a file.
public struct ExportRequest: Hashable, Sendable {
  /// What a story can be written as.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case text, markdown, json, csv, html
  }

  /// Whose story.
  public var trainee: RecordID
  /// As what.
  public var format: Format
  /// The folder.
  public var folder: String
  /// Who gets it.
  public var to: String

  /// Makes a request.
  public init(trainee: RecordID, format: Format, folder: String, to: String) {
    self.trainee = trainee
    self.format = format
    self.folder = folder
    self.to = to
  }
}
