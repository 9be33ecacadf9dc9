import Compute

extension Arguments {
  /// No arguments at all.
  static var none: Arguments { Arguments(UnsafePointer(bitPattern: 16).unsafelyUnwrapped, count: 0) }
}
