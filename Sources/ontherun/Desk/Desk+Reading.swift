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

  /// The lines that could not be read in what was read so far, but for those that name what was erased.
  ///
  /// Throws `DeskError.store`.
  func damagedLines() throws(DeskError) -> [DamagedLine] {
    guard let store else { return [] }
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    return store.findings.report.damaged.filter { line in
      !erased.isNamed(in: line.text) && !erased.isNamed(in: line.file)
    }
  }

  /// The library: the built-in one, with the folders of `ONTHERUN_LIBRARY` over it, and what is wrong there.
  func guidance() -> (guidance: Guidance, problems: [String]) {
    LibraryReading.read(libraryFolders)
  }

  /// The library, or as much of it as feedback rests on that names no moment.
  func guidance(for typed: TypedFeedback) -> (guidance: Guidance, problems: [String]) {
    typed.moment.isEmpty ? LibraryReading.readForFeedback(libraryFolders) : guidance()
  }

  /// The folders of one trainee as records, and what they say; throws `DeskError.store`.
  ///
  /// With hints, only feedback that may be what is looked for is read.
  func read(
    _ trainee: RecordID, people: People, erased known: Erased? = nil, hints: LineHints? = nil
  ) throws(DeskError) -> (records: [Record], story: Story) {
    let store = try opened()
    let folders = people.folders(of: trainee)
    return try Self.onStore { () throws(StoreError) in
      let erased = if let known { known } else { try store.erasures() }
      var readings: [StoreReading] = []
      if let hints {
        readings = [try store.records(of: folders, hints: hints)]
      } else {
        for folder in folders { readings.append(try store.records(of: folder)) }
      }
      let records = readings.flatMap(\.records)
      let story = Story(
        trainee: people.kept(trainee), records: records,
        erased: erased.including(readings.reduce(into: []) { $0.formUnion($1.erased) }),
        folders: folders, damaged: readings.flatMap(\.damaged))
      return (records, story)
    }
  }
}
