/// Where a serious concern goes, by what it is about; each place may name its own people.
public enum ConcernPlace: String, CaseIterable, Hashable, Sendable {
  case danger, patient, health, bullying, difficulty, unsure
}
