/// The library that this program was built with: Prompts/ and Scenarios/, checked and packed.
public enum BuiltInLibrary {
  /// The packed bytes, which live as long as the program.
  public static var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: packedLibrary.utf8Start, count: packedLibrary.utf8CodeUnitCount)
  }
}
