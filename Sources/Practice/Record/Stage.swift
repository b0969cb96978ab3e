/// Where a doctor is in training: 'closest to'.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  case foundation, core, higher, other

  /// The stage guessed from a grade such as F2, CT1 or ST5; nil when the grade does not say.
  ///
  /// Grade shapes: UK Foundation Programme (F1, F2), core and specialty training (CT1-3, ST1-8).
  public static func guess(fromGrade grade: String) -> Stage? {
    let letters = grade.uppercased().filter { $0.isLetter }
    let number = Int(grade.filter { $0.isNumber }) ?? 0
    switch letters {
    case "F", "FY": return .foundation
    case "CT", "IMT", "ACCS", "GPST": return .core
    case "ST", "STR": return number == 0 || number > 3 ? .higher : .core
    case "SPR", "REGISTRAR": return .higher
    default: return nil
    }
  }
}
