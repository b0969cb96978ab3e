import Practice
import Records

extension Desk {
  /// Everybody the store knows, nobody where there is none; throws `DeskError.store`.
  func people() throws(DeskError) -> People {
    guard let store else { return People(records: [], erased: Erased()) }
    return try Self.onStore { () throws(StoreError) in
      People(records: try store.people(), erased: try store.erasures())
    }
  }

  /// All that is kept about one trainee, from every folder of a merged person.
  ///
  /// - Parameters:
  ///   - trainee: Any id of theirs.
  ///   - people: Everybody, where that is read already.
  /// - Returns: The story.
  /// - Throws: `DeskError.store`.
  func story(of trainee: RecordID, people: People? = nil) throws(DeskError) -> Story {
    let people = if let people { people } else { try self.people() }
    return try read(trainee, people: people).story
  }

  /// The story of every trainee, archived ones too, in the order of their names.
  ///
  /// Takes time in proportion to the store. Throws `DeskError.store`.
  func stories(people: People) throws(DeskError) -> [Story] {
    guard let store else { return [] }
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    var stories: [Story] = []
    for known in people.all where known.isTrainee {
      stories.append(try read(known.id, people: people, erased: erased).story)
    }
    return stories
  }

  /// What Home shows of every trainee; for the app, off its loop.
  ///
  /// Takes time in proportion to the store, on every core. Throws `DeskError.store`.
  func digests(people: People? = nil) throws(DeskError) -> [RecordID: Digest] {
    guard let store else { return [:] }
    let people = if let people { people } else { try self.people() }
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    let trainees = people.all.filter(\.isTrainee).map(\.id)
    let digests = ParallelWork.map(trainees) { trainee in
      Result { () throws(StoreError) in
        try store.digest(of: trainee, folders: people.folders(of: trainee), erased: erased)
      }
    }
    return try Self.onStore { () throws(StoreError) in
      var known: [RecordID: Digest] = [:]
      for (trainee, digest) in zip(trainees, digests) { known[trainee] = try digest.get() }
      return known
    }
  }

  /// The library: the built-in one, with the folders of `ONTHERUN_LIBRARY` over it, and what is wrong there.
  func guidance() -> (guidance: Guidance, problems: [String]) {
    LibraryReading.read(libraryFolders)
  }

  /// The library, or as much of it as feedback rests on that names no moment.
  func guidance(for typed: TypedFeedback) -> Guidance {
    typed.moment.isEmpty ? LibraryReading.readForFeedback(libraryFolders) : guidance().guidance
  }

  /// The folders of one trainee as records, and what they say; throws `DeskError.store`.
  ///
  /// Records that are not wanted are not folded: their story is empty.
  func read(
    _ trainee: RecordID, people: People, erased known: Erased? = nil,
    onlyIf isWanted: ([Record]) -> Bool = { _ in true }
  ) throws(DeskError) -> (records: [Record], story: Story) {
    let store = try opened()
    let folders = people.folders(of: trainee)
    return try Self.onStore { () throws(StoreError) in
      let erased = if let known { known } else { try store.erasures() }
      var records: [Record] = []
      var damaged: [DamagedLine] = []
      var gone: Set<RecordID> = []
      for folder in folders {
        let reading = try store.records(of: folder)
        records += reading.records
        damaged += reading.damaged
        gone.formUnion(reading.erased)
      }
      let story = Story(
        trainee: people.kept(trainee), records: isWanted(records) ? records : [],
        erased: erased.including(gone), folders: folders, damaged: damaged)
      return (records, story)
    }
  }
}
