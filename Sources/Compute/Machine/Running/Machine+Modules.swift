extension Machine {
  /// How long another thread of the program may run before an object that it initialises is asked for again, in milliseconds.
  private static let moduleWait = 50

  /// Makes a singleton object: uses during its initialisation see the unfinished instance, as in Java.
  @inline(never)
  func makeModule(_ id: ModuleID) throws(Thrown) -> Value {
    guard let definition: ModuleDefinition = host.module(id) else {
      throw raise("java.lang.NoClassDefFoundError", "object " + String(id.index))
    }
    let instance = Instance(definition.descriptor)
    var claim: Modules.Claim = modules.claim(id, self) { .object(instance) }
    var waited = 0
    while case .wait = claim {
      try host.awaitOthers(self, milliseconds: Machine.moduleWait)
      waited += Machine.moduleWait
      claim = modules.claim(id, self, isPatient: waited < Modules.patience) { .object(instance) }
    }
    switch claim {
    case .wait: return .null
    case .use(let value):
      noteModule(id, value)
      return value
    case .failed(let failed):
      throw raise("java.lang.NoClassDefFoundError", "Could not initialize class " + failed.descriptor.name)
    case .initialise: break
    }
    do throws(Thrown) {
      if let initializer: ProgramReference = definition.initializer {
        _ = try run(initializer.demand(), arguments: [.object(instance)])
      }
    } catch {
      let isFinal: Bool = error.exception != nil && modules.areStatic
      modules.finish(id, isFinal ? .failed(instance) : .unused)
      guard isFinal, let cause: Instance = error.exception else { throw error }
      let isError: Bool = cause.descriptor.conforms(to: "java.lang.Error")
      throw isError ? error : raise("java.lang.ExceptionInInitializerError", nil, cause: cause)
    }
    modules.finish(id, .made(.object(instance)))
    noteModule(id, .object(instance))
    return .object(instance)
  }

  /// Remembers an object that exists.
  private func noteModule(_ id: ModuleID, _ value: Value) {
    guard id.index >= 0 else { return }
    while knownModules.count <= id.index { knownModules.append(nil) }
    knownModules[id.index] = value
  }
}
