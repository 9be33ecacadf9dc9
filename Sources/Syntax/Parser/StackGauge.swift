/// How much stack the recursion has used, for builds and grammars whose frames are larger than the count of levels assumes.
struct StackGauge {
  /// The number of bytes the parser may use; a thread has 8 MB or more.
  static let budget = 4 << 20

  /// Where the stack stood when reading began.
  private let base: Int

  /// Notes where the stack stands.
  init() { base = Self.position() }

  /// True iff more than the budget is used.
  var isExhausted: Bool { base - Self.position() > Self.budget }

  /// Returns the address of a local variable, as a number to subtract and nothing else.
  @inline(never)
  private static func position() -> Int {
    var marker: UInt8 = 0
    return withUnsafePointer(to: &marker) { (pointer: UnsafePointer<UInt8>) in Int(bitPattern: pointer) }
  }
}
