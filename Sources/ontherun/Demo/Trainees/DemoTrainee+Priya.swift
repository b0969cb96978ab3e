import Practice

extension DemoTrainee {
  /// Priya has learned to open a room; giving out the work by name is still in hand.
  static var priya: DemoTrainee {
    DemoTrainee(
      "Priya Nair", grade: "ST5", stage: .higher, specialty: "Emergency Medicine",
      stays: Stay("Ward 7", from: 262), addedBy: .okafor
    ) {
      Seen(
        256, "08:10", .okafor, "handover", "handover-lead-the-room",
        marks: "~sickest-first ~who-does-what"
      )
      .saw("You went down the list in ward order. The sickest came ninth, at twenty to nine.")
      .effect("The night registrar had his coat on by then and three questions went unasked.")
      .next("Say the three sickest before anything else", due: .at("handover"), step: "three")
      .they("In the department the screen sorts them for us. I had not noticed it does not here.")
      .support(.guided, .inTheRoom)
      Seen(241, "08:05", .haddad, "handover", "handover-lead-the-room", marks: "+sickest-first")
        .saw("Three sickest first, in one breath each. Then back to ward order.")
        .step("three", .working)
        .next("Say who is leading before the first patient", due: .at("handover"), step: "who")
      Later.gave(
        231, "12:00", .okafor, "ward-round", "round-lead-the-bay", "Asked to lead the far bay")
      Seen(229, "10:20", .okafor, "ward-round", "round-lead-the-bay", marks: "~aim-aloud")
        .saw("The round set off while you were still reading the notes of the first patient.")
        .effect("The pharmacist joined at the fourth and the first three were seen again.")
        .next("Two minutes at the board: who we start with and when we stop", step: "board")
        .support(.guided)
      Seen(
        214, "20:40", .marsh, "handover", "handover-worrying-patient",
        marks: "+if-then +closed-loop"
      )
      .saw(
        "You said why you were worried, what should bring someone running, and asked the",
        "night doctor to say it back."
      )
      .effect("He rang me at two with exactly that change. It was the right call.")
      .next("Do the same for the second most worrying one", due: .at("handover"), step: "second")
      .support(.prompted, .nearby)
      Seen(
        204, "03:40", .haddad, "crisis", "crisis-lead-the-team", marks: "+who-does-what ~recap"
      )
      .saw("Leader, airway, drugs and scribe were all named inside the first minute.")
      .effect("Nobody asked who was leading. At six minutes nobody knew what had been given.")
      .next("Stop the room at five minutes and sum up", due: .at("crisis"), step: "sum-up")
      .support(.prompted, .nearby)
      Later.step("three", .done, 199, "12:10", .okafor)
      Seen(193, "08:15", .okafor, "handover", "handover-beyond-the-doctors", marks: "~quiet-voices")
        .saw("The nurse in charge had her hand half up for most of ten minutes.")
        .effect("She told me in the corridor that two drips had been down since four.")
        .next("Ask the nurse in charge first, by name", due: .at("handover"), step: "nurse")
        .they("I saw the hand. I thought I would get to it at the end and then there was no end.")
      Seen(180, "09:50", .price, "ward-round", "round-board-first", marks: "+quiet-voices")
        .saw("You came and asked me who worried me before you picked up a single set of notes.")
        .effect("We went to the far end first and were there when she needed us.")
        .step("board", .done)
        .next("Ask the therapists the same question", step: "therapists")
      Seen(170, "08:05", .okafor, "handover", "handover-lead-the-room", marks: "+who-does-what")
        .saw("'I am leading, we finish at half past.' It was the first thing anyone heard.")
        .effect("The bleep went twice and you were not the one who answered it.")
        .step("who", .done).step("nurse", .working)
        .next("Give jobs out as they come up, not in a heap at the end", step: "as-they-come")
        .support(.prompted, .nearby)
      Seen(
        151, "20:30", .haddad, "handover", "handover-share-the-jobs", marks: "~spots-overload"
      )
      .saw("Eleven jobs went to the same F1. She wrote them all down and said nothing.")
      .effect("Four were still there in the morning.")
      .next(
        "Look round before the tenth job and ask who is full", due: .at("handover"), step: "full"
      )
      .step("second", .done)
      .they("She always says yes. I think I stopped looking.")
      .named("eleven")
      Later.wrote(
        after: 3, "12:25", of: "eleven", .okafor,
        "I asked her about it. She had thought saying she was full would look like failing. I had",
        "thought the same two years ago. I now ask 'what would you drop?' and not 'is that all",
        "right?'.")
      Seen(
        137, "10:05", .okafor, "ward-round", "round-patients-view", marks: "+patient-matters"
      )
      .saw("You sat down, asked what mattered today, and waited through a long silence.")
      .step("therapists", .done)
      .effect("The answer was a dog at home, and the plan changed from next week to tonight.")
      Seen(122, "08:20", .price, "handover", "handover-beyond-the-doctors", marks: "+quiet-voices")
        .saw("Asked me first, by name. Then told the room what would change because of it.")
        .step("nurse", .done)
        .next("Do it on the nights I am not on as well", step: "other-nights")
      Later.gave(118, "17:15", .haddad, "handover", "handover-lead-the-room")
      Seen(
        110, "17:25", .marsh, "crisis", "crisis-ten-second-pause", marks: "+recap +thanks-concern"
      )
      .saw("You held your hand up, summed up in four sentences and asked what you had missed.")
      .effect("The healthcare assistant said the arm was cold. You thanked her and looked.")
      .they("It felt like an hour. The scribe says nine seconds.")
      .step("sum-up", .done)
      .support(.justInCase, .nearby)
      Seen(96, "08:05", .haddad, "handover", "handover-lead-the-room", marks: "+sickest-first")
        .saw("sickest first, 14 patients, done by 08:27")
        .effect("Day team on the ward before the breakfast trolley").logged
      Seen(88, "11:10", .okafor, "ward-round", "round-lead-the-bay", marks: "+aim-aloud ~lets-lead")
        .saw("You set the round up in two minutes and then presented every patient yourself.")
        .jot("10:32", "every plan is Priya's")
        .jot("10:51", "F2 mouths the answer, nobody looks")
        .jot("11:06", "F2 holding the door and three sets of notes")
        .effect("The F2 knew three of them better than either of us and stood at the back.")
        .next(
          "Hand over two patients to the F2, with me beside you", due: .at("ward-round"), step: "f2"
        )
        .support(.prompted, .nearby)
      Seen(71, "08:10", .okafor, "handover", "handover-mend-the-meeting", marks: "+system-causes")
        .role(.management)
        .saw(
          "Asked to own the late start, you timed it for three mornings before saying anything.",
          "It was the lift, the printer and us, in that order."
        )
        .effect("Nobody was told off and the list is now printed at seven.")
        .next("Show the room the three timings and ask for one change", step: "timings")
        .onRequest
      Seen(58, "10:40", .haddad, "ward-round", "round-close-with-jobs", marks: "~closed-loop")
        .saw("The jobs were in order with a reason. Then 'can someone ring the family'.")
        .effect("Someone did, twice. The second caller did not know about the first.")
        .next("Put a name in front of every verb", due: .at("ward-round"), step: "verb")
      Seen(44, "08:05", .okafor, "handover", "handover-lead-the-room", marks: "+quiet-voices")
        .saw("You drew in outreach and the site manager by name before the jobs were given out.")
        .step("other-nights", .done)
        .effect("Outreach had a fourth patient that none of us had on our list.")
        .step("timings", .done).step("as-they-come", .dropped)
        .they("Giving jobs out along the way made it longer. I would like to go back to the end.")
        .support(.prompted, .nearby)
      Seen(
        33, "02:15", .marsh, "crisis", "crisis-pass-the-lead", marks: "+recap +who-does-what"
      )
      .saw("'You have it, I am on the airway.' Three sentences of summary and you stepped across.")
      .effect("One leader all the way through. I have seen consultants do that less plainly.")
      .role(.followership).support(.notNeeded, .onThePhone)
      Seen(24, "20:35", .price, "handover", "handover-share-the-jobs", marks: "+spots-overload")
        .saw("Saw that the night F1 had sixteen and moved five to the twilight shift out loud.")
        .step("full", .done)
        .effect("She got a break at one. First this week.")
        .said(.after(1))
      Seen(17, "10:15", .okafor, "ward-round", "round-lead-the-bay", marks: "+lets-lead +aim-aloud")
        .saw("You gave the F2 two patients and kept your hands behind your back. I counted.")
        .effect("Both plans were hers, and she gave the jobs out by name without being asked.")
        .step("f2", .done).step("verb", .working)
        .support(.justInCase, .nearby)
        .next("Ask her afterwards how she chose", due: .after(10), step: "how-she-chose")
      Later.step("how-she-chose", .done, 8, "13:05", .okafor)
      Later.gave(
        6, "16:40", .okafor, "handover", "handover-lead-the-room",
        "All three teams in one room, for the first time")
      Seen(
        3, "08:05", .okafor, "handover", "handover-lead-the-room",
        marks: "+sickest-first ~closed-loop"
      )
      .saw("You asked for the sickest three first, then gave jobs to the room.")
      .effect("Two people started the same job and one was left undone.")
      .they("With three teams in the room I could not remember who was whose.")
      .step("verb", .done)
      .next("ask each person to say their task back", due: .at("handover"), step: "say-back")
      .support(.prompted, .nearby).onTheDay
      Later.promised(
        3, "08:30", .okafor, "let Priya fill Thursday's rota gap", onThe: 4, step: "rota-gap")
    }
  }
}
