extension Machine {
  /// Makes a singleton object: uses during its initialisation see the unfinished instance, as in Java.
  @inline(never)
  func makeModule(_ id: ModuleID) throws(Thrown) -> Value {
    if case .failed(let cause) = modules[id] {
      throw raise("java.lang.NoClassDefFoundError", "Could not initialize class " + cause.descriptor.name)
    }
    guard let definition: ModuleDefinition = host.module(id) else {
      throw raise("java.lang.NoClassDefFoundError", "object " + String(id.index))
    }
    let instance = Instance(definition.descriptor)
    modules[id] = .made(.object(instance))
    guard let initializer: ProgramReference = definition.initializer else { return .object(instance) }
    do throws(Thrown) {
      _ = try run(initializer.demand(), arguments: [.object(instance)])
    } catch {
      guard case .exception(let cause) = error else { throw error }
      modules[id] = .failed(instance)
      let isError: Bool = cause.descriptor.conforms(to: "java.lang.Error")
      throw isError ? error : raise("java.lang.ExceptionInInitializerError", nil, cause: cause)
    }
    return .object(instance)
  }
}
