import TestSupport
import Testing

extension `The program` {
  @Suite(.enabled(if: Tmux.isInstalled)) struct `in a shell with jobs` {
    @Test func `stops and goes on where it was`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openShell()
      try tmux.type("stty -g >~/before; ontherun")
      try tmux.press("Enter")
      try tmux.waitFor("Priya Nair · ST5")
      for round in 1...3 {
        try tmux.press(":")
        try tmux.waitFor("Commands")
        try tmux.type("suspend")
        try tmux.press("Enter")
        try tmux.waitFor("Stopped")
        #expect(try tmux.value(of: "#{alternate_on},#{cursor_flag}") == "0,1")
        #expect(try !tmux.rows().joined().contains("Priya"))
        try tmux.type("stty -g | cmp - ~/before && echo same \(round)")
        try tmux.press("Enter")
        try tmux.waitFor("same \(round)")
        try tmux.type("clear; fg")
        try tmux.press("Enter")
        try tmux.waitFor("Priya Nair · ST5")
      }
      try tmux.press("n", "Enter", "Enter", "Tab")
      try tmux.type("You named who leads")
      try tmux.waitFor("You named who leads")
      try tmux.press("C-p")
      try tmux.type("suspend")
      try tmux.press("Enter")
      try tmux.waitFor("Stopped")
      try tmux.type("fg")
      try tmux.press("Enter")
      try tmux.waitFor("You named who leads")
      try tmux.press("C-s")
      try tmux.waitFor("Saved for Priya Nair")
    }
  }
}
