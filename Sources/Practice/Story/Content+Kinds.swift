// One reader for each kind that is folded, so that a fold names its kind in one word.
extension Content {
  var asPerson: Person? { if case .person(let person) = self { person } else { nil } }

  var asSame: Same? { if case .same(let same) = self { same } else { nil } }

  var asFeedback: Feedback? { if case .feedback(let feedback) = self { feedback } else { nil } }

  var asTalked: Talked? { if case .talked(let talked) = self { talked } else { nil } }

  var asStep: Step? { if case .step(let step) = self { step } else { nil } }

  var asChance: Chance? { if case .chance(let chance) = self { chance } else { nil } }

  var asReflection: Reflection? {
    if case .reflection(let reflection) = self { reflection } else { nil }
  }

  var asThread: Thread? { if case .thread(let thread) = self { thread } else { nil } }

  var asShared: Shared? { if case .shared(let shared) = self { shared } else { nil } }
}
