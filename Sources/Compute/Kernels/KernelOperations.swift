import Glibc

/// An element type that kernels compute with.
protocol KernelNumber: BitwiseCopyable {
  /// Takes the number out of a constant.
  init(value: Value)
}

/// An integer that kernels compute with.
protocol KernelInteger: KernelNumber, FixedWidthInteger & SignedInteger where Magnitude: FixedWidthInteger {
  /// The bits as a machine word of the kind, sign-extended.
  var kernelWord: UInt64 { get }
}

extension KernelInteger {
  var kernelWord: UInt64 { UInt64(truncatingIfNeeded: self) }

  /// Java's quotient; the least number divided by -1 is itself.
  @inline(__always) func dividedWrapping(by divisor: Self) -> Self { divisor == -1 ? 0 &- self : self / divisor }
  /// Java's remainder; anything by -1 is 0.
  @inline(__always) func remainderWrapping(by divisor: Self) -> Self { divisor == -1 ? 0 : self % divisor }
}

/// A floating-point number that kernels compute with.
protocol KernelFloat: KernelNumber, BinaryFloatingPoint {
  /// C's `fmod`, which is Java's `%`.
  static func javaRemainder(_ left: Self, _ right: Self) -> Self
}

extension Int32: KernelInteger { init(value: Value) { self = value.asInt } }
extension Int64: KernelInteger { init(value: Value) { self = value.asLong } }
extension Int16: KernelNumber { init(value: Value) { self = Int16(truncatingIfNeeded: value.asInt) } }
extension Int8: KernelNumber { init(value: Value) { self = Int8(truncatingIfNeeded: value.asInt) } }
extension UInt16: KernelNumber { init(value: Value) { self = value.asChar } }
extension UInt8: KernelNumber { init(value: Value) { self = value.isTrue ? 1 : 0 } }
extension Double: KernelFloat {
  init(value: Value) { self = value.asDouble }
  static func javaRemainder(_ left: Double, _ right: Double) -> Double { fmod(left, right) }
}
extension Float: KernelFloat {
  init(value: Value) { self = value.asFloat }
  static func javaRemainder(_ left: Float, _ right: Float) -> Float { fmodf(left, right) }
}

/// A binary operation as a type, so that loops are compiled for it.
protocol BinaryKernel {
  associatedtype Element: KernelNumber
  /// Computes one row.
  static func apply(_ left: Element, _ right: Element) -> Element
}

/// A comparison as a type.
protocol ComparisonKernel {
  associatedtype Element: KernelNumber
  /// Computes one row.
  static func test(_ left: Element, _ right: Element) -> Bool
}

enum AddInteger<E: KernelInteger>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a &+ b } }
enum SubtractInteger<E: KernelInteger>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a &- b } }
enum MultiplyInteger<E: KernelInteger>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a &* b } }
enum AndInteger<E: KernelNumber & FixedWidthInteger>: BinaryKernel {
  @inline(__always) static func apply(_ a: E, _ b: E) -> E { a & b }
}
enum OrInteger<E: KernelNumber & FixedWidthInteger>: BinaryKernel {
  @inline(__always) static func apply(_ a: E, _ b: E) -> E { a | b }
}
enum ExclusiveOrInteger<E: KernelNumber & FixedWidthInteger>: BinaryKernel {
  @inline(__always) static func apply(_ a: E, _ b: E) -> E { a ^ b }
}
enum Minimum<E: KernelInteger>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a < b ? a : b } }
enum Maximum<E: KernelInteger>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a < b ? b : a } }
enum AddFloat<E: KernelFloat>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a + b } }
enum SubtractFloat<E: KernelFloat>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a - b } }
enum MultiplyFloat<E: KernelFloat>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a * b } }
enum DivideFloat<E: KernelFloat>: BinaryKernel { @inline(__always) static func apply(_ a: E, _ b: E) -> E { a / b } }
enum RemainderFloat<E: KernelFloat>: BinaryKernel {
  @inline(__always) static func apply(_ a: E, _ b: E) -> E { E.javaRemainder(a, b) }
}
enum Equal<E: KernelNumber & Equatable>: ComparisonKernel { @inline(__always) static func test(_ a: E, _ b: E) -> Bool { a == b } }
enum NotEqual<E: KernelNumber & Equatable>: ComparisonKernel {
  @inline(__always) static func test(_ a: E, _ b: E) -> Bool { a != b }
}
enum Less<E: KernelNumber & Comparable>: ComparisonKernel { @inline(__always) static func test(_ a: E, _ b: E) -> Bool { a < b } }
enum LessOrEqual<E: KernelNumber & Comparable>: ComparisonKernel {
  @inline(__always) static func test(_ a: E, _ b: E) -> Bool { a <= b }
}

/// Division by a constant as a multiplication with its reciprocal (Granlund and Montgomery, 1994; Hacker's Delight 10-1).
struct Reciprocal {
  private let divisor: Int64
  private let magic: Int64
  private let shift: Int64

  /// Prepares a divisor; nil for those that are left to the machine's division: 0, ±1 and the least number.
  init?(divisor: Int64) {
    guard divisor > 1 else { return nil }
    let two63: UInt64 = 1 << 63
    let absolute = UInt64(divisor)
    let limit: UInt64 = two63 - 1 - two63 % absolute
    var exponent: Int64 = 63
    var q1: UInt64 = two63 / limit
    var r1: UInt64 = two63 - q1 * limit
    var q2: UInt64 = two63 / absolute
    var r2: UInt64 = two63 - q2 * absolute
    var delta: UInt64
    repeat {
      exponent += 1
      q1 = 2 &* q1
      r1 = 2 &* r1
      if r1 >= limit {
        q1 &+= 1
        r1 &-= limit
      }
      q2 = 2 &* q2
      r2 = 2 &* r2
      if r2 >= absolute {
        q2 &+= 1
        r2 &-= absolute
      }
      delta = absolute - r2
    } while q1 < delta || (q1 == delta && r1 == 0)
    self.divisor = divisor
    magic = Int64(bitPattern: q2 &+ 1)
    shift = exponent - 64
  }

  /// Returns Java's remainder of a number.
  @inline(__always) func remainder(_ number: Int64) -> Int64 {
    var high: Int64 = magic.multipliedFullWidth(by: number).high
    if magic < 0 { high &+= number }
    var quotient: Int64 = high &>> shift
    quotient &+= Int64(bitPattern: UInt64(bitPattern: quotient) &>> 63)
    return number &- quotient &* divisor
  }
}
