import Practice

extension DemoTrainee {
  /// Farah runs the rota, and the service through it; the records follow her to the meetings.
  static var farah: DemoTrainee {
    DemoTrainee(
      "Farah Siddiqui", grade: "ST7", stage: .higher, specialty: "Acute Internal Medicine",
      stays: Stay("Ward 7", from: 402), addedBy: .kaminski
    ) {
      Later.gave(397, "16:10", .kaminski, "rota", "rota-fill-the-gap")
      Seen(
        395, "14:10", .kaminski, "rota", "rota-fill-the-gap", marks: "~limits-first +asks-affected"
      )
      .saw("You rang four people before looking at the rest rules. Two could not have said yes.")
      .effect("It was filled at six by somebody who should have been asked first.")
      .next("Rules first, then the phone", due: .at("rota"), step: "rules")
      .support(.prompted, .nearby)
      Seen(
        377, "13:00", .kaminski, "rota", "rota-fill-the-gap", marks: "+limits-first +options-reason"
      )
      .saw("Rules on one sheet, two names who could fairly be asked, and what each would cost.")
      .effect("Filled in forty minutes.")
      .step("rules", .done)
      .support(.prompted, .onThePhone)
      Later.began(368, "12:00", .kaminski, "Swap rules in ten lines", name: "swaps")
      Seen(
        361, "15:30", .kaminski, "rota", "rota-the-swap-that-fails",
        marks: "+asks-view ~rota-reasons"
      )
      .saw("You asked what was behind the swap before saying no. The reason came by e-mail later.")
      .effect("He heard the no as being about him.")
      .next(
        "Say the limit in the room, with the other way beside it", due: .at("rota"), step: "in-room"
      )
      .thread("swaps")
      Later.gave(
        343, "12:15", .kaminski, "rota", "rota-draw-up-the-next",
        "The whole block, with the coordinator beside her")
      Seen(
        336, "12:45", .okafor, "rota", "rota-draw-up-the-next", marks: "+asks-affected +fair-share"
      )
      .saw("You began the new block by asking what had not worked in the old one.")
      .effect("Eleven replies. The one about school runs changed the pattern for five people.")
      .next("Show the nights per person before it goes out", due: .after(14), step: "nights")
      .support(.prompted, .nearby)
      Later.step("nights", .done, 322, "11:20", .kaminski)
      Seen(
        309, "16:00", .kaminski, "rota", "rota-the-swap-that-fails",
        marks: "+asks-view +rota-reasons +options-reason"
      )
      .saw("'I cannot, and here is the rule. What I can do is the Sunday.' Face to face.")
      .effect("She took the Sunday, and told the others it was fair.")
      .step("in-room", .done).thread("swaps")
      Seen(288, "08:05", .haddad, "handover", "handover-mend-the-meeting", marks: "+small-test")
        .role(.management)
        .saw("A clock on the wall and a start time. Nothing else was changed for a week.")
        .effect("Late starts went from nine in ten to three.")
      Seen(
        270, "17:40", .marsh, "crisis", "crisis-full-house", marks: "+who-does-what +moves-resource"
      )
      .saw(
        "You got the nurse in charge and the site manager together and came out with three things."
      )
      .jot("17:05", "nurse in charge and site manager found, both of them, in four minutes")
      .jot("17:20", "three things: corridor, scanner, one registrar to the front door")
      .jot("17:36", "asked me to see patients and not to help")
      .effect("Everyone on the floor could tell me what they were.")
      .next("Say when the surge is over", due: .at("crisis"), step: "over")
      .support(.justInCase, .nearby)
      Seen(252, "14:20", .kaminski, "rota", "rota-always-the-same-people", marks: "+thanks-concern")
        .saw("Somebody joked about weekends. You stopped, thanked him, and said you would count.")
        .effect("The room went quiet, and then two others said the same.")
        .next("Take the count back to the same room", due: .after(14), step: "count")
      Seen(
        237, "14:15", .kaminski, "rota", "rota-always-the-same-people",
        marks: "+fair-share +size-figures"
      )
      .saw("The count, on one page: two people carried a third of the weekends. You named no one.")
      .effect("They knew who they were, and stayed behind to talk.")
      .step("count", .done)
      .they("I had been about to explain why it only looked unfair.")
      .named("count-shown")
      Later.wrote(
        after: 5, "16:15", of: "count-shown", .kaminski,
        "What people had given up saying was in the numbers all along. I would count first now, and",
        "defend nothing until I had.")
      Seen(
        219, "11:00", .kaminski, "rota", "rota-draw-up-the-next", marks: "+rota-reasons +fair-share"
      )
      .saw("The block went out with half a page: what we asked for, what we could not do, and why.")
      .effect("Three questions came back. The last block had forty.")
      .support(.justInCase, .onThePhone)
      Seen(203, "14:00", .okafor, "discharge", "discharge-why-we-wait", marks: "+size-figures")
        .role(.management)
        .saw("You showed the meeting where the hours went: eleven of them were our own rounds.")
        .effect("Nobody had anyone else to blame, so we talked about rounds.")
        .next("Suggest one small test with a date", due: .after(21), step: "test")
      Later.closed("swaps", 196, "16:30", .kaminski)
      Later.gave(187, "10:30", .kaminski, "rota", "rota-around-a-person")
      Seen(
        181, "13:30", .kaminski, "rota", "rota-around-a-person",
        marks: "+asks-affected +owners-dates"
      )
      .saw("You met her before you opened the rota, and asked what she wanted others to know.")
      .effect("She came back on hours that lasted, and told her own story.")
      .next("Put the review date in both diaries", due: .after(7), step: "review")
      Later.step("review", .done, 174, "12:00", .kaminski)
      Seen(166, "09:10", .okafor, "ward-round", "round-too-few-people", marks: "+moves-resource")
        .saw("Two away, so you split the round and lent the clinic fellow to Ward 4 until eleven.")
        .effect("Both wards knew by half past eight.")
        .step("test", .working).support(.notNeeded)
      Seen(
        149, "15:00", .kaminski, "rota", "rota-fill-the-gap", marks: "+asks-affected +rota-reasons"
      )
      .saw("Filled it, told everyone who had been asked and why, copied me in. That was all.")
      .support(.notNeeded, .toldAfter)
      Seen(128, "20:20", .price, "handover", "handover-bad-news-upwards", marks: "+size-figures")
        .saw("'Three short, fifty-five patients, and this is what I would stop doing.'")
        .effect("The on-call manager stopped it.")
        .support(.notNeeded, .toldAfter)
      Seen(
        109, "18:10", .marsh, "crisis", "crisis-full-house",
        marks: "+recap +spots-overload ~thanks-concern"
      )
      .saw(
        "You held the floor for two hours and told us when it was over. Porters had said at four."
      )
      .effect("The lift had been out since four. We found out at five.")
      .step("over", .done)
      .next("Ask the people who move things, first", due: .at("crisis"), step: "porters")
      .support(.justInCase, .toldAfter).said(.after(3))
      Seen(91, "14:30", .okafor, "discharge", "discharge-why-we-wait", marks: "+small-test")
        .role(.management)
        .saw("One test, two wards, a fortnight: rounds start with those who could go.")
        .effect("A quarter gone before noon, against one in ten.")
        .step("test", .done)
      Seen(
        72, "11:30", .kaminski, "rota", "rota-draw-up-the-next", marks: "+lets-lead +limits-first"
      )
      .saw("You gave the new ST4 four weeks to draw up and sat next to him with the rules.")
      .effect("He found a clash in your block. You said so in the e-mail.")
      .support(.notNeeded, .couldCoach)
      Seen(57, "12:10", .kaminski, "rota", "rota-fill-the-gap", marks: "+moves-resource")
        .saw("bank holiday night, filled by 12, reasons sent round by 1")
        .support(.notNeeded, .toldAfter).logged
      Seen(36, "08:10", .okafor, "handover", "handover-share-the-jobs", marks: "~asks-view")
        .saw("You moved three jobs and one person in a minute. She heard it with everyone else.")
        .effect(
          "She went, and told me at nine that she would have gone gladly, had she been asked."
        )
        .next(
          "Ask the one you are moving, before you say it to the room", due: .at("handover"),
          step: "ask-mover"
        )
        .they("I do that for rotas. I had not thought of a handover as a rota.")
        .support(.notNeeded)
      Seen(
        22, "15:20", .kaminski, "rota", "rota-safe-on-paper", marks: "+size-figures +owners-dates"
      )
      .saw("A check of who has done what, against every night, before the rota is allowed out.")
      .effect("It stopped two nights in its first month.")
      .next(
        "Hand the check to somebody else before the next block", due: .after(14), step: "hand-check"
      )
      .support(.notNeeded, .couldCoach)
      Seen(
        8, "20:25", .price, "handover", "handover-share-the-jobs",
        marks: "+asks-view +spots-overload"
      )
      .saw("Had a word with him first, by the door, then told the room he had offered.")
      .effect("He had. That was the nice part.")
      .step("ask-mover", .done)
    }
  }
}
