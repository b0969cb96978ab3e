import Library
import Testing

/// Every fault that a situation can have, with the sentence that says what to write instead.
struct SituationProblemTests {
  static let slips = [
    Slip(
      "id: handover", as: "id: hand-over",
      "1: 'id' is 'hand-over' in a file named 'handover'; make them the same."),
    Slip(
      "id: handover", as: "id: Handover",
      "1: 'id' is 'Handover'; "
        + "write 'handover': at most 40 of a to z, 0 to 9 and single hyphens."),
    Slip("title: handover\n", as: "", "1: This situation has no 'title'; add 'title: …'."),
    Slip(
      "title: handover", as: "titel: handover",
      "1: This situation has no 'title'; add 'title: …'.",
      "2: 'titel' is not a key of a situation; did you mean 'title'?"),
    Slip(
      "setting: clinical", as: "setting: clinic",
      "3: 'setting' is 'clinic'; write clinical or management."),
    Slip(
      "setting: clinical", as: "setting: clinical\nsetting: management",
      "4: 'setting' is here twice, first on line 3; keep one of them."),
    Slip(
      "setting: clinical", as: "setting: clinical\norder: first",
      "4: 'first' is no place in a list; write a number from 1 to 999."),
    Slip(
      "stages: [foundation, core]", as: "stages: [foundation, cor]",
      "4: A stage is 'cor'; write foundation, core or higher."),
    Slip(
      "stages: [foundation, core]", as: "stages: [foundation, core, higher]",
      "8: This set of look-fors has no 'higher'; add 'higher: …'.",
      "19: This set of stretches has no 'higher'; add 'higher: …'."),
    Slip(
      "recognised: One team leaves and another arrives.",
      as: "recognised: This is one of those sentences that never want to end and keep on going, "
        + "with one clause and then another clause, until whoever reads it aloud has no breath "
        + "left at all.",
      "5: 'This is one of those sentences that nev…' in 'recognised' has 33 words; "
        + "split it so that each sentence has 30 or fewer."),
    Slip(
      "\"07:30-09:00\"", as: "\"7.30-9\"",
      "6: '7.30-9' is no stretch of the day; write it as \"07:30-09:00\", to 24:00 at most."),
    Slip(
      "\"07:30-09:00\"", as: "\"07:30-24:01\"",
      "6: '07:30-24:01' is no stretch of the day; "
        + "write it as \"07:30-09:00\", to 24:00 at most."),
    Slip(
      "\"07:30-09:00\"", as: "\"07:60-09:00\"",
      "6: '07:60-09:00' is no stretch of the day; "
        + "write it as \"07:30-09:00\", to 24:00 at most."),
    Slip(
      "\"07:30-09:00\"", as: "\"09:00-09:00\"",
      "6: '09:00-09:00' is no stretch of the day; "
        + "write it as \"07:30-09:00\", to 24:00 at most."),
    Slip(
      "hours: [", as: "hours: [[], ",
      "6: An item of 'hours' is a list here; write text after the colon."),
    Slip(
      "[sickest-first, named-person, backs-plan]", as: "[sickest-first, named-person]",
      "8: 'foundation' has 2 look-fors; choose three to five."),
    Slip(
      "[sickest-first, named-person, backs-plan]",
      as: "[sickest-first, named-person, backs-plan, backs-plan]",
      "8: 'backs-plan' is twice in 'foundation'; keep one of them."),
    Slip(
      "[sickest-first, named-person, backs-plan]",
      as: "[sickest-first, named-person, backs-plna]",
      "8: There is no look-for 'backs-plna'; did you mean 'backs-plan'?"),
    Slip(
      "[sickest-first, named-person, backs-plan]",
      as: "[sickest-first, named-person, fair-share]",
      "8: 'fair-share' is not meant for foundation; "
        + "choose another look-for, or add foundation to its stages."),
    Slip(
      "  core: [named-person, sickest-first, backs-plan]\n", as: "",
      "8: This set of look-fors has no 'core'; add 'core: …'."),
    Slip(
      "foundation: [sickest-first, named-person, backs-plan]", as: "foundation:",
      "8: 'foundation' is empty; write a list, in [ ] or with each item after '- '.",
    ),
    Slip(
      "title: leading the whole handover",
      as: "title: leading the whole handover from start to end",
      "12: 'title' is 44 columns wide; cut it to 40 or fewer."),
    Slip("activity: true", as: "activity: yes", "13: 'activity' is 'yes'; write true or false."),
    Slip(
      "activity: true", as: "stages: [higher]",
      "13: A stage is 'higher'; write foundation or core."),
    Slip(
      "    brief: Would you lead this one? I stand at the back.\n", as: "",
      "11: This moment has no 'brief'; add 'brief: …'."),
    Slip(
      "[sickest-first, named-person]\n", as: "[sickest-first, nmaed-person]\n",
      "16: There is no look-for 'nmaed-person'; did you mean 'named-person'?"),
    Slip(
      "      core: Lead it all.\n", as: "",
      "19: This set of stretches has no 'core'; add 'core: …'."),
    Slip(
      "gpc: [\"5\", \"6\"]", as: "gpc: [\"5\", \"6.1\"]",
      "22: There is no code in 'gpc' that is '6.1'; use one that is there, or add it."),
    Slip(
      "  - id: handover-lead-the-room", as: "  - handover\n  - id: handover-lead-the-room",
      "11: A moment is text here; write 'key: value' lines, id first."),
  ]

  @Test(arguments: slips) func `a slip is reported with its line and what to write`(slip: Slip) {
    slip.check(in: "Prompts/situations/handover.yaml")
  }

  @Test func `a moment's id is its own in all situations`() {
    let other = Fixture.situation.replacing("id: handover\n", with: "id: crisis\n")
    #expect(
      Fixture.load(["Prompts/situations/crisis.yaml": other]).problems.map(\.description) == [
        "Prompts/situations/handover.yaml:11: 'handover-lead-the-room' is already the id of the "
          + "moment at Prompts/situations/crisis.yaml:11; give this one another."
      ])
  }
}
