import Practice

/// What names the exact content of a library: eight hex digits of all its bytes.
struct Edition {
  /// The eight digits.
  var text: String

  /// FNV-1a, which names content and guards nothing; O(bytes).
  init(of files: [LibraryFile], over base: Guidance?) {
    var hash: UInt32 = 0x811c_9dc5
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    mix((base?.version ?? "").utf8)
    for file in files {
      mix("\(file.bytes.count) ".utf8)
      mix(file.bytes)
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 8 - digits.count) + digits
  }
}
