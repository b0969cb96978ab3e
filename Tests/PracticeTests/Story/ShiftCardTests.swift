@testable import Practice
import TestSupport
import Testing

/// What stands on the card for a shift.
struct ShiftCardTests {
  private let guidance = MockWard.guidance
  private let today = Fixture.day("2026-11-22")

  private func person(_ trainee: String, _ stage: Stage) -> ShiftCard.Person {
    let story = MockWard.full().story(of: RecordID(trainee))
    let name = MockWard.full().people[RecordID(trainee)]?.person.name ?? ""
    return .init(
      name: name, stage: stage, outlook: Outlook(story: story, stage: stage, guidance: guidance))
  }

  private func subject(
    _ situation: String, _ moment: String? = nil
  ) throws -> ShiftCard.Subject {
    .init(
      situation: try #require(guidance.situation(situation)),
      moment: moment.flatMap { guidance.moment($0) })
  }

  @Test func `a moment's card for a trainee says what to watch for and what is open`() throws {
    let card = ShiftCard(
      try subject("handover", "handover-lead"), for: person("priya", .higher), guidance: guidance,
      today: today)
    #expect(card.front.title == "handover: leading the room")
    #expect(card.front.sections.map(\.label) == ["SPOT", "BRIEF", "WATCH FOR", "STRETCH"])
    #expect(
      card.front.sections[2].items == [
        "Opens by naming the sickest first", "Makes clear who leads and who does what",
        "Asks a named person, hears it repeated back",
      ])
    #expect(
      card.front.sections[3].items
        == ["Let another resident lead it, and coach them afterwards."])
    #expect(card.back.title == "Priya Nair")
    #expect(
      card.back.sections == [
        .init("AGREED", "ask each person to say their task back (due: next handover)"),
        .init("PROMISED", "let Priya fill Thursday's rota gap"),
        .init(
          "NOT LOOKED", "Makes clear who leads and who does what",
          "Asks a named person, hears it repeated back"),
        .init("NOT SEEN", "rota · chairing a meeting"),
        .init("ASK AFTER", "What would you do in the first minute next time?"),
      ])
  }

  @Test func `a situation's card takes the first moment that fits the stage and is new`() throws {
    let card = ShiftCard(
      try subject("handover"), for: person("sam", .foundation), guidance: guidance, today: today)
    #expect(card.front.title == "handover: hearing from beyond the doctors")
    #expect(card.front.sections.last == .init("ALSO HERE", "leading the room"))
    #expect(card.front.sections[2].items == ["Brings in quiet voices by name"])
    #expect(card.back.sections.first == .init("AGREED", "Nothing is agreed yet."))
  }

  @Test func `a card for whoever is there names who has what due here`() throws {
    let people = [person("li", .core), person("priya", .higher), person("sam", .foundation)]
    let card = ShiftCard(
      try subject("handover"), forAll: people, guidance: guidance, today: today)
    #expect(
      card.back.sections.prefix(3) == [
        .init(
          "AGREED", "Priya Nair: ask each person to say their task back (due: next handover)"),
        .init("PROMISED", "Priya Nair: let Priya fill Thursday's rota gap"),
        .init("NOT SEEN", "here yet: Li Wei, Sam O'Neill"),
      ])
  }
}

extension ShiftCard.Section {
  fileprivate init(_ label: String, _ items: String...) {
    self.init(label: label, items: items)
  }
}
