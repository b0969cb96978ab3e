import Practice
import Testing

/// What the guard finds in eighty sentences and more; the table was written before the guard.
///
/// In the table what should be found stands in brackets: `[` hard `]` and `{` soft `}`. All
/// identifiers are invented; NHS numbers are of the block kept for tests, or fail their check.
struct IdentifierGuardTests {
  static let hard: [(String, IdentifierKind)] = [
    ("NHS [943 476 5919] was on the board", .nhsNumber),
    ("nhs no [9434765919]", .nhsNumber),
    ("[999 000 0018]", .nhsNumber),
    ("[999-000-0026] at bedside", .nhsNumber),
    ("[943.476.5919]", .nhsNumber),
    ("[943\u{A0}476\u{A0}5919]", .nhsNumber),
    ("[９４３ ４７６ ５９１９]", .nhsNumber),
    ("[943\u{200B}476\u{200B}5919]", .nhsNumber),
    ("ref:[9434765919].", .nhsNumber),
    ("NHS[9434765919]", .nhsNumber),
    ("[9 4 3 4 7 6 5 9 1 9]", .nhsNumber),
    ("She asked for 7 [943 476 5919] and left", .nhsNumber),
    ("[987 654 4321]", .tenDigits),
    ("[999 123 4560]", .tenDigits),
    ("[1234567890]", .tenDigits),
    ("[987 - 654 - 4321]", .tenDigits),
    ("NHS number is [98 76 54 43 21]", .tenDigits),
    ("CHI [0101011237]", .chiNumber),
    ("[010101 1237] read out", .chiNumber),
    ("H&C [320 000 0015]", .healthAndCareNumber),
    ("dob [3/4/51]", .dateOfBirth),
    ("DOB: [03/04/1951] on the sticker", .dateOfBirth),
    ("d.o.b. [3.4.51]", .dateOfBirth),
    ("date of birth [3rd of April 1951]", .dateOfBirth),
    ("the one born on [3 April 1951]", .dateOfBirth),
    ("born [19/11/2026] by section", .dateOfBirth),
    ("DOB [030451]", .dateOfBirth),
    ("DOB [1951]", .dateOfBirth),
    ("[03/04/1951]", .dateOfBirth),
    ("[3 April 1951] came in", .dateOfBirth),
    ("[April 3, 1951] came in", .dateOfBirth),
    ("[3-Apr-51]", .dateOfBirth),
    ("[1951-04-03]", .dateOfBirth),
    ("[03 04 1951]", .dateOfBirth),
    ("[3/4/2019] in paediatrics", .dateOfBirth),
    ("[11/19/1951]", .dateOfBirth),
    ("Hosp no [A123456]", .hospitalNumber),
    ("[K1234567] was next", .hospitalNumber),
    ("[k1234567]", .hospitalNumber),
    ("MRN [123456] mixed up", .hospitalNumber),
    ("MRN: [00123456]", .hospitalNumber),
    ("hospital number [RXH12345]", .hospitalNumber),
    ("hosp. no. [4451]", .hospitalNumber),
    ("patient ID #[774411]", .hospitalNumber),
    ("lives at [SW1A 1AA]", .postcode),
    ("[sw1a 1aa]", .postcode),
    ("[B33 8TH]", .postcode),
    ("[B338TH]", .postcode),
    ("[M1 1AE], alone", .postcode),
    ("[CR2 6XH]", .postcode),
    ("[DN55 1PT]", .postcode),
    ("[EC1A1BB]", .postcode),
    ("[ST5 2AB]", .postcode),
    ("[943\u{2011}476\u{2011}5919]", .nhsNumber),
    ("[943·476·5919]", .nhsNumber),
    ("[943_476_5919]", .nhsNumber),
    ("DOB [3rd April '51]", .dateOfBirth),
    ("[3.4.51]", .dateOfBirth),
    ("Hosp# [123456]", .hospitalNumber),
    ("MRN[123456]", .hospitalNumber),
    ("NI [AB123456C]", .nationalInsuranceNumber),
    ("[AB 12 34 56 C]", .nationalInsuranceNumber),
  ]

  static let soft: [(String, IdentifierKind)] = [
    ("You went to {bed 7} first", .bed),
    ("{Bed 12b} was moved", .bed),
    ("{bed no. 4}", .bed),
    ("the patient in {side room 2}", .room),
    ("{SR2} needed an isolation sign", .room),
    ("{bay 3} was left", .room),
    ("{Bay C} was left", .room),
    ("{cubicle 4}", .room),
    ("{Mr Smith} was angry", .titleAndSurname),
    ("{mrs o'neill} asked", .titleAndSurname),
    ("{Ms Ní Dhálaigh}", .titleAndSurname),
    ("{Miss Jones} waited", .titleAndSurname),
    ("{Mx. Patel}", .titleAndSurname),
    ("{Mr. J. Smith-Jones} waited", .titleAndSurname),
    ("{MR SMITH}", .titleAndSurname),
    ("{Baby Jones} needed a cot", .titleAndSurname),
    ("rang {07700 900123}", .phone),
    ("rang {020 7946 0958} twice", .phone),
    ("rang {+44 7700 900123}", .phone),
    ("rang {+44 (0)7700 900123}", .phone),
    ("rang {01632 960 001}", .phone),
    ("rang {(0151) 496 0000}", .phone),
    ("{07700900123}", .phone),
    ("{JS, 74F} was sickest", .initialsAndAge),
    ("{JS 82 y/o}", .initialsAndAge),
    ("{JS, 82-year-old} with a fall", .initialsAndAge),
    ("{J.S. aged 74}", .initialsAndAge),
    ("{AB (67M)} in resus", .initialsAndAge),
    ("mail {jo.smith@nhs.net}.", .email),
  ]

  static let clean: [String] = [
    "", " ", "You asked for the sickest three first, then gave jobs to the room.",
    "Bleep 1234 and ask", "We had 10 beds and two nurses", "3 of the 12 jobs were left",
    "ST5 2nd on call", "ST5 2ND ON CALL", "CT1 3rd", "CT2 3rd year", "F2 1st on", "ST3 1yr out",
    "08:05", "At 08.05 we met, at 09.10 we left, 10.15 back", "2 units given",
    "ALS 2021 algorithm", "NEWS2 of 7", "24/7", "ward 7", "1:1", "0800-2000 shift",
    "the 0800 0900 1000 rounds", "SBAR", "the bed manager rang", "bed state at 8", "in bed 2 hours",
    "a side room was free", "the bay nurse", "two bays each", "an 82 y/o", "an 82-year-old fell",
    "a 74F in resus", "19 Nov", "19/11/2026", "2026-11-19", "19 November 2026", "3/4", "on 3/4",
    "Dr Okafor led", "Prof. Khan came", "Sister Brown chaired", "do not miss the point",
    "Miss a step and it fails", "MS Teams", "MR scan delayed", "mr and mrs",
    "a near miss on the ward",
    "Baby Friendly status", "the baby was fine", "EM 4 hours", "ED, 12 waiting", "ICU 5 beds",
    "GMC 1234567", "Datix 12345", "bleep 0123", "ext 45678", "NHS 111 call", "NHS England",
    "999 call", "CHI meeting at 10", "dob not checked", "born leader", "10/10 effort", "5/7 days",
    "2 3 4 5 6 7 8 9 10 11", "Beds 12 14 15 16 18 20", "from 2019 to 2021", "120/80, 98%, 37.2",
    "U+E 4.5 138 7.2 65", "K 4.2", "tag @handover", "W7 2am", "b12 and folate", "L4 5th", "A1 road",
    "191126 0805", "in 1951 they said", "14 May was the day", "on 3 April 51 patients came",
    "12345678901234567890", "the £1000000 question", "ratio 1:1000", "v1.2.3", "x2", "C diff",
    "7 days, 14 days, 21 days", "She said: 'what have I missed?'", "P1 and P2 calls", "NICE NG51",
    "HbA1c 48", "guideline 1.2.10", "N1 4th", "a CT1 2 months in", "Mr", "bed", "Bay", "+44", "@",
    "a@b", "dob", "MRN",
  ]

  @Test func `the tables are long enough`() {
    #expect(Self.hard.count + Self.soft.count >= 80)
    #expect(Self.clean.count >= 90)
  }

  @Test(arguments: hard)
  func `hard identifiers are found where they stand`(
    marked: String, kind: IdentifierKind
  ) throws {
    try expectOne(in: marked, between: ("[", "]"), kind, .hard)
  }

  @Test(arguments: soft)
  func `soft identifiers are found where they stand`(
    marked: String, kind: IdentifierKind
  ) throws {
    try expectOne(in: marked, between: ("{", "}"), kind, .soft)
  }

  private func expectOne(
    in marked: String, between brackets: (Character, Character), _ kind: IdentifierKind,
    _ level: IdentifierLevel
  ) throws {
    let characters = Array(marked)
    let start = try #require(characters.firstIndex(of: brackets.0))
    let end = try #require(characters.lastIndex(of: brackets.1)) - 1
    let text = String(characters.filter { $0 != brackets.0 && $0 != brackets.1 })
    let findings = IdentifierGuard.findings(in: text)
    #expect(findings.map(\.range) == [start..<end])
    #expect(findings.map(\.kind) == [kind])
    #expect(findings.map(\.level) == [level])
  }

  @Test(arguments: clean)
  func `words about leading stay clean`(text: String) {
    #expect(IdentifierGuard.findings(in: text) == [])
  }

  @Test func `several identifiers come in order and apart`() {
    let text = "Mr Smith in bed 7, NHS 943 476 5919, dob 3/4/51, of SW1A 1AA"
    let findings = IdentifierGuard.findings(in: text)
    #expect(
      findings.map(\.kind) == [.titleAndSurname, .bed, .nhsNumber, .dateOfBirth, .postcode])
    #expect(
      zip(findings, findings.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test func `ranges count characters, also after wide and joined ones`() {
    let text = "👩‍⚕️ e\u{301}té\r\n943 476 5919"
    let findings = IdentifierGuard.findings(in: text)
    #expect(findings.map(\.range) == [6..<18])
    #expect(findings.map { String(Array(text)[$0.range]) } == ["943 476 5919"])
  }

  @Test(arguments: IdentifierKind.allCases)
  func `each kind has a reason that names what it is and what to do`(kind: IdentifierKind) {
    #expect(kind.reason.hasSuffix("."))
    #expect(kind.reason.count <= 60)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "9", " ", "9 ", "1.1/", "a1", "a@", "Mr ", "date of ", "JS, 7", "(0", "👩‍⚕️",
    ])
  func `a field full of anything is read in one walk`(piece: String) {
    // A walk that went over the rest from every character would take many minutes.
    let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
    _ = IdentifierGuard.findings(in: text)
  }
}
