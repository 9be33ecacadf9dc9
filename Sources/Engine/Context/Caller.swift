import Compute
import Events

/// Where the program asked for something, as RDDs and jobs are named by it.
package struct OperationSite: Hashable, Sendable {
  /// As Spark prints it: `map at <console>:1`.
  package let short: String
  /// The same at length, for the details of a stage.
  package let long: String
  /// Where the operation is written, if it is in a text of the user's.
  package let place: TextPlace?

  /// A place in a text of the user's.
  package struct TextPlace: Hashable, Sendable {
    /// The source's name.
    package let source: String
    /// The line.
    package let line: Int
    /// The offset within the source, in UTF-8.
    package let offset: Int

    /// Names a place.
    package init(source: String, line: Int, offset: Int) {
      self.source = source
      self.line = line
      self.offset = offset
    }
  }

  /// Makes a call site of free text, as `sc.setOperationSite` does.
  package init(short: String, long: String? = nil, place: TextPlace? = nil) {
    self.short = short
    self.long = long ?? short
    self.place = place
  }

  /// Makes the call site of an operation at a place such as `<console>:1`.
  package init(operation: String, place: String) { self.init(short: operation + " at " + place) }
}

/// Who asks for a transformation or an action: the driver's machine, the place in the program and the thread's properties.
package struct Caller {
  /// The machine that runs the driver's side of an action, such as the last step of a reduce.
  package let machine: Machine
  /// The place in the program.
  package let callSite: OperationSite
  /// The operation that new RDDs belong to.
  package let scope: OperationScope?
  /// Spark's local properties of the calling thread: job group, description, tags, pool.
  package let properties: [String: String]

  /// Describes a caller.
  package init(machine: Machine, callSite: OperationSite, scope: OperationScope?, properties: [String: String] = [:]) {
    self.machine = machine
    self.callSite = callSite
    self.scope = scope
    self.properties = properties
  }
}
