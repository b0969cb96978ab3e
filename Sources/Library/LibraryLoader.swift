public import Practice

/// Turns the files of a library, or the packed one, into values and problems.
public enum LibraryLoader {
  /// Loads files, over a library that they add to and whose things they replace by id.
  ///
  /// All faults of all files are reported at once, and what is sound is in the guidance.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - base: The library below.
  ///   - isThorough: Whether words are looked at too: those to avoid, those that two scenarios share,
  ///     those that were to be written later. Nothing is left out for them.
  /// - Returns: The library and its problems.
  public static func load(
    files: [LibraryFile], over base: Guidance? = nil, isThorough: Bool = false
  ) -> LoadedLibrary {
    load(files, over: base, isThorough: isThorough).loaded
  }

  /// Loads one scenario, thoroughly, and gives it as far as it can be read.
  static func loadScenario(
    _ file: LibraryFile, over base: Guidance
  ) -> (loaded: LoadedLibrary, scenario: Scenario?) {
    let file = LibraryFile(path: file.path, bytes: file.bytes, isScenario: true)
    let (loaded, draft) = load([file], over: base, isThorough: true)
    return (loaded, draft.latestScenario)
  }

  private static func load(
    _ files: [LibraryFile], over base: Guidance?, isThorough: Bool
  ) -> (loaded: LoadedLibrary, draft: LibraryDraft) {
    let files = files.sorted { $0.path < $1.path }
    var draft = LibraryDraft(over: base)
    var readers = files.map { file in
      var reader = DocumentReader(file: file.path, isChecking: true)
      reader.read(file, into: &draft)
      return reader
    }
    for index in readers.indices {
      draft.check(readers[index].references, into: &readers[index].log)
      draft.checkMoments(of: base, into: &readers[index].log)
    }
    if isThorough { WordChecks(draft).check(files, &readers) }
    let version = files.isEmpty ? base?.version : nil
    let loaded = LoadedLibrary(
      guidance: draft.soundGuidance(version: version ?? Edition(of: files, over: base).text),
      problems: (base == nil ? missing(from: files) : []) + readers.flatMap(\.log.problems))
    return (loaded, draft)
  }

  /// Loads the packed library, whose every check ran when it was built.
  public static func load(
    packed bytes: UnsafeRawBufferPointer, _ extent: LibraryExtent = .whole
  ) -> LoadedLibrary {
    var draft = LibraryDraft(over: nil)
    do throws(PackedFault) {
      let packed = try PackedLibrary(bytes)
      for document in packed.documents {
        guard let kind = DocumentKind.of(document.path), extent.includes(kind) else { continue }
        var reader = DocumentReader(file: document.path, isChecking: false)
        let root = try packed.node(of: document, omitting: extent.omittedKey)
        kind.read(root, &reader, &draft)
      }
      return LoadedLibrary(guidance: draft.guidance(version: packed.version), problems: [])
    } catch {
      let problem = ContentProblem(file: "the built-in library", line: 1, sentence: error.sentence)
      return LoadedLibrary(guidance: draft.guidance(version: ""), problems: [problem])
    }
  }

  /// Loads the packed library with folders of files over it, each over the one before.
  public static func load(
    packed bytes: UnsafeRawBufferPointer, under folders: [[LibraryFile]]
  ) -> LoadedLibrary {
    folders.reduce(into: load(packed: bytes)) { library, files in
      let over = load(files: files, over: library.guidance)
      library.guidance = over.guidance
      library.problems += over.problems
    }
  }

  private static func missing(from files: [LibraryFile]) -> [ContentProblem] {
    // A program may be built without any library; one that has some of it has all that is needed.
    if files.isEmpty { return [] }
    let there = Set(files.compactMap { DocumentKind.of($0)?.name })
    return DocumentKind.all.filter { $0.isNeeded && !there.contains($0.name) }.map { kind in
      ContentProblem(
        file: kind.name, line: 1, sentence: "This file is missing; no library is without it.")
    }
  }
}

extension DocumentReader {
  /// Reads one file into the draft, whatever it is.
  fileprivate mutating func read(_ file: LibraryFile, into draft: inout LibraryDraft) {
    guard let kind = DocumentKind.of(file) else {
      log.add(line: 1, "This file is not read; those that are: \(DocumentKind.names).")
      return
    }
    // What cannot be read goes on as refused, so that its kind can say that something is missing.
    let root = YAMLTree.read(file.bytes, into: &log) ?? ContentNode(value: .refused, line: 1)
    kind.read(root, &self, &draft)
  }
}
