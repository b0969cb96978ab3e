import Practice
import Records

/// A bundle on its way into a store: it is read whole and planned before anybody is asked.
struct BundleIntake {
  let choice: StoreOptions
  let who: Desk.BundlePerson
  /// Whether nothing is to be asked.
  let isAgreed: Bool

  func carryOut(_ path: String, _ bytes: [UInt8]) throws {
    let bundle = try Self.read(path, bytes)
    let (desk, _, _) = try choice.deskAndMe()
    let plan: BundlePlan
    do throws(DeskError) {
      plan = try desk.plan(bundle, as: who)
    } catch {
      guard case .badValue(let why) = error else { throw error }
      throw DeskError.badValue("\(path) was not taken in. \(why)")
    }
    guard !plan.new.isEmpty else {
      return Output.complain(
        "Here already: \(ShortList.count(plan.knownCount, "record")) about \(plan.person.name). "
          + "Nothing was changed.")
    }
    Output.complain(
      "From \(bundle.from), made on \(bundle.day.short(besides: 0)): \(ShortList.count(plan.newCount, "record")) about "
        + "\(plan.person.name)" + (plan.isNewPerson ? ", who is added" : " …\(plan.target.short)")
        + (plan.knownCount > 0 ? "; \(plan.knownCount) are here already" : ""))
    let writers = bundle.people.dropFirst().compactMap { record in
      if case .person(let person) = record.content { person.name } else { nil }
    }
    if !writers.isEmpty { Output.complain("Written by \(writers.joined(separator: ", ")).") }
    if !isAgreed { try Consent.ask("Take it in?", whatElse: "--yes") }
    try desk.takeIn(plan)
    Output.complain("Taken in: \(ShortList.count(plan.newCount, "record")).")
  }

  private static func read(_ path: String, _ bytes: [UInt8]) throws -> StoryBundle {
    var bytes = bytes
    if SealedBundleFile.isSealed(bytes) {
      let words = try Unlocking.passphrase(asking: "Passphrase of the bundle: ")
      do throws(SealedBundleFile.Fault) {
        bytes = try SealedBundleFile.open(bytes, under: words)
      } catch {
        if error == .wrongPassphrase {
          throw DeskError.notUnlocked(
            "That is not the passphrase of this bundle. Nothing was changed.")
        }
        throw DeskError.badValue("\(path) was not taken in: \(sentence(of: error))")
      }
    }
    do throws(StoryBundleFile.Fault) {
      return try StoryBundleFile.read(bytes)
    } catch {
      throw DeskError.badValue("\(path) was not taken in: \(sentence(of: error))")
    }
  }

  private static let newer = "a later version of ontherun made it; bring this one up to date."

  private static func sentence(of fault: SealedBundleFile.Fault) -> String {
    switch fault {
    case .notSealed, .wrongPassphrase: "it is no file that ontherun export wrote."
    case .newer: newer
    case .damaged(let line): "line \(line) was changed since it was written; ask for it again."
    }
  }

  private static func sentence(of fault: StoryBundleFile.Fault) -> String {
    switch fault {
    case .notABundle: "it is no file that ontherun export wrote."
    case .newer: newer
    case .tooLarge: "it is over 50 MB, and no story is."
    case .tooMany: "it holds over 100,000 records, and no story does."
    case .cutOff: "it ends too soon or goes on too long; ask for it again."
    case .damaged(let line): "line \(line) was changed since it was written; ask for it again."
    case .foreign(let line): "line \(line) is not about the person whose story it says it is."
    }
  }
}
