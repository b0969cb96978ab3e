import Practice

extension DemoTrainee {
  /// Yusuf is here in every gap on the rota and in nobody's plans: three records in eighteen months.
  static var yusuf: DemoTrainee {
    DemoTrainee(
      "Yusuf Demir", grade: "Clinical fellow", stage: .other,
      specialty: "Trauma and Orthopaedics", stays: Stay("Ward 9", from: 436), addedBy: .haddad
    ) {
      Seen(401, "10:45", .haddad, "ward-round", "round-close-with-jobs", marks: "+recap")
        .saw("You read the jobs back at the end of the round and asked what was missing.")
        .effect("Physio had two more. They would have been tomorrow's.")
        .next("Lead the first half of the round", due: .at("ward-round"), step: "first-half")
        .they("Am I allowed? I am not on the programme.")
      Seen(263, "20:20", .okafor, "handover", marks: "~who-does-what")
        .saw("handed over nine well, then left before the jobs were shared")
        .promise(
          "let Yusuf share out the jobs at one handover", due: .at("handover"), step: "one-handover"
        ).logged
      Seen(152, "16:30", .price, "discharge", "discharge-many-hands", marks: "+order-and-why")
        .saw("You rang the carers, the pharmacy and the son, and wrote one plan that they all had.")
        .effect("Home by six. It had been tomorrow since the Thursday before.")
        .next(
          "Run the board round once while somebody watches", due: .at("discharge"),
          step: "run-board"
        )
        .they("That is the first time anyone here has told me what they saw.")
        .support(.notEnoughSeen)
    }
  }
}
