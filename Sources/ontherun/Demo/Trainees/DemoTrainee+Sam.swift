import Practice

extension DemoTrainee {
  /// Sam came last week, and nobody has watched yet.
  static var sam: DemoTrainee {
    DemoTrainee(
      "Sam O'Neill", grade: "F1", stage: .foundation, specialty: "General Medicine",
      stays: Stay("Ward 7", from: 9), addedBy: .okafor
    ) {}
  }
}
