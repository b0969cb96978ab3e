import Practice

/// Checks of a library's words, once all its files are read.
struct WordChecks {
  private let finder: WordFinder
  private let draft: LibraryDraft

  init(_ draft: LibraryDraft) {
    self.draft = draft
    finder = WordFinder(draft.avoided.values)
  }

  /// Reports into the log of each file; readers stand in the order of their files.
  func check(_ files: [LibraryFile], _ readers: inout [DocumentReader]) {
    for index in readers.indices {
      for line in OpenEnds.lines(in: files[index].bytes) {
        readers[index].log.add(
          line: line.number,
          "\(line.mark.quoted) says that something is still to be written; write it.")
      }
      guard DocumentKind.of(files[index])?.hasOwnWords == true else { continue }
      for passage in readers[index].passages {
        for found in finder.words(in: passage.text, of: passage.part) {
          readers[index].log.add(
            line: passage.line, "\(found.word.quoted): \(found.entry.why) \(found.entry.instead)")
        }
      }
    }
    checkLikeness(&readers)
  }

  /// Scenarios that share their wording with an earlier one, or with one of the library below.
  private func checkLikeness(_ readers: inout [DocumentReader]) {
    let scenarios = draft.scenarios.values
    let places = Dictionary(readers.indices.map { (readers[$0].file, $0) }) { first, _ in first }
    for likeness in Likeness.pairs(of: scenarios) {
      // Of two, the one that a file says is told; of two files, the later.
      for (one, other) in [(likeness.later, likeness.earlier), (likeness.earlier, likeness.later)] {
        guard let origin = draft.scenarios.origin(of: scenarios[one].id),
          let place = places[origin.file]
        else { continue }
        readers[place].log.add(
          line: origin.line,
          "This scenario shares \(likeness.percent) of 100 runs of \(Likeness.run) words with "
            + "\(scenarios[other].id.quoted) (\(Likeness.limit) is the most); write it in words of "
            + "its own, or leave it out.")
        break
      }
    }
  }
}
