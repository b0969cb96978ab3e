import Practice
import Records

extension Desk {
  /// After so many days without a copy somebody is told.
  static let copyDays = 30

  /// How many days ago the last copy of the store was made here, or the store itself; nil without one.
  var daysWithoutCopy: Int? {
    guard let store else { return nil }
    return Self.daysWithoutCopy(of: store, on: clock)
  }

  /// How many days ago the last copy of a store was made here, or the store itself.
  static func daysWithoutCopy(of store: Store, on clock: LocalClock) -> Int {
    let made = Timestamp(
      instant: store.made, offsetMinutes: clock.nowStamp.offsetMinutes
    ).day
    return (store.lastBackup() ?? made).days(until: clock.today)
  }
}
