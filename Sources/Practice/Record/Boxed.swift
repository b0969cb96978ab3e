/// A large value behind one reference, so that what holds it is cheap to copy, sort and pass on.
///
/// It is a value like any other: to change it makes a new one and leaves every copy as it was.
@propertyWrapper
public struct Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let value: Value

    @inlinable
    init(_ value: Value) {
      self.value = value
    }
  }

  @usableFromInline var box: Box

  /// Boxes a value.
  @inlinable
  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  /// The value.
  @inlinable
  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  /// Whether two values are equal, wherever they lie.
  public static func == (one: Self, other: Self) -> Bool {
    one.box === other.box || one.box.value == other.box.value
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(box.value)
  }
}
