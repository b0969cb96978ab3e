import TestSupport
import Testing

extension `The program` {
  @Suite struct `without a terminal` {
    @Test(arguments: [[], ["--demo"]])
    func `says how to record without one`(arguments: [String]) throws {
      let ward = try WardComputer.inUse()
      let end =
        if let option = arguments.first { try ward.run(option) } else { try ward.run() }
      #expect(end.status == 69)
      #expect(end.output.isEmpty)
      #expect(end.errors.contains("ontherun log"))
      #expect(end.errors.count { $0 == "\n" } <= 2)
    }
  }
}
