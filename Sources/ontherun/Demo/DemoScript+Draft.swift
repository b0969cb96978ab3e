import Practice

extension DemoScript {
  /// Makes a form that was left half typed: today, or yesterday while that time is still to come.
  mutating func draft(_ seen: DemoTrainee.Seen, of trainee: DemoTrainee) -> DemoDraft {
    person.learner = Person.Learner(
      grade: trainee.grade, stage: trainee.stage, specialty: trainee.specialty)
    let today = calendar.stamp(calendar.today, seen.time)
    let isPast = today.instant <= calendar.clock.now
    let kept =
      isPast ? today : calendar.stamp(calendar.today.adding(days: -1), seen.time)
    var form = FeedbackDraft(id: newID(at: kept), nextID: newID(at: kept), via: .form)
    (form.trainee, form.by) = (id(of: trainee), id(of: seen.by))
    (form.situation, form.moment) = (seen.situation, seen.moment)
    let marks = marks(seen.marks)
    form.offered = offered(in: seen.situation, marked: marks)
    for mark in marks { form.marks[mark.id] = mark.mark }
    (form.saw, form.effect) = (seen.saw ?? "", seen.effect ?? "")
    return DemoDraft(form: form, kept: kept)
  }
}
