import Compute
import Typing

/// What Java says of a call on null: which method was called, and what was null.
struct NullText {
  /// Answers what classes are called.
  let linker: Linker
  /// The class of `this` at the place.
  let thisClass: ClassSymbol?

  /// Returns the message of a call whose receiver is null; nil where Java's own would tell of something else.
  func text(of call: TypedExpression.Call) -> String? {
    guard let receiver = call.receiver, let owner = call.method.ownerClass, !owner.isObject else { return nil }
    if owner.fullName == "scala.collection.StringOps" { return "Cannot invoke \"String.length()\" because \"$this\" is null" }
    if linker.isValueClass(owner) { return nil }
    return action(call, on: receiver, of: owner) + reason(receiver)
  }

  /// Returns the message of reading a field of null.
  func text(of field: FieldSymbol, of receiver: TypedExpression) -> String? {
    guard let owner = field.ownerClass, !owner.isObject, owner !== thisClass else { return nil }
    return "Cannot invoke \"\(javaName(owner)).\(field.name)()\"" + reason(receiver)
  }

  /// Returns the message of throwing null.
  func text(ofThrown value: TypedExpression) -> String { "Cannot throw exception" + reason(value) }

  /// What was tried: a call, or an array's instruction.
  private func action(_ call: TypedExpression.Call, on receiver: TypedExpression, of owner: ClassSymbol) -> String {
    if owner.role == .array {
      let element: String = kind(of: receiver.type.arguments.first)
      switch call.method.name {
      case "length": return "Cannot read the array length"
      case "apply": return "Cannot load from \(element) array"
      case "update": return "Cannot store to \(element) array"
      default: break
      }
    }
    return "Cannot invoke \"\(described(call, on: receiver))\""
  }

  /// The class, name and parameters of a method as Java writes them; the first default value is asked for before.
  private func described(_ call: TypedExpression.Call, on receiver: TypedExpression) -> String {
    for argument: TypedExpression in call.arguments {
      if case .defaultArgument(_, let index, _, _) = argument.kind {
        return "\(javaName(receiver.type)).\(call.method.name)$default$\(index + 1)()"
      }
    }
    let parameters: [String] = linker.parameters(of: call.method).map { (parameter: ParameterSymbol) in
      if parameter.isByName { return "scala.Function0" }
      return parameter.isRepeated ? "scala.collection.immutable.Seq" : javaName(parameter.type)
    }
    return "\(javaName(receiver.type)).\(call.method.name)(\(parameters.joined(separator: ", ")))"
  }

  /// What was null, with the words around it; nothing where Java does not know it.
  private func reason(_ receiver: TypedExpression) -> String {
    source(receiver).map { (text: String) in " because \(text) is null" } ?? ""
  }

  /// Names where a value came from.
  private func source(_ value: TypedExpression) -> String? {
    switch value.kind {
    case .variable(let variable), .placeholder(let variable):
      return variable.isTopLevel ? "the return value of \"\(variable.name)()\"" : variable.isByName ? nil : "\"\(variable.name)\""
    case .field(let receiver, let field):
      if case .this = receiver.kind, field.has(.privateThis) || field.has(.parameterAccessor) { return "\"this.\(field.name)\"" }
      guard let owner = field.ownerClass else { return nil }
      return owner.role == .tuple
        ? "the return value of \"\(javaName(owner)).\(field.name)()\""
        : "the return value of \"\(javaName(owner)).\(field.name)()\""
    case .call(let call):
      guard let owner = call.method.ownerClass, !linker.isValueClass(owner) else { return nil }
      if owner.role == .array, call.method.name == "apply" { return element(call) }
      guard let receiver = call.receiver, !call.method.has(.topLevel) else {
        return "the return value of \"\(call.method.name)(\(parameterNames(call)))\""
      }
      return "the return value of \"\(described(call, on: receiver))\""
    case .cast(let inner, _), .convert(let inner, _, _): return source(inner)
    case .literal(.null): return "\"null\""
    default: return nil
    }
  }

  /// The parameters of a method of the session.
  private func parameterNames(_ call: TypedExpression.Call) -> String {
    linker.parameters(of: call.method).map { (parameter: ParameterSymbol) in javaName(parameter.type) }.joined(separator: ", ")
  }

  /// Names an array's element by the array and the index.
  private func element(_ call: TypedExpression.Call) -> String? {
    guard let array = call.receiver, let index = call.arguments.first else { return nil }
    let name: String
    switch array.kind {
    case .variable(let variable): name = variable.isTopLevel ? "\(variable.name)()" : variable.name
    default: return nil
    }
    switch index.kind {
    case .literal(.int(let number)): return "\"\(name)[\(number)]\""
    case .variable(let variable): return "\"\(name)[\(variable.isTopLevel ? variable.name + "()" : variable.name)]\""
    default: return "\"\(name)[...]\""
    }
  }

  /// The kind of an array's elements in the JVM's words.
  private func kind(of type: Type?) -> String {
    guard let type, case .class(let symbol, _) = linker.checker.universe.widened(type).dealiased, symbol.role.isPrimitive else {
      return "object"
    }
    return symbol.role == .boolean ? "byte/boolean" : symbol.name.lowercased()
  }

  /// The class of a type after erasure, as Java's messages name it.
  private func javaName(_ type: Type) -> String {
    switch linker.checker.universe.widened(type).dealiased {
    case .class(let symbol, let arguments):
      if symbol.role == .array { return (arguments.first.map { (element: Type) in javaName(element) } ?? "Object") + "[]" }
      return javaName(symbol)
    case .compound(let parts), .refined(let parts, _): return parts.first.map { (part: Type) in javaName(part) } ?? "Object"
    default: return "Object"
    }
  }

  /// The name of a class as Java's messages give it: Object and String without their package.
  private func javaName(_ symbol: ClassSymbol) -> String {
    switch symbol.role {
    case .any, .anyRef, .anyVal, .null: return "Object"
    case .boolean, .byte, .short, .char, .int, .long, .float, .double: return symbol.name.lowercased()
    default:
      let name: String = linker.runtimeName(of: symbol)
      return name == "java.lang.String" ? "String" : name == "java.lang.Object" ? "Object" : name
    }
  }
}
