/// A kind of record that is folded: its name in the file, and how its content is read.
struct FoldedKind<Value> {
  let name: String
  let read: (Content) -> Value?
}

extension FoldedKind where Value == Person {
  static var person: Self {
    Self(name: "person") { if case .person(let person) = $0 { person } else { nil } }
  }
}

extension FoldedKind where Value == Content.Same {
  static var same: Self {
    Self(name: "same") { if case .same(let same) = $0 { same } else { nil } }
  }
}

extension FoldedKind where Value == Feedback {
  static var feedback: Self {
    Self(name: "feedback") { if case .feedback(let feedback) = $0 { feedback } else { nil } }
  }
}

extension FoldedKind where Value == Content.Talked {
  static var talked: Self {
    Self(name: "talked") { if case .talked(let talked) = $0 { talked } else { nil } }
  }
}

extension FoldedKind where Value == Content.Step {
  static var step: Self {
    Self(name: "step") { if case .step(let step) = $0 { step } else { nil } }
  }
}

extension FoldedKind where Value == Content.Chance {
  static var chance: Self {
    Self(name: "chance") { if case .chance(let chance) = $0 { chance } else { nil } }
  }
}

extension FoldedKind where Value == Content.Reflection {
  static var reflection: Self {
    Self(name: "reflection") { if case .reflection(let words) = $0 { words } else { nil } }
  }
}

extension FoldedKind where Value == Content.Thread {
  static var thread: Self {
    Self(name: "thread") { if case .thread(let thread) = $0 { thread } else { nil } }
  }
}

extension FoldedKind where Value == Content.Shared {
  static var shared: Self {
    Self(name: "shared") { if case .shared(let shared) = $0 { shared } else { nil } }
  }
}

extension FoldedKind where Value == Content.Training {
  static var training: Self {
    Self(name: "session") { if case .training(let training) = $0 { training } else { nil } }
  }
}

extension FoldedKind where Value == Content.PracticeFeedback {
  static var practice: Self {
    Self(name: "practice") { if case .practice(let practice) = $0 { practice } else { nil } }
  }
}
