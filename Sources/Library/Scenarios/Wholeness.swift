/// Whether all was there that a thing cannot be used without; what was missing is reported already.
struct Wholeness {
  private(set) var isWhole = true

  /// Gives a value, or what stands for one that is missing.
  mutating func take<Value>(_ value: Value?, or missing: Value) -> Value {
    note(value != nil)
    return value ?? missing
  }

  /// Notes whether a part is as it must be.
  mutating func note(_ isRight: Bool) {
    if !isRight { isWhole = false }
  }
}
