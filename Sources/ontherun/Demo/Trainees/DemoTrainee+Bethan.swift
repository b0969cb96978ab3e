import Practice

extension DemoTrainee {
  /// Bethan grows: from a handover that was led for her to one that she coaches others to lead.
  static var bethan: DemoTrainee {
    DemoTrainee(
      "Bethan Rees", grade: "IMT2", stage: .core, specialty: "Geriatric Medicine",
      stays: Stay("Ward 7", from: 545, to: 263), Stay("Ward 9", from: 262, to: 121),
      Stay("Ward 7", from: 120), addedBy: .okafor
    ) {
      Seen(
        540, "08:05", .okafor, "handover", "handover-lead-the-room",
        marks: "~sickest-first ~who-does-what"
      )
      .saw("You read the list to the registrar, very fast, and the rest of the room talked.")
      .effect("I took over at patient six. The night team asked me the questions, not you.")
      .next("Open with three names and look up", due: .at("handover"), step: "look-up")
      .they("I wanted it to be over before anyone asked me something I did not know.")
      .support(.guided, .inTheRoom)
      Seen(519, "10:15", .okafor, "ward-round", "round-lead-the-bay", marks: "+patient-matters")
        .saw("Two patients, both yours. You asked each of them what they wanted to know.")
        .effect("The second wanted to know about the cat, and then about the scan.")
        .next("Three patients next week", due: .after(7), step: "three-patients")
        .support(.guided, .inTheRoom)
      Later.step("three-patients", .done, 510, "12:20", .okafor)
      Seen(
        497, "08:10", .haddad, "handover", "handover-lead-the-room",
        marks: "+sickest-first ~closed-loop"
      )
      .saw("Three names first, looking at us. Then the jobs went to whoever caught your eye.")
      .effect("I had to ask twice who was taking the bloods, and then give them out myself.")
      .step("look-up", .done)
      .next("A name before each job", due: .at("handover"), step: "name-first")
      .support(.guided, .inTheRoom)
      Seen(474, "20:30", .price, "handover", "handover-worrying-patient", marks: "+set-order")
        .saw("You told the night doctor what you were afraid of, before any numbers.")
        .effect("She went to see him first.")
      Seen(451, "21:50", .haddad, "crisis", "crisis-call-early", marks: "~help-early")
        .saw("You had tried three things and rang me after the third.")
        .effect("We had twenty minutes less than we could have had.")
        .next(
          "Ring after the first, and say what you will try next", due: .at("crisis"), step: "ring"
        )
        .they("I did not want to ring with nothing to show.")
        .support(.guided)
      Seen(
        430, "08:05", .okafor, "handover", "handover-lead-the-room",
        marks: "+sickest-first +who-does-what ~quiet-voices"
      )
      .saw("A name before every job. I came in twice: once for outreach, once for the time.")
      .effect("We finished at 08:34 and for once nobody came back to ask.")
      .step("name-first", .working)
      .next("Ask outreach yourself before the jobs", due: .at("handover"), step: "outreach")
      .support(.prompted, .inTheRoom)
      Later.gave(409, "16:00", .okafor, "discharge", "discharge-board-round")
      Seen(408, "13:50", .okafor, "discharge", "discharge-board-round", marks: "~order-and-why")
        .saw("Every patient got the same three minutes, the ones going home too.")
        .effect("We ran out of time before the two who were waiting on us.")
        .next("Start with who could go today", due: .at("discharge"), step: "today")
        .support(.guided)
      Later.step("name-first", .done, 395, "12:30", .okafor)
      Seen(
        371, "08:10", .okafor, "handover", "handover-lead-the-room", marks: "+quiet-voices +if-then"
      )
      .saw("You asked outreach, waited, and changed the order because of the answer.")
      .effect("I spoke once, about the clock.")
      .step("outreach", .done)
      .next("Say the finishing time at the start", due: .at("handover"), step: "finish")
      .they("I notice that I breathe out when I get to the jobs. That used to be halfway home.")
      .support(.prompted, .nearby)
      Later.rose(to: "IMT3", .core, 352, "09:15", .okafor)
      Seen(338, "09:30", .price, "ward-round", "round-board-first", marks: "+who-does-what")
        .saw("You stood us all at the board: who starts, who writes, when we stop for breakfast.")
        .effect("The healthcare assistants came to breakfast too.")
      Seen(319, "03:10", .haddad, "crisis", "crisis-call-early", marks: "+help-early")
        .saw("'I have tried fluids, I am about to try more, and I want you here now.'")
        .effect("I was up the stairs before you had put the phone down.")
        .step("ring", .done).role(.followership)
      Seen(
        300, "08:05", .okafor, "handover", "handover-lead-the-room",
        marks: "+sickest-first +closed-loop"
      )
      .saw("'We finish at half past.' Then every job was said back to you. I kept the door.")
      .effect("08:29. The night registrar said it was the first she had not had to repeat.")
      .step("finish", .done)
      .support(.justInCase, .nearby)
      Seen(281, "14:05", .price, "discharge", "discharge-board-round", marks: "+order-and-why")
        .saw("Going today first, then waiting on us, then the rest.")
        .effect("Four home before four. The usual is one.")
        .step("today", .done)
        .support(.prompted, .nearby)
      Seen(259, "10:00", .marsh, "ward-round", "round-too-few-people", marks: "~next-team")
        .saw(
          "You planned the morning in three lines and told the doctors. The wards were not told."
        )
        .effect("Ward 4 had breakfast waiting and a family in the day room until noon.")
        .next("Tell each ward when to expect you", due: .at("ward-round"), step: "tell-wards")
        .named("three-lines")
      Later.amended(after: 2, "08:45", "three-lines", .marsh) { seen in
        seen.they("I thought the registrar would. We each thought it.")
      }
      Seen(
        238, "20:30", .haddad, "handover", "handover-lead-the-room",
        marks: "+spots-overload +closed-loop"
      )
      .saw("New ward, new room, same opening. You moved six jobs before anyone complained.")
      .effect("I answered one question, about where the key is kept.")
      .support(.justInCase, .nearby)
      Seen(214, "11:15", .haddad, "ward-round", "round-lead-the-bay", marks: "+recap +quiet-voices")
        .saw("rang all three wards first. closed each patient out loud. I wrote")
        .step("tell-wards", .done)
        .support(.justInCase, .nearby).logged
      Seen(190, "15:40", .kaminski, "rota", "rota-safe-on-paper", marks: "+speaks-up +size-figures")
        .saw(
          "You brought me the bank holiday: three in their first week, one registrar, 52 patients."
        )
        .effect("We moved one person and a teaching day. I would not have seen it.")
        .next("Bring two ways to mend it, not one", due: .at("rota"), step: "two-ways")
      Seen(
        160, "08:05", .okafor, "handover", "handover-lead-the-room",
        marks: "+sickest-first +who-does-what +closed-loop +quiet-voices"
      )
      .saw("I sat at the back with my tea. Every job had a name and came back in their words.")
      .jot("07:52", "nobody has looked at me")
      .jot("08:01", "printer fails; she reads the rest from memory and asks who has a copy")
      .effect("Nobody looked round at me, not even when the printer failed.")
      .they("I forgot you were there. I mean that kindly.")
      .next("Let somebody else open it while you stand beside them", step: "beside")
      .support(.notNeeded, .toldAfter)
      Seen(
        131, "13:45", .marsh, "discharge", "discharge-pressure-for-beds", marks: "+options-reason"
      )
      .saw("Asked for two beds, you named three people who might go and the one who must not.")
      .promise("ask for a rota gap that Bethan can fill", due: .after(60), step: "rota-turn")
      .effect("The site manager thanked you for the no.")
      .support(.notNeeded)
      Later.rose(to: "ST4", .higher, 118, "09:05", .okafor)
      Seen(104, "14:00", .price, "discharge", "discharge-why-we-wait", marks: "+system-causes")
        .saw("A week of waits on one sheet, by what we waited for and not by who.")
        .effect("The transport desk came to look at it, and were not cross.")
        .role(.management)
      Seen(
        75, "20:30", .marsh, "handover", "handover-lead-the-room",
        marks: "+quiet-voices +closed-loop"
      )
      .saw("Two teams short, forty on the list. You gave the first minute to the nurse in charge.")
      .effect("We knew about the blocked lift before it mattered. Done in twenty-two minutes.")
      .support(.notNeeded, .toldAfter)
      Seen(47, "09:45", .okafor, "ward-round", "round-lead-the-bay", marks: "+lets-lead")
        .saw("You gave the IMT1 the near end and came back only when she waved.")
        .effect("She waved once. I think she enjoyed not needing to.")
        .step("beside", .working)
        .support(.notNeeded, .couldCoach)
      Later.step("rota-turn", .done, 35, "12:20", .kaminski)
      Later.gave(35, "12:20", .kaminski, "rota", "rota-fill-the-gap")
      Seen(
        30, "16:20", .kaminski, "rota", "rota-fill-the-gap", marks: "+limits-first +options-reason"
      )
      .saw("Two options for the Saturday night, each with what it would cost and whom.")
      .effect("We chose the dearer one, and everybody knew why.")
      .step("two-ways", .done).support(.prompted)
      Seen(
        12, "08:05", .okafor, "handover", "handover-lead-the-room", marks: "+lets-lead +own-change"
      )
      .saw(
        "The IMT1 led. You stood beside her, said nothing, and asked her two questions afterwards."
      )
      .effect("She told you what she would change before you could. So did you, when she asked.")
      .step("beside", .done)
      .they("A year and a half ago you took over from me at patient six. I have not forgotten it.")
      .next(
        "Write down the two questions for whoever coaches next", due: .after(30), step: "questions"
      )
      .support(.notNeeded, .couldCoach).named("coaching")
      Later.wrote(
        after: 1, "08:50", of: "coaching", .okafor,
        "The hard part was my face. She kept looking at it to see whether she was right. Next time I",
        "will sit where she cannot see me.")
    }
  }
}
