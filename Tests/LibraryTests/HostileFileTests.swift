import Library
import Practice
import Testing

/// What hostile files come to: a sentence, never a crash or a wait.
struct HostileFileTests {
  @Test(arguments: HostileFiles.all)
  func `a hostile file is refused in a sentence`(file: HostileFiles.File) {
    let path = "Prompts/situations/hostile.yaml"
    let library = Fixture.files() + [LibraryFile(path: path, bytes: file.bytes)]
    let loaded = LibraryLoader.load(files: library)
    #expect(loaded.problems.map(\.file).allSatisfy { $0 == path })
    #expect(loaded.problems.map(\.description).contains("\(path):\(file.said)"))
    #expect(loaded.problems.count <= 51)
    #expect(loaded.guidance.situations.map(\.id) == ["handover"])
  }

  @Test func `there are forty of them or more`() {
    #expect(HostileFiles.all.count >= 40)
  }

  @Test func `a sentence never carries what could move a cursor`() {
    let loaded = Fixture.load([
      "Prompts/situations/hostile.yaml": "\"\\e[2J\\u202Eid\": x\n"
    ])
    let said = loaded.problems.map(\.sentence).joined()
    #expect(said.contains("'?[2J?id' is not a key of a situation"))
    #expect(!said.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
  }
}
