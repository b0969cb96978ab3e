public import Practice

/// A made-up history of one trainee, as two devices and clumsy hands may write it.
///
/// Records amend, withdraw, move and erase what came before, sometimes without knowing of each
/// other; now and then the last line of an act is missing or a line is damaged.
public struct FixtureHistory: Sendable {
  /// All that was written, in the order of writing.
  public private(set) var records: [Record] = []
  private var random: SeededRandom
  private var written = FixtureRecords()
  private var feedback: [RecordID] = []
  private var steps: [RecordID] = []
  private var versions: [RecordID: [RecordID]] = [:]

  /// Makes a history of so many acts.
  public init(seed: UInt64, acts: Int = 20) {
    random = SeededRandom(seed: seed)
    write(.person(Fixture.trainee("Priya Nair")), id: "priya")
    write(.person(Fixture.trainee("P. Nair")), id: "priya2")
    write(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    for _ in 0..<acts { act() }
    records = written.all.filter { _ in !random.once(in: 40) }
  }

  /// The same records in another order, some of them more than once.
  public func shuffled(seed: UInt64) -> [Record] {
    var random = SeededRandom(seed: seed)
    let again = records.filter { _ in random.once(in: 3) }
    return (records + again).shuffled(using: &random)
  }

  private mutating func act() {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<7: observe()
    case 7..<10: amend()
    case 10..<13: withdraw()
    case 13: write(.talked(.init(of: anyFeedback, on: Fixture.day("2026-11-19"))))
    case 14, 15: move()
    case 16: observeAndSay()
    case 17: write(.erasure(.init(of: [anyFeedback], why: "asked")))
    case 18:
      write(
        .same(.init(people: [RecordID("priya"), RecordID("priya2")], keep: RecordID("priya"))))
    default: write(.chance(.init(trainee: RecordID("priya"), situation: "rota")))
    }
  }

  private mutating func observe(partOf: String? = nil, act: String? = nil) {
    let id = write(.feedback(anyWords()), act: act, partOf: partOf)
    feedback.append(id)
    versions[id] = [id]
  }

  private mutating func observeAndSay() {
    let count = written.all.count
    observe(partOf: "r\(count + 2)", act: "both-\(count)")
    write(
      .talked(.init(of: RecordID("r\(count + 1)"), on: Fixture.day("2026-11-20"))),
      act: "both-\(count)")
  }

  private mutating func amend() {
    let target = anyFeedback
    let known = versions[target] ?? [target]
    // Whoever has not seen the last amendment replaces an earlier version.
    let over = random.once(in: 3) ? known.first : known.last
    let id = write(
      .amendment(.init(of: target, over: [over ?? target], body: .feedback(anyWords()))))
    versions[target, default: []].append(id)
  }

  private mutating func withdraw() {
    guard let target = random.element(of: written.all.dropFirst(3).map(\.id)) else { return }
    write(.withdrawal(.init(of: target, why: "slip")))
  }

  private mutating func move() {
    guard let step = random.element(of: steps), let now = random.element(of: StepState.allCases)
    else {
      return
    }
    write(.step(.init(trainee: RecordID("priya"), of: step, now: now)))
  }

  private var anyFeedback: RecordID {
    mutating get { random.element(of: feedback) ?? RecordID("nothing") }
  }

  private mutating func anyWords() -> Feedback {
    var words = Fixture.feedback(
      of: random.once(in: 4) ? "priya2" : "priya",
      at: random.element(of: ["handover", "crisis", "rota"]) ?? "handover",
      saw: "words \(written.all.count)")
    if random.once(in: 2) {
      let id = "step-\(written.all.count)"
      words.next = Fixture.step(
        id, "try \(id)", who: random.once(in: 3) ? .supervisor : .trainee)
      steps.append(RecordID(id))
    }
    if random.once(in: 4), let step = random.element(of: steps) {
      words.steps = [Feedback.StepChange(id: step, now: .working)]
    }
    return words
  }

  @discardableResult
  private mutating func write(
    _ content: Content, id: String? = nil, act: String? = nil, partOf: String? = nil
  ) -> RecordID {
    let writer = random.once(in: 3) ? "ward-9-aaaa" : "ward-7-k3f9"
    let id = written.add(content, id: id, writer: writer, act: act, partOf: partOf)
    // Two devices may write at the same tick of the clock; then the writer's name decides.
    let shared = random.once(in: 5)
    let damaged = random.once(in: 20)
    let before = written.all.dropLast().last?.stamp
    written.changeLast { record in
      record.isDamaged = damaged
      if shared, let before { record.stamp = before }
    }
    return id
  }
}

extension SeededRandom {
  /// Returns true once in so many times.
  fileprivate mutating func once(in times: Int) -> Bool {
    Int.random(in: 0..<times, using: &self) == 0
  }

  /// Returns any of some values; nil when there are none.
  fileprivate mutating func element<Value>(of values: [Value]) -> Value? {
    values.randomElement(using: &self)
  }
}
