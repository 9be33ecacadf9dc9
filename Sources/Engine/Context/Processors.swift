import CSystem

/// The processors of the machine.
package enum Processors {
  /// How many of them this process may use.
  package static var available: Int { Int(rddsh_available_processors()) }
}
