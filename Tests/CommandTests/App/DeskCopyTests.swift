import Glibc
import Practice
import Records
import TestSupport
import Testing

@testable import ontherun

/// How long ago a copy of the store was made.
struct DeskCopyTests {
  private static let day: Int64 = 86_400_000

  @Test func `counts from the last backup, and before the first from the making of the store`()
    throws
  {
    let home = try CommandHome()
    let place = StorePlace(
      home: "\(home.path)/store", state: "\(home.path)/state", machineID: "machine-1",
      hostName: "ward-7", uid: getuid(), login: "amara")
    let made = Instant(milliseconds: 1_795_075_500_000)
    let store = try Store.create(place, name: "main", id: RecordID.make(at: made))
    func days(after days: Int64) -> Int {
      let now = Instant(milliseconds: made.milliseconds + days * Self.day)
      return Desk.daysWithoutCopy(of: store, on: LocalClock(now: now, offset: { _ in 0 }))
    }
    #expect(days(after: 0) == 0)
    #expect(days(after: 34) == 34)
    try store.noteBackup(on: #require(Day(year: 2026, month: 12, day: 1)))
    #expect(days(after: 34) == 22)
  }
}
