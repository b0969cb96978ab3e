import Practice

/// What of a bundle would come in, said before anybody is asked.
struct BundlePlan {
  /// The bundle.
  let bundle: StoryBundle
  /// Whom it is about, as the bundle has them.
  let person: Person
  /// The id under which they go here.
  let target: RecordID
  /// Whether somebody is added for it.
  let isNewPerson: Bool
  /// Everything that is to be written, in order; empty where all is here already.
  let new: [NewRecord]
  /// How many of its records are new.
  let newCount: Int
  /// How many are here already.
  let knownCount: Int
}
