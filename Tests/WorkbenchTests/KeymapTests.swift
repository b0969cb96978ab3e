import Surface
import Testing

@testable import Workbench

/// The one key table.
struct KeymapTests {
  @Test(arguments: Command.allCases)
  func `every command has a sentence that ends, and a word`(command: Command) {
    #expect(command.summary.hasSuffix("."))
    #expect(!command.word.isEmpty)
  }

  @Test(arguments: Command.allCases)
  func `every command has a key or a name`(command: Command) {
    let hasKey = Keymap.standard.bindings.contains { $0.command == command }
    #expect(hasKey || command.paletteName != nil)
  }

  @Test func `no mode binds a key twice`() {
    var seen: Set<String> = []
    for binding in Keymap.standard.bindings {
      for key in binding.keys {
        #expect(seen.insert("\(binding.mode) \(key)").inserted, "\(binding.mode) \(key.label)")
      }
    }
  }

  @Test func `no two commands have one name`() {
    let names = Command.allCases.compactMap(\.paletteName)
    #expect(Set(names).count == names.count)
  }

  @Test func `letters are text wherever one types`() {
    for mode in [Mode.everywhere, .form, .writing] {
      for binding in Keymap.standard.bindings where binding.mode == mode {
        for key in binding.keys {
          if case .character(let letter) = key { Issue.record("\(mode) takes \(letter)") }
        }
      }
    }
  }

  @Test func `Ctrl-Z and Ctrl-D stay with the text`() {
    for mode in [Mode.everywhere, .form, .writing] {
      #expect(Keymap.standard.command(for: .control("z"), in: [mode]) == nil)
      #expect(Keymap.standard.command(for: .control("d"), in: [mode]) == nil)
    }
  }
}
