import Practice

extension DemoTrainee {
  /// Callum carries one project, letters that arrive, from his first ward into the next.
  static var callum: DemoTrainee {
    DemoTrainee(
      "Callum Fraser", grade: "F1", stage: .foundation, specialty: "Foundation Programme",
      stays: Stay("Ward 9", from: 331, to: 129), Stay("Emergency Department", from: 128),
      addedBy: .haddad
    ) {
      Seen(324, "20:15", .haddad, "handover", "handover-worrying-patient", marks: "~sickest-first")
        .saw("You handed over six in the order you had met them. The fifth was the worry.")
        .effect("I asked you to stop and start with her.")
        .next("Say the worry first", due: .at("handover"), step: "worry")
        .support(.guided)
      Seen(303, "10:40", .haddad, "ward-round", "round-close-with-jobs", marks: "~order-and-why")
        .saw("Started at the top of the list and worked down. The scan request was last.")
        .effect("It was too late for the day.")
        .next("Put a star by the two that have a clock", due: .at("ward-round"), step: "star")
        .they("Nobody has ever shown me how to choose.")
      Seen(289, "14:25", .price, "discharge", "discharge-letter-that-works", marks: "~next-team")
        .saw("You finished the letter after she had gone, and it said 'GP to chase bloods'.")
        .effect("The practice rang us to ask which bloods.")
        .next("Read one of your letters as if you were the GP", due: .after(7), step: "as-gp")
        .named("which-bloods")
      Later.wrote(
        after: 7, "16:00", of: "which-bloods", .haddad,
        "I read ten. In four I could not find what I wanted done. I wrote two of those. I would like",
        "to find out whether it is only me.")
      Later.step("as-gp", .done, 281, "16:20", .haddad)
      Later.began(
        278, "12:10", .haddad, "Discharge letters that arrive and ask clearly", name: "letters")
      Seen(271, "14:00", .haddad, "discharge", "discharge-why-we-wait", marks: "+size-figures")
        .role(.management).thread("letters")
        .saw("Thirty letters, one sheet: how many went the same day, how many asked for something.")
        .effect("Twelve of thirty. The ward clerk said she could have told us, and then did.")
        .next(
          "Ask the ward clerk and one practice what gets in the way", due: .after(14), step: "clerk"
        )
        .onRequest
      Seen(
        256, "20:10", .haddad, "handover", "handover-worrying-patient",
        marks: "+sickest-first +if-then"
      )
      .saw("Worry first. Then 'ring me if his rate goes over thirty'. You stayed for the jobs.")
      .effect("The night F1 thanked you, not me.")
      .step("worry", .done)
      Later.rose(to: "F2", .foundation, 244, "09:00", .haddad)
      Later.gave(
        241, "12:10", .kaminski, "discharge", "discharge-why-we-wait",
        "Ten minutes at the divisional meeting")
      Seen(239, "13:15", .kaminski, "discharge", "discharge-why-we-wait", marks: "+system-causes")
        .role(.management).thread("letters")
        .saw("You came with three causes and none of them was a person. One was mine: the printer.")
        .effect("I have moved the printer.")
        .step("clerk", .done)
        .next("Try one change on one ward for two weeks", due: .after(21), step: "one-ward")
      Seen(222, "03:25", .haddad, "crisis", "crisis-call-early", marks: "+help-early +reports-back")
        .saw("You rang with the ask first, and told me what was done when I came through the door.")
        .effect("I could start thinking and not asking.")
        .role(.followership)
      Seen(208, "10:30", .okafor, "ward-round", "round-say-it-now", marks: "~speaks-up")
        .saw("Your face said no at the third patient and your mouth did not.")
        .effect("You were right, and we went back at four.")
        .role(.followership)
        .next("Say 'can I check something' before we leave", due: .at("ward-round"), step: "check")
        .they("You looked in a hurry.")
      Seen(193, "14:10", .haddad, "discharge", "discharge-letter-that-works", marks: "+small-test")
        .role(.management).thread("letters")
        .saw("Two weeks, one ward: the ask goes in the first line, and the clerk sends at three.")
        .effect("Twenty-six of thirty the same day. A practice manager wrote to say thank you.")
        .step("one-ward", .done)
      Seen(176, "11:05", .okafor, "ward-round", "round-say-it-now", marks: "+speaks-up +backs-plan")
        .saw("'Can I check something?' Two reasons, quickly, before we had moved on.")
        .effect("I kept my plan, you helped it along, and I told you why.")
        .step("check", .done).role(.followership).named("check-something")
      Seen(168, "10:50", .haddad, "ward-round", "round-close-with-jobs", marks: "+order-and-why")
        .saw("two stars, both done by noon")
        .step("star", .done).logged
      Seen(
        140, "15:10", .haddad, "discharge", "discharge-letter-that-works", marks: "+owners-dates"
      )
      .role(.management).thread("letters")
      .saw(
        "Before leaving the ward you handed the check to the next F1, with a date to look again."
      )
      .effect("It is still going, three weeks on, without you.")
      .next("Ask whether the department has the same trouble", due: .after(30), step: "department")
      Seen(117, "12:20", .marsh, "ed-shift", "ed-too-many-patients", marks: "~help-early")
        .saw("Four patients at once, and you told nobody that you were four deep.")
        .effect("The third waited ninety minutes for a decision that took two.")
        .next(
          "Tell the coordinator what you have, every hour", due: .at("ed-shift"), step: "every-hour"
        )
        .they("On the ward they come one at a time.")
        .support(.guided, .nearby).named("four-deep")
      Seen(98, "16:15", .kaminski, "discharge", "discharge-why-we-wait", marks: "+size-figures")
        .role(.management).thread("letters")
        .saw(
          "Same sheet, new department: nine of forty letters had an ask that nobody could act on."
        )
        .effect("The lead nurse wants it for her own referrals.")
        .step("department", .done)
        .next(
          "Find one other person who will own it with you", due: .at("discharge"), step: "owner")
      Later.gave(80, "18:10", .marsh, "ed-shift", "ed-safety-huddle")
      Seen(
        79, "19:25", .marsh, "ed-shift", "ed-safety-huddle", marks: "+reports-back +order-and-why"
      )
      .saw("At the huddle: 'I have three, one is stuck, I can take one more in ten minutes.'")
      .effect("The coordinator moved the stuck one. You took the next at ten past.")
      .step("every-hour", .done)
      .said(.after(2))
      Seen(
        60, "04:45", .marsh, "crisis", "crisis-everyone-else", marks: "+backs-plan +reports-back"
      )
      .saw("You offered to leave, took the bleep, and came back in ten minutes with who was where.")
      .effect("It was the only ten minutes that night that I did not worry about the rest.")
      .role(.followership)
      Seen(45, "08:00", .haddad, "handover", "handover-mend-the-meeting", marks: "+own-change")
        .saw("You arrived late to handover twice this week.")
        .named("late")
      Later.withdrew(
        after: 1, "08:20", "late", .haddad,
        why: "It was a colleague, not Callum. I have said sorry to him.")
      Seen(
        14, "15:45", .marsh, "ed-shift", "ed-nobodys-patient", marks: "+patient-matters ~if-then"
      )
      .saw("Two teams had said no. You asked her what she wanted, and then rang them both at once.")
      .effect("She had a ward by five. We had no plan had they both said no again.")
      .next("Say who decides if nobody will", due: .at("ed-shift"), step: "who-decides")
      .support(.prompted, .nearby)
      Seen(
        2, "13:30", .kaminski, "discharge", "discharge-letter-that-works", marks: "+size-figures"
      )
      .role(.management).thread("letters")
      .saw("The new F2 presented the figures and you drove the slides.")
      .effect("The meeting asked her the questions. She had the answers.")
      .step("owner", .working)
      .next(
        "Agree who keeps it when you leave, and put a date on it", due: .after(21), step: "keeper"
      )
    }
  }
}
