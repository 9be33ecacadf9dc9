/// A function value: a program with the values it captured, or a native body.
@usableFromInline package final class Closure: FieldsObject, @unchecked Sendable {
  /// What is run, or nil where the closure is native.
  package let program: Program?
  /// The native body, which gets the arguments of a call.
  package let native: NativeFunction?
  /// The number of parameters; 0 for a by-name argument.
  package let arity: Int

  /// The values that a script's variables had when the function was first given to an RDD; set once, by the driver.
  package final var boundVariables: [BoundVariable] = []

  /// A script's variable and its value at some time.
  package struct BoundVariable: Sendable {
    /// The variable.
    package let id: GlobalID
    /// The value.
    package let value: Value

    /// Notes a value.
    package init(_ id: GlobalID, _ value: Value) {
      self.id = id
      self.value = value
    }
  }

  /// The flat form of the program, once it was called; the program keeps it alive.
  @exclusivity(unchecked) private final var flat: UnsafeMutablePointer<FlatTables>?

  /// The flat form of the program, made on first use; nil where the closure is native.
  @inline(__always)
  final var tables: UnsafeMutablePointer<FlatTables>? {
    if let flat { return flat }
    return demandTables()
  }

  /// Flattens the program.
  @inline(never)
  private func demandTables() -> UnsafeMutablePointer<FlatTables>? {
    guard let program: Program else { return nil }
    let made: UnsafeMutablePointer<FlatTables> = program.flattened
    flat = made
    return made
  }

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

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts {
    let number: String = String(UInt32(bitPattern: identityHash) % 9000 + 1000)
    return .text(className + "$" + number + "@" + identityHex)
  }

  /// The name Java gives the class of a function: it begins with that of the class its text stands in, if it stands in one.
  package var className: String {
    guard let name: String = program?.name, name.hasSuffix("$$anonfun") else { return "$Lambda" }
    return String(name.dropLast("anonfun".count)) + "Lambda"
  }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    guard let program: Program, fieldCount > 0 else { return self }
    if let known: Object = copy.copy(of: self) { return known }
    guard let captures: [Value] = try copy.copied(buffer) else { return self }
    let made = Closure(program, captures: captures)
    copy.remember(made, for: self)
    return made
  }
}
