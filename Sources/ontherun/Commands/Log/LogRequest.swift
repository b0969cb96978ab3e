import Practice

/// What `ontherun log` was asked to record.
struct LogRequest: Hashable, Sendable {
  /// What stands beside the options.
  var words: [String] = []
  /// The options.
  var options = FeedbackWords()
  /// Whether the record that was saved is printed.
  var isPrintingJSON = false
  /// The store.
  var store = StoreChoice()

  /// Records it, or asks for it line by line where nothing was said.
  func carryOut() throws {
    let words = LogWords(words)
    if words == LogWords([]), options.isEmpty {
      return try Interview.hold(store: store, printingJSON: isPrintingJSON)
    }
    let input = try words.isReadingInput ? InputLines(Console.input()) : nil
    let typed = TypedFeedback(words, options, input: input)
    let opened: (desk: Desk, people: People, me: KnownPerson)
    do {
      opened = try store.deskAndMe()
    } catch {
      LostWords.keep(typed, in: store)
      throw error
    }
    let library = opened.desk.guidance(for: typed)
    LibraryReading.complain(of: library.problems)
    let saving = FeedbackSaving(
      desk: opened.desk, people: opened.people, me: opened.me, guidance: library.guidance)
    let saved: FeedbackSaving.Saved
    do {
      saved = try saving.save(typed, isChecked: options.checked)
    } catch {
      if input == nil, typed.isBlank, Console.hasInput {
        Output.complain("What is piped in was not read: a - at the end of the line reads it.")
      }
      throw error
    }
    saving.report(saved, due: typed.due, printingJSON: isPrintingJSON)
  }
}
