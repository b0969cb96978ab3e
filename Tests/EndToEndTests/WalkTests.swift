import Foundation
import Glibc
import TestSupport
import Testing

extension `The program` {
  /// A scenario walked on a machine that is switched off in the middle.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with a scenario walked` {
    @Test func `has no notes where no walk is open, and says what opens one`() throws {
      let end = try WardComputer.inUse().run("scenario", "notes")
      #expect(end.status == 1)
      #expect(end.errors.contains("No walk is open here: ontherun scenario walk NAME"))
    }

    @Test func `keeps the notes of a second terminal in step`() throws {
      let ward = try WardComputer.inUse()
      let beside = try ward.open("scenario", "notes")
      try beside.waitForScreen("Waiting for a walk")
      let room = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try room.waitFor("Four jugs of water")
      // What is said at the beginning is there before anything is shown.
      try beside.waitForScreen("== Four jugs: Who and where ==")
      try room.press("Space", "Space", "Space")
      try beside.waitForScreen("== Four jugs: 20:22, the ward kitchen ==")
      for _ in 0..<2 { try room.press("Space") }
      try room.press("2")
      try room.press("Space")
      try beside.waitForScreen("== Four jugs: 20:40")
      #expect(try !room.rows().contains { $0.contains("Notes") })
      try room.press("x", "y")
      try beside.waitForScreen("== Four jugs: Who and where ==")
    }

    @Test func `is a session at its end, which can be listed, shown and exported`() throws {
      let ward = try WardComputer.inUse()
      #expect(try ward.run("session", "list").status == 1)
      let room = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try room.waitFor("Four jugs of water")
      for _ in 0..<5 { try room.press("Space") }
      try room.press("v")
      try room.type("7 4")
      try room.press("Enter", "Space", "2", "g")
      try room.type("debrief")
      try room.press("Enter", "Space", "Space", "Space", "Space", "Space", "t")
      try room.type("me: =Say it first")
      try room.press("Enter", "e")
      try room.type("Worth it")
      try room.press("Enter", "w")
      try room.type("Ada Byron")
      try room.press("Enter", "Space", "Space")
      try room.waitFor("Save the session and end it?")
      try room.press("y")
      try room.waitFor("Saved: ontherun session show")
      let list = try ward.expectDone("session", "list")
      #expect(list.contains("  Four jugs  0 of 33 min\n"))
      let id = String(list.prefix(4))
      let shown = try ward.expectDone("session", "show", id)
      for words in [
        "Four jugs: a training session", "handover-four-jugs", "led by Dr A. Okafor",
        "20:22, the ward kitchen",
        "2: Go in on time", "votes: 7 4", "- handover: =Say it first", "- Worth it",
        "with Ada Byron", "names kept until ", "nothing about anybody",
      ] {
        #expect(shown.contains(words), "\(words)")
      }
      #expect(try ward.expectDone("session", "show", id, "--json").contains(#""counts":"7 4""#))
      let table = try ward.expectDone("session", "export", id, "--format", "csv")
      #expect(table.contains(#""'=Say it first""#))
      // What is mine waits on this computer, and in no file that is carried about.
      try room.press("Escape")
      try room.waitFor("TRY     handover: =Say")
      let carried = try FinishedProcess(
        "/bin/grep", ["-rl", "Say it first", "\(ward.folder)/store"], environment: [:])
      #expect(carried.output.split(separator: "\n").count == 1)
      let page = try ward.expectDone("session", "export", id, "--format", "markdown")
      #expect(page.hasPrefix("# Four jugs\n") && page.contains("\n## To try\n"))
      #expect(try ward.run("session", "show", "ffff").status == 66)
      // What was walked to its end does not wait any more.
      #expect(try ward.run("scenario", "notes").status == 1)
      // A slip is taken back as anything else is.
      #expect(try ward.run("undo", "--yes").status == 0)
      #expect(try ward.run("session", "list").status == 1)
    }

    @Test func `keeps practice that was half written, and never among anybody's records`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try tmux.waitFor("Four jugs of water")
      try tmux.press("g")
      try tmux.type("practice")
      try tmux.press("Enter", "Space")
      try tmux.waitFor("Now write it")
      try tmux.press("n", "1", "Tab")
      try tmux.type("You said it bef")
      try tmux.waitFor("draft kept")
      kill(try tmux.process(), SIGKILL)
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program, "scenario", "walk", "handover-four-jugs"])
      try tmux.waitFor("Taken up where it stood;")
      try tmux.press("n")
      try tmux.waitFor("PRACTICE · Ines Carvalho")
      try tmux.waitFor("1 [+]")
      try tmux.type("ore the phone rang")
      try tmux.press("C-s")
      try tmux.waitFor("Kept in this session, without a name.")
      try tmux.press("Space")
      try tmux.waitFor("1          You said it before the phone rang")
      #expect(try ward.feedback().isEmpty)
      #expect(try ward.run("list").status == 1)
      #expect(try ward.run("search", "phone").status == 1)
      try tmux.press("Escape")
      try tmux.press("Escape")
      let home = try tmux.waitFor("NOT YET SEEN")
      #expect(!home.contains { $0.contains("DRAFT") || $0.contains("TO SAY") })
    }

    @Test func `goes on after a kill where it stood, with its votes`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try tmux.waitFor("Four jugs of water")
      for _ in 0..<5 { try tmux.press("Space") }
      try tmux.waitFor("1  Look in on room 6")
      try tmux.press("v")
      try tmux.type("7 4")
      try tmux.press("Enter")
      try tmux.waitFor("11 votes are in.")
      // The second terminal knows where it stands, though the first has the draft.
      let notes = try ward.expectDone("scenario", "notes")
      #expect(notes.hasPrefix("== Four jugs: 20:22, the ward kitchen ==\n\nhere 0 of "))
      #expect(notes.contains("Watch for") && notes.contains("2 then "))
      kill(try tmux.process(), SIGKILL)
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program])
      let home = try tmux.waitFor("NOT YET SEEN")
      #expect(!home.contains { $0.contains("DRAFT") })
      try tmux.press("s")
      try tmux.waitFor("Four jugs")
      try tmux.press("/")
      try tmux.type("jugs")
      try tmux.press("Enter", "w")
      try tmux.waitFor("Taken up where it stood;")
      try tmux.waitFor("11 votes are in.")
      try tmux.press("Space")
      try tmux.waitFor("███████  7")
    }

    @Test func `is practised for on another computer, handed in and gathered once`() throws {
      let ward = try WardComputer.inUse()
      let other = try WardComputer.inUse(by: "Sister N. Fraser", trainees: [])
      let room = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try room.waitFor("Four jugs of water")
      try room.press("g")
      try room.type("practice")
      try room.press("Enter", "Space")
      try room.waitFor("Now write it")

      let alone = try other.openInTmux(
        "scenario", "practice", "handover-four-jugs", "--output", other.folder)
      try alone.waitFor("PRACTICE · Ines Carvalho")
      try alone.press("Tab")
      try alone.type("You said it before the phone rang")
      try alone.press("Tab", "Tab")
      try alone.type("Say it to the door")
      try alone.press("C-s")
      try alone.waitForEnd()
      let files = try FileManager.default.contentsOfDirectory(atPath: other.folder)
      let file = try #require(files.first { $0.hasPrefix("ontherun-practice-") })
      let text = try String(contentsOfFile: "\(other.folder)/\(file)", encoding: .utf8)
      #expect(text.contains("You said it before the phone rang"))
      let writer = "ward"
      for secret in ["Fraser", "nurse", "consultant", writer, ":\"at\"", "T0", "T1", "T2"] {
        #expect(!text.contains(secret), "\(secret)")
      }
      // Alone it stays on that computer: nothing of it lies in the store that is carried about.
      let carried = try FinishedProcess(
        "/bin/grep", ["-rl", "before the phone rang", "\(other.folder)/store"], environment: [:])
      #expect(carried.status == 1)

      let path = "\(other.folder)/\(file)"
      #expect(try ward.expectDone("session", "gather", path) == "1 taken in: handover-four-jugs.\n")
      #expect(
        try ward.expectDone("session", "gather", path)
          == "0 taken in, 1 there already: handover-four-jugs.\n")
      try room.press("Space")
      try room.waitFor("1          You said it before the phone rang")
      try String(text.dropLast(9)).write(toFile: path, atomically: true, encoding: .utf8)
      let bad = try ward.run("session", "gather", path)
      #expect(bad.status == 65 && bad.errors.contains("line 2 was changed since it was written"))
    }

    @Test func `keeps what was half written for practice when the session is saved`() throws {
      let ward = try WardComputer.inUse()
      let room = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try room.waitFor("Four jugs of water")
      try room.press("g")
      try room.type("practice")
      try room.press("Enter", "Space")
      try room.waitFor("Now write it")
      try room.press("n", "1", "Tab")
      try room.type("You said it bef")
      try room.waitFor("draft kept")
      try room.press("Escape")
      try room.waitFor("Kept: n takes it up again.")
      try room.press("g")
      try room.type("debrief")
      try room.press("Enter", "Space", "Space", "Space", "Space", "Space", "C-s")
      try room.waitFor("Saved: ontherun session show")
      let id = String(try ward.expectDone("session", "list").prefix(4))
      #expect(try ward.expectDone("session", "show", id).contains("1             You said it bef"))
    }
  }
}
