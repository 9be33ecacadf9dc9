import Compute

/// What the machines of the program's threads ask; a task's machine has no lock to give up.
extension Linker {
  package func yieldLock(_ machine: Machine) throws(Thrown) {
    if machine.context != nil { return }
    threads.yield()
    if let status: Int32 = threads.exitStatus { throw .exit(status) }
  }

  package func giveUpLock(_ machine: Machine, while wait: () -> Void) {
    if machine.context == nil { threads.giveUp(while: wait) } else { wait() }
  }

  package func awaitOthers(_ machine: Machine, milliseconds: Int) throws(Thrown) {
    try ThreadNatives(threads: threads).pause(machine, milliseconds: Int64(milliseconds), isRepeated: true)
  }
}
