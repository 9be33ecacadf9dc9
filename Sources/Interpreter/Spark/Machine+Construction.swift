import Compute
import Typing

extension Machine {
  /// Makes an instance of a class of the prelude by its constructor of so many parameters.
  func construct(_ className: String, _ arguments: [Value]) throws(Thrown) -> Value {
    guard let linker = host as? Linker, let parts = linker.constructor(of: className, parameters: arguments.count) else {
      throw raise("java.lang.InstantiationException", className)
    }
    let instance = Instance(parts.descriptor)
    _ = try run(try parts.constructor.demand(), arguments: [.object(instance)] + arguments)
    return .object(instance)
  }
}

extension Linker {
  /// Returns the descriptor of a class and its constructor of so many parameters.
  func constructor(of className: String, parameters: Int) -> (descriptor: ClassDescriptor, constructor: ProgramReference)? {
    gate.enter {
      guard let symbol = checker.universe.classSymbol(className),
        let constructor = symbol.constructors.first(where: { (method: MethodSymbol) -> Bool in method.parameterCount == parameters }
        )
      else { return nil }
      return (descriptor(of: symbol), reference(of: constructor))
    }
  }
}
