import Curses
import Dispatch
import Library
import Practice
import Workbench

/// Carries out what a preview asks for: reads the library once, and the file whenever it is saved.
struct PreviewPerformer: Performer {
  private let file: String
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "ontherun.preview", qos: .userInitiated)
  private let watch: FileWatch

  init(_ file: String, waking wake: WakeHandle) {
    self.file = file
    mailbox = Mailbox(waking: wake)
    watch = FileWatch(file)
  }

  var sinceStart: Int64 { SystemClock.sinceStart }
  var clock: LocalClock { SystemClock.now() }

  mutating func finished() -> [Outcome] { mailbox.take() }

  mutating func perform(_ effect: Effect) -> [Outcome] {
    guard case .watchScenario = effect else { return [] }
    let (file, mailbox, watch, queue) = (file, mailbox, watch, queue)
    queue.async {
      let (guidance, problems) = LibraryReading.read(
        Environment.ofProcess().libraryFolders, .whole)
      mailbox.leave([.library(guidance, problems: problems)])
      watch.start(on: queue) {
        if let read = Self.read(file, over: guidance) { mailbox.leave([.previewed(read)]) }
      }
    }
    return []
  }

  /// Stops watching.
  mutating func finish() {
    watch.stop()
    queue.sync {}
  }

  private static func read(_ file: String, over guidance: Guidance) -> ScenarioPreview? {
    guard let bytes = SmallFile.read(file, limit: 4 << 20) else { return nil }
    let reading = ScenarioReading(LibraryFile(path: file, bytes: bytes), over: guidance)
    return ScenarioPreview(
      scenario: reading.scenario,
      faults: reading.problems.map {
        ScenarioPreview.Fault(
          line: $0.line, sentence: $0.sentence, beat: reading.beat(atLine: $0.line))
      })
  }
}
