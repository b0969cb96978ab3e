import Practice

extension Config {
  /// Whom to turn to here with a serious concern, where the file names anybody.
  var concernNames: [ConcernPlace: String] {
    var names: [ConcernPlace: String] = [:]
    for place in ConcernPlace.allCases { names[place] = values[Self.entry(for: place)] }
    return names
  }

  private static func entry(for place: ConcernPlace) -> ConfigEntry {
    switch place {
    case .danger: .concernDanger
    case .patient: .concernPatient
    case .health: .concernHealth
    case .bullying: .concernBullying
    case .difficulty: .concernDifficulty
    case .unsure: .concernUnsure
    }
  }
}
