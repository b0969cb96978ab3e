import Practice

extension DemoTrainee {
  /// Tom answers back: what he is told comes round again in his own words, and then in his work.
  static var tom: DemoTrainee {
    DemoTrainee(
      "Tom Adeyemi", grade: "CT2", stage: .core, specialty: "General Surgery",
      stays: Stay("Ward 9", from: 322, to: 149), Stay("Ward 7", from: 148), addedBy: .haddad
    ) {
      Seen(315, "09:20", .haddad, "ward-round", "round-lead-the-bay", marks: "~aim-aloud ~recap")
        .saw("You read each set of notes in silence and then told us the plan.")
        .effect("The sister asked me afterwards what you had decided for two of them.")
        .next("Think aloud for one patient", due: .at("ward-round"), step: "aloud")
        .support(.guided, .inTheRoom).named("silence")
      Later.wrote(
        after: 2, "13:10", of: "silence", .haddad,
        "I read to be sure before I speak. I had not thought that from the outside it looks like",
        "keeping things to myself. I will try it with the patient I know best.")
      Seen(294, "09:35", .haddad, "ward-round", "round-lead-the-bay", marks: "+aim-aloud ~recap")
        .saw("You thought aloud for the first one: what it might be, what would change your mind.")
        .effect("The student asked a question. Nobody had all week.")
        .step("aloud", .done)
        .next("Close each patient with the plan in one sentence", step: "one-sentence")
        .support(.guided, .inTheRoom)
      Seen(276, "08:10", .marsh, "theatre-list", "theatre-team-brief", marks: "~quiet-voices")
        .saw("Names, cases, kit, all in ninety seconds, to the screen.")
        .effect("The practitioner from the other theatre did not know what we called her.")
        .next(
          "Face the room and leave a gap after each name", due: .at("theatre-list"), step: "face"
        )
        .support(.prompted).named("screen")
      Later.wrote(
        after: 5, "12:50", of: "screen", .marsh,
        "I faced the screen because the screen does not look back. I turned round today. Two people",
        "told me things I needed.")
      Seen(247, "08:15", .marsh, "theatre-list", "theatre-team-brief", marks: "+quiet-voices")
        .saw("You turned round, and you waited. You asked the practitioner what she needed.")
        .step("face", .done)
        .support(.prompted, .nearby)
      Seen(228, "20:25", .haddad, "handover", "handover-bad-news-upwards", marks: "+speaks-up")
        .saw("'Two doctors for sixty patients, and one of them is new.' You said it in the room.")
        .effect("The site team found a third until midnight.")
        .role(.followership)
        .next("Bring one thing that would help as well", due: .at("handover"), step: "one-thing")
        .named("sixty")
      Later.wrote(
        after: 1, "19:10", of: "sixty", .haddad,
        "My heart was going. What made it possible was the number. I could not be told that a",
        "number was a feeling.")
      Seen(
        206, "10:30", .haddad, "ward-round", "round-close-with-jobs", marks: "+recap ~who-does-what"
      )
      .saw("One sentence for every patient, and all the jobs on your own list at the end.")
      .effect("You missed theatre. I did not know until two.")
      .step("one-sentence", .done)
      .next("Give away half the list by name", due: .at("ward-round"), step: "half")
      .they("It is quicker if I do it.")
      Seen(187, "10:50", .haddad, "ward-round", "round-close-with-jobs", marks: "+who-does-what")
        .saw("Half the list went to other people, by name, with a reason each.")
        .effect("You were in theatre at ten past one and the list was done by three.")
        .step("half", .done).named("half-list")
      Later.wrote(
        after: 4, "17:20", of: "half-list", .haddad,
        "It was slower on the first day and faster by the third. I think I was guarding the list because",
        "finishing it was the part of the day I could count.")
      Seen(164, "14:40", .price, "discharge", "discharge-not-agreed", marks: "~patient-matters")
        .saw("Plan made at the desk, then told to the daughter in the corridor.")
        .effect("She rang the ward four times that evening.")
        .next("Have the conversation with both of them sitting down", step: "sitting")
      Seen(141, "09:15", .okafor, "ward-round", "round-board-first", marks: "+aim-aloud")
        .saw(
          "New ward, first morning, and you asked who worried us before you touched the trolley."
        )
        .effect("We saw the right one first.")
        .support(.prompted, .nearby)
      Seen(125, "20:15", .okafor, "handover", "handover-worrying-patient", marks: "+if-then")
        .saw("You handed over with the worry first and a line for when to ring you at home.")
        .effect("The night team rang the registrar, not you. That was the aim.")
        .step("one-thing", .working)
      Seen(103, "15:15", .price, "discharge", "discharge-not-agreed", marks: "+patient-matters")
        .saw("Sat down with him and his daughter and asked what they were afraid of.")
        .effect("It was the stairs. Nobody had written down stairs.")
        .step("sitting", .done).named("stairs")
      Later.wrote(
        after: 6, "13:30", of: "stairs", .okafor,
        "I would have sent him home with perfect letters to a flat he could not get into. I am",
        "asking about the stairs now. More to the point, I am asking.")
      Seen(82, "10:00", .okafor, "ward-round", "round-lead-the-bay", marks: "+recap ~quiet-voices")
        .saw("A plan in one sentence each time. The pharmacist tried to come in twice.")
        .effect("She caught us at the end about a dose we had both missed.")
        .next(
          "Ask the pharmacist before you close each plan", due: .at("ward-round"),
          step: "pharmacist"
        )
        .support(.prompted, .nearby).named("dose")
      Later.amended(after: 1, "09:05", "dose", .okafor) { seen in
        seen.effect("She caught us at the end about a dose that I had missed as well.")
      }
      Later.gave(
        70, "12:15", .okafor, "theatre-list", "theatre-run-the-list",
        "Half a list, from the brief to the last call")
      Seen(
        68, "12:30", .marsh, "theatre-list", "theatre-run-the-list",
        marks: "+if-then +who-does-what"
      )
      .saw("You ran the morning: sent for patients, rang the ward, told us where we stood.")
      .effect("We lost twenty minutes at eleven and you had already said what we would do.")
      .support(.prompted, .nearby)
      Seen(54, "10:20", .okafor, "ward-round", "round-say-it-now", marks: "+quiet-voices")
        .saw("Before every plan: 'pharmacy, anything?' On the third she said yes.")
        .effect("Two changes, both hers, both before we had left.")
        .step("pharmacist", .working)
        .support(.justInCase, .nearby).said(.after(1)).named("pharmacy")
      Later.wrote(
        after: 3, "16:45", of: "pharmacy", .okafor,
        "I used to think asking would show that I did not know. She told me she had stopped offering",
        "because nobody asked. We were both waiting.")
      Later.gave(41, "13:20", .haddad, "handover", "handover-lead-the-room", "With me at the door")
      Seen(38, "08:05", .haddad, "handover", "handover-lead-the-room", marks: "+sickest-first")
        .saw("first time leading the room. sickest, jobs, done. 24 mins")
        .step("one-thing", .dropped)
        .next("Ask outreach before you close", due: .at("handover"), step: "outreach")
        .support(.prompted, .inTheRoom).logged
      Seen(27, "11:30", .price, "ward-round", "round-patients-view", marks: "+patient-matters")
        .saw("You asked her to tell you what would happen next, in her words, before you left.")
        .effect("She had understood the opposite. You drew it on the back of the menu.")
        .step("pharmacist", .done)
        .named("menu")
      Later.gave(24, "16:30", .okafor, "ward-round", "round-lead-the-bay")
      Seen(
        19, "10:35", .okafor, "ward-round", "round-lead-the-bay",
        marks: "+aim-aloud +quiet-voices ~who-does-what"
      )
      .saw("You set the order, asked pharmacy and the nurse each time, and then examined everyone.")
      .effect("The F1 wrote for two hours and did not touch a patient.")
      .next("Swap places with the F1 for one bay", due: .at("ward-round"), step: "swap-places")
      .support(.justInCase, .nearby).said(.notYet).onTheDay
    }
  }
}
