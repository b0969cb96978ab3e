/// What an identifier is.
public enum IdentifierKind: CaseIterable, Hashable, Sendable {
  /// An NHS number of England, Wales or the Isle of Man: ten digits with the right check digit.
  case nhsNumber
  /// A Community Health Index number of Scotland; its first six digits are a date of birth.
  case chiNumber
  /// A Health and Care number of Northern Ireland.
  case healthAndCareNumber
  /// Ten digits that fail those checks, as a slip of the keys makes them.
  case tenDigits
  /// A date of birth.
  case dateOfBirth
  /// A hospital, record or patient number.
  case hospitalNumber
  /// A whole UK postcode.
  case postcode
  /// A National Insurance number.
  case nationalInsuranceNumber
  /// A bed with its number.
  case bed
  /// A side room, bay or cubicle with its number.
  case room
  /// Mr, Mrs, Ms, Miss, Mx or Baby with a name.
  case titleAndSurname
  /// A telephone number.
  case phone
  /// Initials with an age.
  case initialsAndAge
  /// An email address.
  case email

  /// Whether saving asks once because of it.
  public var level: IdentifierLevel {
    switch self {
    case .nhsNumber, .chiNumber, .healthAndCareNumber, .tenDigits, .dateOfBirth, .hospitalNumber,
      .postcode, .nationalInsuranceNumber:
      .hard
    case .bed, .room, .titleAndSurname, .phone, .initialsAndAge, .email:
      .soft
    }
  }

  /// What it is and what to do, in at most 60 characters; it never repeats the match.
  public var reason: String {
    switch self {
    case .nhsNumber: "This is an NHS number. Leave it out."
    case .chiNumber: "This is a CHI number. Leave it out."
    case .healthAndCareNumber: "This is a Health and Care number. Leave it out."
    case .tenDigits: "Ten digits may be an NHS number. Leave them out."
    case .dateOfBirth: "This looks like a date of birth. Leave it out."
    case .hospitalNumber: "This looks like a hospital number. Leave it out."
    case .postcode: "This looks like a postcode. Leave it out."
    case .nationalInsuranceNumber: "This is a National Insurance number. Leave it out."
    case .bed: "A bed number can point to a patient. Leave it out."
    case .room: "A room or bay can point to a patient. Leave it out."
    case .titleAndSurname: "Is this a patient's name? If so, leave it out."
    case .phone: "This looks like a phone number. Leave it out."
    case .initialsAndAge: "Initials and age point to a patient. Leave them out."
    case .email: "This is an email address. Leave it out."
    }
  }
}
