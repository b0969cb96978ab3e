import Testing

/// Every fault that look-fors.yaml can have, with the sentence that says what to write instead.
struct LookForProblemTests {
  static let slips = [
    Slip(
      "role: leadership", as: "roel: leadership",
      "7: This look-for has no 'role'; add 'role: …'.",
      "10: 'roel' is not a key of a look-for; did you mean 'role'?"),
    Slip(
      "role: leadership", as: "role: leadership\n    colour: red",
      "11: 'colour' is not a key of a look-for; "
        + "its keys are id, words, group, role, stages and links."),
    Slip("    role: leadership\n", as: "", "7: This look-for has no 'role'; add 'role: …'."),
    Slip(
      "role: leadership", as: "role: leader",
      "10: 'role' is 'leader'; write leadership, management or followership."),
    Slip(
      "role: leadership", as: "role: unsure",
      "10: 'role' is 'unsure'; write leadership, management or followership."),
    Slip(
      "role: leadership", as: "role: [leadership]",
      "10: 'role' is a list here; write leadership, management or followership."),
    Slip(
      "role: leadership", as: "role:",
      "10: 'role' is empty; write leadership, management or followership."),
    Slip(
      "id: fair-share", as: "id: Fair  share",
      "23: 'id' is 'Fair  share'; "
        + "write 'fair-share': at most 40 of a to z, 0 to 9 and single hyphens."),
    Slip(
      "id: fair-share", as: "id: \"!\"",
      "23: 'id' is '!'; write one such as 'sickest-first': "
        + "at most 40 of a to z, 0 to 9 and single hyphens."),
    Slip(
      "id: fair-share", as: "id: named-person",
      "23: 'named-person' is already the id of the look-for at Prompts/look-fors.yaml:13; "
        + "give this one another."),
    Slip(
      "id: resources", as: "id: direction",
      "4: 'direction' is already the id of the group at Prompts/look-fors.yaml:2; "
        + "give this one another.",
      "25: There is no group 'resources'; use one that is there, or add it."),
    Slip(
      "group: direction", as: "group: directon",
      "9: There is no group 'directon'; did you mean 'direction'?"),
    Slip(
      "group: direction", as: "group: anaesthesia",
      "9: There is no group 'anaesthesia'; use one that is there, or add it."),
    Slip(
      "words: Opens by naming the sickest first", as: "words:",
      "8: 'words' is empty; write its text after the colon."),
    Slip(
      "words: Opens by naming the sickest first", as: "words: \"  \"",
      "8: 'words' is empty; write its text after the colon."),
    Slip(
      "words: Opens by naming the sickest first", as: "words: [Opens]",
      "8: 'words' is a list here; write text after the colon."),
    Slip(
      "words: Opens by naming the sickest first",
      as: "words: Opens by naming all of the very sickest patients",
      "8: 'words' is 48 columns wide; cut it to 46 or fewer."),
    Slip(
      "words: Opens by naming the sickest first", as: "words: |\n      Opens\n      well",
      "8: 'words' has several lines; write it on one."),
    Slip(
      "words: Opens by naming the sickest first", as: "words: \"Opens\\e[31m\"",
      "8: 'words' has the invisible character U+1B in it; type it again."),
    Slip(
      "title: Setting direction", as: "title: Setting the direction of everybody in the room",
      "3: 'title' is 46 columns wide; cut it to 40 or fewer."),
    Slip(
      "[foundation, core, higher]", as: "[foundation, consultant]",
      "11: A stage is 'consultant'; write foundation, core or higher."),
    Slip(
      "[foundation, core, higher]", as: "[]",
      "11: 'stages' is empty; write foundation, core or higher in it."),
    Slip(
      "[foundation, core, higher]", as: "foundation",
      "11: 'stages' is text here; write a list, in [ ] or with each item after '- '."),
    Slip(
      "links: {gpc: [\"5\"]}", as: "links: {gcp: [\"5\"]}",
      "12: There is no framework 'gcp'; did you mean 'gpc'?"),
    Slip(
      "links: {gpc: [\"5\"]}", as: "links: {gpc: [\"7\"]}",
      "12: There is no code in 'gpc' that is '7'; use one that is there, or add it."),
    Slip(
      "links: {gpc: [\"5\"]}", as: "links: {gpc: [\"5\", \"5\"]}",
      "12: '5' is twice in 'gpc'; keep one of them."),
    Slip(
      "links: {gpc: [\"5\"]}", as: "links: [gpc]",
      "12: 'links' is a list here; write 'key: value' lines."),
    Slip(
      "look-fors:", as: "lookfors:",
      "1: This file of look-fors has no 'look-fors'; add 'look-fors: …'.",
      "6: 'lookfors' is not a key of a file of look-fors; did you mean 'look-fors'?"),
    Slip(
      "groups:\n", as: "groups: none\nothers:\n",
      "1: 'groups' is text here; write a list, in [ ] or with each item after '- '.",
      "2: 'others' is not a key of a file of look-fors; its keys are look-fors and groups."),
  ]

  @Test(arguments: slips) func `a slip is reported with its line and what to write`(slip: Slip) {
    slip.check(in: "Prompts/look-fors.yaml")
  }
}
