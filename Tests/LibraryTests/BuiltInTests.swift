import BuiltIn
import Foundation
import Library
import Practice
import Testing

/// The library of this repository.
struct BuiltInTests {
  /// Every YAML file in Prompts/ and Scenarios/, as the build reads it.
  private var files: [LibraryFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["Prompts", "Scenarios"].flatMap { folder in
      let place = root.appending(path: folder)
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
      return paths.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.compactMap { path in
        (try? Data(contentsOf: place.appending(path: path))).map {
          LibraryFile(path: "\(folder)/\(path)", bytes: [UInt8]($0))
        }
      }
    }
  }

  @Test func `the library of this repository has no problems`() {
    #expect(LibraryLoader.load(files: files, isThorough: true).problems.map(\.description) == [])
  }

  @Test func `the built-in library says what its files say`() {
    #expect(
      LibraryLoader.load(packed: BuiltInLibrary.bytes) == LibraryLoader.load(files: files))
  }

  @Test func `it has words, theory, feedback models and help for whoever facilitates`() {
    let guidance = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance
    #expect(guidance.words.count >= 60)
    #expect(guidance.theory.count == 16)
    #expect(guidance.models.count == 10)
    #expect(guidance.facilitating.count == 8)
    #expect(guidance.opening != nil)
    // Where no first source was found, none is shown.
    #expect(guidance.theory.filter { $0.origin == nil }.map(\.id) == ["authority-gradient"])
    #expect(guidance.models.filter { $0.origin == nil }.map(\.id) == ["ask-tell-ask"])
  }

  @Test func `every look-for has words to talk about it`() {
    let guidance = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance
    for lookFor in guidance.lookFors {
      #expect(!guidance.words(about: [lookFor.id]).isEmpty, "\(lookFor.id)")
    }
  }

  @Test func `every beat of every scenario is hit, and its rows fit a screen`() {
    let scenarios = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance.scenarios
    #expect(scenarios.count >= 28)
    for scenario in scenarios {
      let walk = ScenarioWalk(scenario.beats)
      #expect(Set(walk.hits.keys) == Set(scenario.beats.map(\.id)), "\(scenario.id)")
      #expect(scenario.beats.allSatisfy { $0.rows <= 20 }, "\(scenario.id)")
    }
  }

  @Test func `no two scenarios call somebody by one first name`() {
    let scenarios = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance.scenarios
    var places: [String: Scenario.ID] = [:]
    let titles: Set = ["Dr", "Mr", "Mrs", "Ms", "Miss", "Sister", "The"]
    for scenario in scenarios {
      for member in scenario.cast {
        let first = member.name.split(separator: " ").map { String($0) }.first {
          !titles.contains($0)
        }
        guard let first, !member.name.hasPrefix("The ") else { continue }
        let earlier = places.updateValue(scenario.id, forKey: first)
        #expect(earlier == nil || earlier == scenario.id, "\(first): \(scenario.id)")
      }
    }
  }

  @Test func `it has situations of both settings, with moments, and look-fors for every stage`() {
    let guidance = LibraryLoader.load(packed: BuiltInLibrary.bytes).guidance
    #expect(Set(guidance.situations.map(\.setting)) == [.clinical, .management])
    #expect(guidance.situations.allSatisfy { !$0.moments.isEmpty })
    for stage in Stage.allCases {
      #expect(guidance.situations.allSatisfy { (3...5).contains($0.lookFors(for: stage).count) })
    }
  }
}
