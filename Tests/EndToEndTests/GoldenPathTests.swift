import TestSupport
import Testing

extension `The program` {
  /// Feedback in under a minute: the keys that must go on working.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `on the golden path` {
    @Test func `saves with ten keys beside the words`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("n", "Enter", "Enter", "1", "3", "3", "Tab")
      try tmux.type("You asked for the sickest three first.")
      try tmux.press("Tab")
      try tmux.type("Two people started the same job.")
      try tmux.press("Tab")
      try tmux.type("Give each job to a named person.")
      let form = try tmux.waitFor("draft kept")
      try tmux.press("C-s")
      let card = try tmux.waitFor("Saved for Priya Nair")
      #expect(card.contains { $0.contains("Said to Priya?") })

      let saved = try #require(try ward.feedback().first)
      #expect(form.contains { $0.contains("Situation") && $0.contains("Priya Nair") })
      #expect(saved.saw == "You asked for the sickest three first.")
      #expect(saved.effect == "Two people started the same job.")
      #expect(saved.next?.text == "Give each job to a named person.")
      #expect(saved.next?.who == "trainee")
      #expect((3...5).contains(saved.offered.count))
      #expect(saved.marks.map(\.id) == [saved.offered[0], saved.offered[2]])
      #expect(saved.marks.map(\.mark) == ["+", "~"])
      #expect(saved.via == "form")

      try tmux.press("Enter", "q")
      try tmux.waitForEnd()
      #expect(try ward.feedback().count == 1)
    }

    @Test func `begins by asking who is here`() throws {
      let ward = try WardComputer()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Welcome to OnTheRun")
      try tmux.type("Dr A. Okafor")
      try tmux.press("Enter", "1")
      try tmux.waitFor("Is this computer's login yours alone?")
      try tmux.press("y")
      try tmux.waitFor("nobody yet")
      try tmux.press("a")
      try tmux.waitFor("Add a trainee")
      try tmux.type("Priya Nair")
      try tmux.press("Tab")
      try tmux.type("ST5")
      try tmux.press("C-s")
      try tmux.waitFor("Priya Nair is on Home")
      try tmux.press("q")
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program])
      try tmux.waitFor("Dr A. Okafor")
      #expect(try ward.expectDone("trainee", "list").contains("Priya Nair"))
    }
  }
}
