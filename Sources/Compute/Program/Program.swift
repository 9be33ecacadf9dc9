import Synchronization

/// Typed register code: what driver code, methods and lambdas are lowered to, read by the VM and by kernels alike.
///
/// A program is frozen once its body is set; the VM keeps its flattened form beside it.
package final class Program: Sendable {
  /// The method's or lambda's name, as stack traces and call sites show it.
  package let name: String
  /// Where the program's text stands, to turn an instruction's position into a line.
  package let origin: Origin
  /// The registers that receive the arguments, in order.
  package let parameters: [Register]
  /// The layout of each register.
  package let registers: [Layout]
  /// How many values a closure of this program captures.
  package let captureCount: Int
  /// The layout of the result.
  package let result: Layout
  /// The steps; the last one that runs is a `finish` or a `raise`.
  package let body: Block
  /// What running it may do beyond computing its result.
  package let effects: Effects
  /// What Java says where the receiver of the call at a position is null.
  package let nullTexts: [Int32: String]
  /// The flat form that the VM runs, made on first use.
  package let flat = Mutex<FlatProgram?>(nil)

  /// Freezes a program.
  package init(
    name: String, origin: Origin, parameters: [Register], registers: [Layout], captureCount: Int, result: Layout, body: Block,
    effects: Effects, nullTexts: [Int32: String] = [:]
  ) {
    self.name = name
    self.origin = origin
    self.parameters = parameters
    self.registers = registers
    self.captureCount = captureCount
    self.result = result
    self.body = body
    self.effects = effects
    self.nullTexts = nullTexts
  }

  /// Where a program's text stands.
  package struct Origin: Sendable, Hashable {
    /// `<console>` or a file's name as the user gave it; nil for the prelude's own text.
    package let source: String?
    /// The offsets at which lines begin in the source, shared by all programs of one text.
    package let lineStarts: [Int32]
    /// The number of the first line.
    package let firstLine: Int

    /// Makes an origin.
    package init(source: String?, lineStarts: [Int32] = [0], firstLine: Int = 1) {
      self.source = source
      self.lineStarts = lineStarts
      self.firstLine = firstLine
    }

    /// The line of an offset.
    package func line(of position: Int32) -> Int {
      var low = 0
      var high = lineStarts.count
      while low < high {
        let middle = (low + high) / 2
        if lineStarts[middle] <= position { low = middle + 1 } else { high = middle }
      }
      return firstLine + max(0, low - 1)
    }
  }
}

/// What running a program may do beyond computing its result; unions are formed over all it calls.
package struct Effects: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It may throw on some inputs.
  package static let fails = Effects(rawValue: 1)
  /// It may print, change variables that outlive the call, draw random numbers, read the clock, or call what is not known.
  package static let impure = Effects(rawValue: 2)
  /// It may loop or recurse.
  package static let loops = Effects(rawValue: 4)
}

/// A method's program as callers name it: bound when the method is first lowered, so that recursion needs no order.
package final class ProgramReference: Sendable {
  /// The method's name, for messages.
  package let name: String
  /// What the reference stands for.
  private let target: Mutex<Target>

  /// What a reference stands for: lowered already, or to be lowered on the first call.
  package enum Target: Sendable {
    case lowered(Program)
    case pending(@Sendable () throws(Thrown) -> Program)
  }

  /// Makes a reference to a program that is made on first use.
  package init(name: String, demand: @escaping @Sendable () throws(Thrown) -> Program) {
    self.name = name
    target = Mutex(.pending(demand))
  }

  /// Makes a reference to a program that exists.
  package init(_ program: Program) {
    name = program.name
    target = Mutex(.lowered(program))
  }

  /// The program, if it has been lowered.
  package var lowered: Program? {
    target.withLock { target in
      if case .lowered(let program) = target { program } else { nil }
    }
  }

  /// Returns the program, lowering it now if it was not.
  ///
  /// Of two threads that lower it at once the first counts for both: its flat form is referred to without being kept alive.
  package func demand() throws(Thrown) -> Program {
    let current: Target = target.withLock { $0 }
    switch current {
    case .lowered(let program): return program
    case .pending(let make):
      let made: Program = try make()
      return target.withLock { (target: inout Target) -> Program in
        if case .lowered(let first) = target { return first }
        target = .lowered(made)
        return made
      }
    }
  }
}
