import Compute

/// What the language itself needs at run time beyond instructions: lazy values, failed matches, extractors, far returns.
enum LanguageNatives {
  /// Returns the native of a key; nil if it is not one of the language's.
  static func native(_ key: String) -> Native? {
    switch key {
    case "Lazy.make": Native(key: key, canFail: false, function: makeLazy)
    case "Lazy.keep":
      Native(key: key, canFail: false) { (_: Machine, a: Arguments) in
        a[0].isNull ? .object(NativeObject(LazyBody(thunk: a[1]))) : a[0]
      }
    case "Lazy.force": Native(key: key, isPure: false, function: forceLazy)
    case "MatchError.raise": Native(key: key, function: raiseMatchError)
    case "Unsupported.raise": Native(key: key, function: raiseUnsupported)
    case "NonLocalReturn.token":
      Native(key: key, isPure: false, canFail: false) { (_: Machine, _: Arguments) in .object(Cell(.null)) }
    case "NonLocalReturn.raise": Native(key: key, isPure: false, function: raiseReturn)
    case "NonLocalReturn.value": Native(key: key, isPure: false, function: catchReturn)
    case "Extractor.isDefined": Native(key: key, function: isDefined)
    case "Extractor.get": Native(key: key, function: get)
    case "Extractor.lengthCompare": Native(key: key, function: lengthCompare)
    case "Extractor.element": Native(key: key, function: element)
    case "Extractor.drop": Native(key: key, function: drop)
    case "CaseClass.unapply": Native(key: key, canFail: false, function: unapply)
    case "Range.count":
      Native(key: key, canFail: false) { (_: Machine, a: Arguments) in .long(Int64(a[0].range?.count ?? 0)) }
    case "List.first": Native(key: key, canFail: false) { (_: Machine, a: Arguments) in a[0].sequence?.elements[0] ?? .null }
    case "List.rest": Native(key: key, canFail: false, function: rest)
    case "List.cons": Native(key: key, canFail: false, function: cons)
    default: nil
    }
  }

  /// Returns the native that makes an array of a layout, every element its zero.
  static func newArray(_ layout: Layout) -> Native {
    Native(key: "Array.new") { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let count: Int32 = arguments.int(0)
      if count < 0 { throw machine.raise("java.lang.NegativeArraySizeException", String(count)) }
      try machine.reserve(bytes: Int(count) &* 16)
      return .object(ArrayObject(layout, count: Int(count)))
    }
  }

  /// The list without its first element.
  private static func rest(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let list = arguments[0].sequence, list.elements.count > 1 else { return .object(SequenceObject.emptyList) }
    return .object(SequenceObject(.list, list.elements.dropFirst()))
  }

  /// The list with one more element at its front.
  private static func cons(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let tail: Elements = arguments[1].sequence?.elements ?? .empty
    return .object(SequenceObject(.list, tail.prepending(arguments[0])))
  }

  /// Makes a lazy value of its thunk.
  private static func makeLazy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .object(NativeObject(LazyBody(thunk: arguments[0])))
  }

  /// Evaluates a lazy value on its first use; one that threw is tried again.
  private static func forceLazy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let cell = arguments[0].native(LazyBody.self) else { return arguments[0] }
    let own = ObjectIdentifier(machine)
    while let evaluator: ObjectIdentifier = cell.body.evaluator, evaluator != own, cell.body.value == nil {
      try machine.host.awaitOthers(machine, milliseconds: 50)
    }
    if let value = cell.body.value { return value }
    cell.body.evaluator = own
    defer { cell.body.evaluator = nil }
    let value: Value = try machine.call(cell.body.thunk)
    cell.body.value = value
    cell.body.thunk = .null
    return value
  }

  /// Throws the MatchError of a value, in Scala's words.
  private static func raiseMatchError(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let value: Value = arguments[0]
    if value.isNull { throw machine.raise("scala.MatchError", "null") }
    let text: String = try machine.text(of: value).text
    let name: String = matchedClassName(value)
    throw machine.raise("scala.MatchError", "\(text) (of class \(name))")
  }

  /// The class that a MatchError names: tuples of two primitives are specialised in Scala.
  private static func matchedClassName(_ value: Value) -> String {
    let name: String = WellKnown.descriptor(of: value).name
    guard let tuple = value.tuple, tuple.fieldCount == 2,
      let first = specialisation(tuple[0]), let second = specialisation(tuple[1])
    else { return name }
    return "\(name)$mc\(first)\(second)$sp"
  }

  /// The letter of a primitive for which Scala specialises pairs.
  private static func specialisation(_ value: Value) -> String? {
    switch value {
    case .int: "I"
    case .long: "J"
    case .double: "D"
    case .char: "C"
    case .boolean: "Z"
    default: nil
    }
  }

  /// Throws the error of something that is declared but not there.
  private static func raiseUnsupported(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    throw machine.raise("java.lang.UnsupportedOperationException", arguments[0].string?.text)
  }

  /// Leaves a lambda for the method whose token is given.
  private static func raiseReturn(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard case .exception(let control) = machine.raise("scala.runtime.NonLocalReturnControl", nil) else { throw .cancelled }
    control[0] = .object(TupleObject(arguments[0], arguments[1]))
    throw .exception(control)
  }

  /// Takes the value out of a far return to this token; anything else goes on.
  private static func catchReturn(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let exception = arguments[1].instance else { throw .cancelled }
    if exception.descriptor.name == "scala.runtime.NonLocalReturnControl", let pair = exception[0].tuple,
      let token = pair[0].object, token === arguments[0].object
    {
      return pair[1]
    }
    throw .exception(exception)
  }

  /// Whether an extractor's result has a value.
  private static func isDefined(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let result: Value = arguments[0]
    if let instance = result.instance {
      if instance.descriptor.name == "scala.Some" { return .boolean(true) }
      if instance.descriptor.name == "scala.None$" { return .boolean(false) }
      return .boolean(!(try machine.invoke(Selector("isEmpty", 0), result)).isTrue)
    }
    return .boolean(!result.isNull)
  }

  /// The value of an extractor's result; a sequence extractor may give the sequence itself.
  private static func get(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let result: Value = arguments[0]
    guard let instance = result.instance else { return result }
    if instance.descriptor.name == "scala.Some" { return instance[0] }
    return try machine.invoke(Selector("get", 0), result)
  }

  /// The elements of a sequence that a pattern takes apart.
  private static func elements(_ value: Value, _ machine: Machine) throws(Thrown) -> Elements {
    if let array = value.array { return array.shared() }
    if let object = value.object, let elements = try object.sequenceElements(machine) { return elements }
    let list: Value = try machine.invoke(Selector("toList", 0), value)
    return list.sequence?.elements ?? .empty
  }

  /// Compares a sequence's length with a number.
  private static func lengthCompare(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let count: Int = try elements(arguments[0], machine).count
    let wanted: Int = Int(arguments.int(1))
    return .int(count < wanted ? -1 : count == wanted ? 0 : 1)
  }

  /// An element of a sequence.
  private static func element(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try elements(arguments[0], machine)[Int(arguments.int(1))]
  }

  /// The rest of a sequence, of its own kind.
  private static func drop(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let rest: Elements = try elements(arguments[0], machine).dropFirst(Int(arguments.int(1)))
    if let sequence = arguments[0].sequence { return .object(SequenceObject(sequence.kind, rest)) }
    return .object(SequenceObject(arguments[0].array == nil ? .list : .arraySeq, rest))
  }

  /// `unapply` of a case class as a function: Some of the field or of the tuple of fields.
  private static func unapply(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let instance = arguments[0].instance, let some = machine.host.classDescriptor(named: "scala.Some") else {
      return .boolean(false)
    }
    let values: [Value] = instance.productValues
    switch values.count {
    case 0: return .boolean(true)
    case 1: return .object(Instance(some, values))
    default: return .object(Instance(some, [.object(TupleObject(values))]))
    }
  }
}

/// A lazy value: its thunk until the first use, its value after.
struct LazyBody: NativeBody {
  /// Evaluates it; null once it was.
  var thunk: Value
  /// The value, once evaluated.
  var value: Value?
  /// The machine that evaluates it now.
  var evaluator: ObjectIdentifier?

  /// Waits with a thunk.
  init(thunk: Value) { self.thunk = thunk }

  var descriptor: ClassDescriptor { LazyBody.descriptor }
  private static let descriptor = ClassDescriptor(name: "scala.runtime.LazyRef", flags: [.serializable])

  /// A task's copy shares nothing with the driver's.
  func copied(by copy: inout DeepCopy) throws(Thrown) -> LazyBody? {
    var made = LazyBody(thunk: try copy.copied(thunk))
    if let value { made.value = try copy.copied(value) }
    return made
  }
}
