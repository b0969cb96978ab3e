import ArgumentParser
import Practice

/// `ontherun due`: steps whose day, or whose situation, has come.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List next steps that are due by today, or at a situation.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "A situation that is about to be, such as @handover.")
  var situation: String?

  @Flag(help: "Print one object a line.")
  var json = false

  func run() throws {
    let desk = try store.desk()
    let people = try desk.people()
    let typed = situation.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    let place = try typed.map { try desk.guidance().guidance.oneSituation($0).id }
    let today = desk.clock.today
    var rows: [StepPrinting.Row] = []
    for known in people.trainees {
      let story = try desk.story(of: known.id, people: people)
      rows += story.stepsDue(at: place, on: today).map {
        StepPrinting.Row(trainee: known.id, step: $0)
      }
    }
    guard !rows.isEmpty else { throw CommandError.nothing }
    StepPrinting(desk: desk, people: people).print(rows, asJSON: json)
  }
}
