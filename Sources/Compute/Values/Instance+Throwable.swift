extension Instance {
  /// `true` iff this is an exception or error.
  package var isThrowable: Bool { descriptor.flags.contains(.throwable) }

  /// The message, or nil if it has none.
  package var message: StringObject? { isThrowable ? self[0].string : nil }

  /// The exception that caused this one, if any.
  package var cause: Instance? { isThrowable ? self[1].instance : nil }

  /// `Throwable.toString`: the class's name, and the message if there is one (as `getLocalizedMessage` gives it).
  func throwableText(_ machine: Machine) throws(Thrown) -> TextParts {
    var message: StringObject? = self.message
    if try machine.hasMethod(Instance.getMessage, self) { message = try machine.invoke(Instance.getMessage, .object(self)).string }
    guard let message: StringObject else { return .text(descriptor.name) }
    return .group(open: descriptor.name + ": ", separator: "", close: "", .values([.object(message)]))
  }

  /// `getMessage()`, which a class may override.
  private static let getMessage = Selector("getMessage", 0)
}

/// Where an exception was thrown: the programs that were running, innermost first.
package final class TraceObject: Object, @unchecked Sendable {
  /// A program that was running.
  package struct Element: Sendable, Hashable {
    /// The method's or lambda's name.
    package let name: String
    /// The source's name; nil for the prelude's own text.
    package let source: String?
    /// The line.
    package let line: Int
    /// The offset within the source, or -1.
    package let position: Int32

    /// Makes an element.
    package init(name: String, source: String?, line: Int, position: Int32) {
      self.name = name
      self.source = source
      self.line = line
      self.position = position
    }
  }

  /// A place in a program that was running.
  struct Place {
    /// The program.
    let program: FlatProgram
    /// The index of the instruction.
    let index: Int32
  }

  /// The places, innermost first; long traces are cut.
  private let places: [Place]
  /// Which task of which job failed, as `job 3, stage 5, task 0 (partition 0); 1 attempt`, if one did.
  package let task: String?

  /// Makes a trace.
  init(_ places: [Place], task: String? = nil) {
    self.places = places
    self.task = task
    super.init(shape: .storage)
  }

  /// Returns the same places with a note of the task that failed.
  package func noting(task: String) -> TraceObject { TraceObject(places, task: task) }

  /// The programs, innermost first; those that the user did not write have no source.
  package var elements: [Element] {
    places.map { (place: Place) -> Element in place.program.traceElement(at: Int(place.index)) }
  }

  /// The innermost place that is the user's own text.
  package var userElement: Element? {
    for place: Place in places where place.program.origin.source != nil {
      let element: Element = place.program.traceElement(at: Int(place.index))
      if element.position >= 0 { return element }
    }
    return nil
  }
}
