import Practice

extension DemoTrainee {
  /// Li Wei is sent for when somebody is very ill, and has been seen nowhere else.
  static var li: DemoTrainee {
    DemoTrainee(
      "Li Wei", grade: "ST4", stage: .higher, specialty: "Anaesthetics",
      stays: Stay("Theatres and Critical Care", from: 428), addedBy: .marsh
    ) {
      Seen(421, "14:20", .marsh, "crisis", "crisis-lead-the-team", marks: "~who-does-what")
        .saw("You did the airway, asked for the drugs and read the monitor aloud, all yourself.")
        .effect("Four people stood and watched for a minute and a half.")
        .next("Stand at the end, hands free, for the first two minutes", step: "hands-free")
        .they("If I step back from the airway I feel I am not doing anything.")
        .support(.guided, .inTheRoom)
      Seen(396, "04:05", .haddad, "crisis", "crisis-call-early", marks: "+help-early")
        .saw(
          "You rang me with the request in the second sentence, while the numbers were still fair."
        )
        .effect("I was there before it was an emergency.")
        .role(.followership)
      Seen(372, "23:10", .marsh, "trauma", "trauma-hear-the-crew", marks: "~closed-loop")
        .saw("Three of us started before the crew had finished. You let it run.")
        .effect("We asked about blood thinners at nine minutes. They had told the scribe at one.")
        .next("Ask for hands off and one voice", due: .at("trauma"), step: "one-voice")
        .support(.prompted)
      Seen(349, "11:30", .marsh, "crisis", "crisis-lead-the-team", marks: "+who-does-what ~recap")
        .saw("You stood back and gave out four roles. Then the monitor drew you in.")
        .effect("We were all looking at the same number and nobody was looking at the clock.")
        .step("hands-free", .working)
        .next("Say the time and the plan every five minutes", due: .at("crisis"), step: "five")
        .support(.prompted, .inTheRoom)
      Later.gave(319, "16:00", .marsh, "theatre-list", "theatre-team-brief")
      Seen(318, "08:15", .marsh, "theatre-list", "theatre-team-brief", marks: "+quiet-voices")
        .saw("Asked each person what they needed, and waited for the new scrub nurse.")
        .effect("The set we wanted was still in the steriliser. We found out before, not during.")
      Seen(290, "02:50", .haddad, "crisis", "crisis-ten-second-pause", marks: "+recap +slows-pace")
        .saw("You lowered your voice as the room got louder, then stopped it for a summing up.")
        .effect("People stopped repeating themselves.")
        .step("five", .working)
        .support(.prompted, .nearby)
      Seen(261, "19:45", .marsh, "trauma", "trauma-lead-from-the-call", marks: "+if-then +recap")
        .saw(
          "Eight minutes before the doors opened: what to expect, who does what, and what would",
          "take us straight to theatre."
        )
        .effect("It did, and nobody had to ask.")
        .step("one-voice", .done).step("five", .done)
        .they("It is the same as the brief on a list. Nobody had put it to me that way.")
        .named("doors")
      Later.wrote(
        after: 6, "17:30", of: "doors", .marsh,
        "I keep thinking that I prepare for theatre by talking and for emergencies by checking",
        "equipment. I have started to do the talking for both.")
      Seen(233, "05:30", .haddad, "crisis", "crisis-lead-the-team", marks: "~thanks-concern")
        .saw("The nurse said the line looked wrong. You said 'in a minute' and carried on.")
        .effect("It was wrong. Nothing came of it, and she told me she would think twice.")
        .next("Say thank you, look, and say what you see", due: .at("crisis"), step: "thank")
        .they("I heard her. I thought looking would lose the thread.")
        .support(.justInCase, .nearby).said(.after(2))
      Later.gave(
        207, "15:30", .okafor, "ward-round", "round-lead-the-bay", "The unit round, all of it")
      Seen(205, "09:40", .okafor, "ward-round", "round-lead-the-bay", marks: "+task-to-person")
        .saw("On the unit round you matched each job to a person and said why them.")
        .effect("The new resident got the hard one, with you next to her.")
        .support(.prompted, .nearby)
      Seen(171, "15:05", .okafor, "crisis", "crisis-lead-the-team", marks: "+thanks-concern")
        .saw("'Thank you, show me.' You turned your head, looked, and then went on.")
        .effect("Two more people spoke up in the next five minutes.")
        .step("thank", .done)
        .support(.justInCase, .nearby)
      Seen(139, "13:20", .marsh, "theatre-list", "theatre-change-the-order", marks: "+reopens-plan")
        .saw(
          "When the first case was delayed you rang the ward, recovery and the surgeon in that order."
        )
        .effect(
          "The list finished on time and the second patient had been told by you, not by a rumour."
        )
        .next("Ask the coordinator first, she sees the other rooms", step: "coordinator")
      Seen(112, "01:35", .haddad, "crisis", "crisis-debrief", marks: "+quiet-voices +own-change")
        .saw("Five minutes in the store room. You said what you would change before asking them.")
        .effect(
          "The student nurse, who had not spoken, asked whether she could have called sooner."
        )
        .next("Check on her tomorrow", due: .after(1), step: "check-on")
      Later.step("check-on", .done, 107, "16:10", .haddad)
      Seen(86, "10:10", .okafor, "ward-round", "round-say-it-now", marks: "+speaks-up +backs-plan")
        .saw(
          "You disagreed with me about the tube, gave two reasons, lost, and wrote my plan clearly."
        )
        .effect("I changed it at four, for your second reason.")
        .role(.followership)
      Later.step("coordinator", .dropped, 68, "12:00", .marsh)
      Seen(63, "18:55", .marsh, "trauma", "trauma-ready-for-the-next", marks: "+recap ~own-change")
        .saw("Trolley restocked, roles agreed for the next one, no word about this one.")
        .effect("Two of them were still talking about it by the lockers at ten.")
        .next(
          "Two minutes together before anyone restocks", due: .at("trauma"), step: "two-minutes"
        )
        .support(.notNeeded, .onThePhone)
      Seen(
        41, "16:40", .okafor, "crisis", "crisis-lead-the-team",
        marks: "+who-does-what +recap ~reopens-plan"
      )
      .saw("Hands free from the first word, two pauses, and one plan held to the end.")
      .effect("At ten minutes the facts had changed and the outreach nurse was the one to say it.")
      .next(
        "Say aloud what would prove us wrong, and who is looking", due: .at("crisis"), step: "wrong"
      )
      .they("You only ever see me when something is going wrong. I would like to try the rota.")
      .step("hands-free", .done)
      .support(.justInCase, .nearby).onTheDay
    }
  }
}

extension DemoTrainee.Seen {
  /// The form about Li that somebody was called away from this morning.
  static let liWeiHalfTyped = DemoTrainee.Seen(
    0, "07:40", .okafor, "crisis", "crisis-lead-the-team", marks: "+recap"
  )
  .saw("You said out loud what would make you change the plan. Then at six min")
}
