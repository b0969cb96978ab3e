extension Timestamp {
  /// The time of day that a wall clock at that place showed: `08:05`.
  public var clock: String {
    let local = local
    return "\(Day.padded(local.hour, to: 2)):\(Day.padded(local.minute, to: 2))"
  }
}
