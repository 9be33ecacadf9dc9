/// A function of the library: receiver and arguments in, result out.
package typealias NativeFunction = @Sendable (Machine, Arguments) throws(Thrown) -> Value

/// A function of the library as programs name it.
package struct Native: Sendable {
  /// The name in the operation table: `List.map`, `List$.fill`, `String.indexOf:char`.
  package let key: String
  /// What runs.
  package let function: NativeFunction
  /// `true` iff it only computes a result from its arguments (it may call function arguments).
  package let isPure: Bool
  /// `true` iff it may throw on some arguments.
  package let canFail: Bool

  /// Makes a native.
  package init(key: String, isPure: Bool = true, canFail: Bool = true, function: @escaping NativeFunction) {
    self.key = key
    self.function = function
    self.isPure = isPure
    self.canFail = canFail
  }
}
