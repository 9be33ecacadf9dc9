/// A function value: a program with the values it captured, or a native body.
///
/// A partial function's literal is a closure whose program has one parameter more than the function: the function to apply
/// where no case matches (`applyOrElse`). Calling it with one argument makes that a MatchError.
package final class Closure: FieldsObject, @unchecked Sendable {
  /// What is run, or nil where the closure is native.
  package let program: Program?
  /// The native body, which gets the arguments of a call.
  package let native: NativeFunction?
  /// The number of parameters; 0 for a by-name argument.
  package let arity: Int

  /// Makes a closure whose captured values are null until they are set by its maker.
  package init(_ program: Program, captureCount: Int) {
    self.program = program
    native = nil
    arity = program.parameters.count
    super.init(shape: .closure, fieldCount: captureCount)
  }

  /// Makes a closure of a program.
  package convenience init(_ program: Program, captures: [Value] = []) {
    self.init(program, captureCount: captures.count)
    for index in captures.indices { fields[index] = captures[index] }
  }

  /// Makes a closure with a native body.
  package init(arity: Int, _ body: @escaping NativeFunction) {
    program = nil
    native = body
    self.arity = arity
    super.init(shape: .closure, fieldCount: 0)
  }

  package override var descriptor: ClassDescriptor { WellKnown.function(arity) }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts { .text("<function" + String(arity) + ">") }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    guard let program: Program, fieldCount > 0 else { return self }
    if let known: Object = copy.copy(of: self) { return known }
    guard let captures: [Value] = try copy.copied(buffer) else { return self }
    let made = Closure(program, captures: captures)
    copy.remember(made, for: self)
    return made
  }
}
