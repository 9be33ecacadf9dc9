/// What a machine asks of the session it runs for.
package protocol MachineHost: AnyObject, Sendable {
  /// Returns the method that the receiver's class has for a selector, if any, looking through all its ancestors.
  func method(_ selector: Selector, of descriptor: ClassDescriptor) throws(Thrown) -> MethodImplementation?
  /// Returns the class of a full name, if the session knows it: asked when natives raise exceptions.
  func classDescriptor(named name: String) -> ClassDescriptor?
  /// Returns how a singleton object comes into being.
  func module(_ id: ModuleID) -> ModuleDefinition?
  /// Lets another thread of the program run that waits for the interpreter lock; called at checkpoints of programs.
  func yieldLock(_ machine: Machine) throws(Thrown)
  /// Runs something that waits, with the interpreter lock given up meanwhile.
  func giveUpLock(_ machine: Machine, while wait: () -> Void)
  /// Waits until another thread of the program has run, or so many milliseconds.
  func awaitOthers(_ machine: Machine, milliseconds: Int) throws(Thrown)
  /// Takes note of a copy of an instance whose class is tracked, made by the machine.
  func adopt(_ copy: Instance, _ machine: Machine) throws(Thrown)
}

extension MachineHost {
  package func method(_ selector: Selector, of descriptor: ClassDescriptor) throws(Thrown) -> MethodImplementation? { nil }
  package func classDescriptor(named name: String) -> ClassDescriptor? { nil }
  package func module(_ id: ModuleID) -> ModuleDefinition? { nil }
  package func yieldLock(_ machine: Machine) throws(Thrown) {}
  package func giveUpLock(_ machine: Machine, while wait: () -> Void) { wait() }
  package func awaitOthers(_ machine: Machine, milliseconds: Int) throws(Thrown) {}
  package func adopt(_ copy: Instance, _ machine: Machine) throws(Thrown) {}
}

/// A host without a session, for tests and for tasks of native programs.
package final class BareHost: MachineHost {
  /// Makes the host.
  package init() {}
}

/// How a singleton object comes into being on first use.
package struct ModuleDefinition: Sendable {
  /// The class of the object; an instance with zeroed fields is what uses of the object during its initialisation see.
  package let descriptor: ClassDescriptor
  /// The program that initialises the instance it is given, or nil where there is nothing to do.
  package let initializer: ProgramReference?

  /// Makes a definition.
  package init(descriptor: ClassDescriptor, initializer: ProgramReference?) {
    self.descriptor = descriptor
    self.initializer = initializer
  }
}

/// Where a program's standard output goes.
package protocol TextOutput: AnyObject {
  /// Writes bytes of UTF-8.
  func write(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Makes what was written visible.
  func flush()
}

/// Output that is kept in memory.
package final class TextCollector: TextOutput {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty collector.
  package init() {}

  package func write(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes.append(contentsOf: bytes) }

  package func flush() {}

  /// What was written so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
