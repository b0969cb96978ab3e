import Library
import Workbench

/// One thing that the configuration may say, with what it means and what holds without it.
enum ConfigEntry: String, CaseIterable, Sendable {
  case theme
  case plainScreen = "plain-screen"
  case traineeWord = "trainee-word"
  case timers
  case lockAfter = "lock-after"
  case completeNames = "complete-names"
  case store
  case unit
  case concernDanger = "concern-danger"
  case concernPatient = "concern-patient"
  case concernHealth = "concern-health"
  case concernBullying = "concern-bullying"
  case concernDifficulty = "concern-difficulty"
  case concernUnsure = "concern-unsure"

  /// The key in the file.
  var key: String { rawValue }

  /// What it means, in a sentence.
  var sentence: String {
    switch self {
    case .theme: "Colours of the app; NO_COLOR and --theme win over it."
    case .plainScreen:
      "One column for a screen reader; lines is a dialogue line by line, as with TERM=dumb."
    case .traineeWord: "The word on screens for a trainee: resident, registrar, fellow."
    case .timers:
      "off: nothing moves by itself, practice is not timed; doubled: it has 2 minutes, a lone Esc waits longer."
    case .lockAfter:
      "Minutes without a key, 1 to 15, after which a sealed store is locked; a walk never is."
    case .completeNames: "Whether a shell may complete people's names."
    case .store: "The store where neither --store nor ONTHERUN_HOME says otherwise."
    case .unit: "The unit of a trainee who is added, unless another is said."
    case .concernDanger: "Whom to call here when somebody is in danger now: name, phone."
    case .concernPatient: "Whom to turn to here when a patient may have come to harm."
    case .concernHealth: "Whom to turn to here about a doctor's health or fitness to work."
    case .concernBullying: "Whom to turn to here about bullying, harassment, discrimination."
    case .concernDifficulty: "Whom to turn to here about a doctor in difficulty."
    case .concernUnsure: "Whom to ask here when you are not sure."
    }
  }

  /// What holds where the file says nothing.
  var standard: String {
    switch self {
    case .theme: "dark"
    case .plainScreen, .completeNames: "no"
    case .traineeWord: "trainee"
    case .timers: "on"
    case .lockAfter: "5"
    case .store: "main"
    case .unit, .concernDanger, .concernPatient, .concernHealth, .concernBullying,
      .concernDifficulty, .concernUnsure:
      ""
    }
  }

  /// What it may say.
  var rule: ConfigRule {
    switch self {
    case .theme: ConfigRule(key: key, choices: Theme.all.map(\.name))
    case .plainScreen: ConfigRule(key: key, choices: ["no", "yes", "lines"])
    case .timers: ConfigRule(key: key, choices: ["on", "off", "doubled"])
    case .lockAfter: ConfigRule(key: key, choices: (1...15).map(String.init))
    case .completeNames: ConfigRule(key: key, choices: ["no", "yes"])
    case .traineeWord: ConfigRule(key: key, limit: 20)
    case .store, .unit: ConfigRule(key: key)
    case .concernDanger, .concernPatient, .concernHealth, .concernBullying, .concernDifficulty,
      .concernUnsure:
      ConfigRule(key: key, limit: 160)
    }
  }

  /// What is wrong with a value and what to write instead; nil when nothing is.
  func fault(in value: String) -> String? {
    if let fault = rule.fault(in: value) { return fault }
    guard self == .store, !StoreChoice.isName(value) else { return nil }
    return "'store' is '\(value)'; write a plain word, such as main."
  }
}
