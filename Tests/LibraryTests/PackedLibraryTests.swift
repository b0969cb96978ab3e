import Library
import Practice
import Testing

/// The packed form says what the YAML says.
struct PackedLibraryTests {
  private func load(_ bytes: some Sequence<UInt8>) -> LoadedLibrary {
    Array(bytes).withUnsafeBytes { LibraryLoader.load(packed: $0) }
  }

  @Test func `a packed library gives the values of its files`() {
    let packed = LibraryPacker.pack(Fixture.files())
    #expect(packed.problems.isEmpty)
    #expect(load(packed.text.utf8) == Fixture.load())
  }

  @Test func `what feedback rests on is look-fors, situations and support, and nothing else`() {
    let packed = Array(LibraryPacker.pack(Fixture.files()).text.utf8)
    let part = packed.withUnsafeBytes { LibraryLoader.load(packed: $0, .forFeedback) }
    var whole = Fixture.load()
    #expect(whole.guidance.situations.contains { !$0.moments.isEmpty })
    for index in whole.guidance.situations.indices { whole.guidance.situations[index].moments = [] }
    whole.guidance.frameworks = []
    whole.guidance.words = []
    whole.guidance.theory = []
    whole.guidance.models = []
    whole.guidance.opening = nil
    whole.guidance.facilitating = []
    #expect(part == whole)
  }

  @Test func `the packed text can be read by eye`() {
    let files = [Fixture.file("Prompts/support.yaml", Fixture.support)]
    let packed = LibraryPacker.pack(files + Fixture.files(["Prompts/support.yaml": nil])).text
    let lines = packed.split(separator: "\n", maxSplits: 9)
    #expect(lines[0] == "ontherun-library-1 \(Fixture.load().guidance.version) 8")
    #expect(lines[7].hasSuffix(" Prompts/support.yaml"))
    #expect(packed.contains("m2:2:idt11:could-coach5:wordst29:they could coach someone else"))
  }

  @Test func `a library with a problem is not packed`() {
    let packed = LibraryPacker.pack(Fixture.files(["Prompts/support.yaml": nil]))
    #expect(packed.text == "")
    #expect(packed.problems.count == 1)
  }

  @Test func `no files make an empty library`() {
    let packed = LibraryPacker.pack([])
    #expect(packed.problems.isEmpty)
    #expect(load(packed.text.utf8).guidance.situations.isEmpty)
  }

  @Test func `bytes cut short anywhere are a problem, not a crash`() {
    let bytes = Array(LibraryPacker.pack(Fixture.files()).text.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let loaded = load(bytes.prefix(length))
      #expect(loaded.problems.first?.file == "the built-in library")
    }
  }

  @Test func `bytes changed anywhere never crash`() {
    let bytes = Array(LibraryPacker.pack(Fixture.files()).text.utf8)
    for place in stride(from: 0, to: bytes.count, by: 3) {
      for byte in [UInt8(ascii: "9"), UInt8(ascii: "m"), 0xFF] {
        var changed = bytes
        changed[place] = byte
        _ = load(changed)
        _ = changed.withUnsafeBytes { LibraryLoader.load(packed: $0, .forFeedback) }
      }
    }
  }
}
