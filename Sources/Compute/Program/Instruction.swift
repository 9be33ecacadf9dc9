/// The number of a register of a program; its layout is `Program.registers[number]`.
package typealias Register = Int

/// One step of a program, with the place in the user's text that it stands for.
package struct Instruction: Sendable {
  /// What the step does.
  package var operation: Operation
  /// The UTF-8 offset in the program's source, or -1 where the step stands for none.
  package var position: Int32

  /// Makes a step.
  package init(_ operation: Operation, at position: Int32 = -1) {
    self.operation = operation
    self.position = position
  }
}

/// Steps that run one after the other.
package typealias Block = [Instruction]

/// What a step of a program does. The first register named is the destination unless the case says otherwise.
///
/// Steps own blocks instead of jumping, so that kernels can run a branch on the rows that reach it and nothing else.
package indirect enum Operation: Sendable {
  /// Sets a register to a constant that fits its layout.
  case constant(Register, Value)
  /// Copies between registers of the same bank.
  case move(Register, from: Register)
  /// Makes a tagged value from a scalar register (or `.unit`).
  case wrap(Register, from: Register)
  /// Takes the scalar out of a value; null is the kind's zero; any other tag is a ClassCastException.
  case unwrap(Register, from: Register)
  /// Arithmetic on one scalar.
  case unary(UnaryOperation, ScalarKind, Register, Register)
  /// Arithmetic on two scalars of the same kind (the right operand of a shift is an Int).
  case binary(BinaryOperation, ScalarKind, Register, Register, Register)
  /// A comparison of two scalars of the same kind; the destination is a Boolean.
  case compare(Comparison, ScalarKind, Register, Register, Register)
  /// Java's conversion between two scalar kinds.
  case convert(from: ScalarKind, to: ScalarKind, Register, Register)
  /// Joins the texts of registers of any layout into a String.
  case concatenate(Register, [Register])
  /// Scala's `==` (or its negation) on two value registers; the destination is a Boolean.
  case equal(Register, Register, Register, negated: Bool)
  /// Reference identity (`eq`) of two value registers; the destination is a Boolean.
  case same(Register, Register, Register)
  /// Reads what the closure captured under this index, a value register.
  case capture(Register, Int)
  /// Reads a top-level variable of the session.
  case loadGlobal(Register, GlobalID)
  /// Sets a top-level variable; the register is the source.
  case storeGlobal(GlobalID, Register)
  /// Reads a singleton object, initialising it on first use.
  case module(Register, ModuleID)
  /// Makes a tuple of registers of any layout.
  case tuple(Register, [Register])
  /// Takes a component out of a tuple; the destination may be scalar.
  case element(Register, of: Register, Int)
  /// Makes a captured variable's cell holding a value register.
  case makeCell(Register, Register)
  /// Reads a cell into a value register.
  case loadCell(Register, Register)
  /// Sets a cell; both are sources.
  case storeCell(cell: Register, value: Register)
  /// Makes a function value of a program and the value registers it captures.
  case closure(Register, Program, captures: [Register])
  /// Makes an instance of a class with its fields at their zero.
  case instance(Register, ClassDescriptor)
  /// Makes an instance of an immutable case class from its field registers (any layout) without running a constructor body.
  case record(Register, ClassDescriptor, [Register])
  /// Reads a field of an instance; the destination may be scalar. A null receiver is a NullPointerException.
  case field(Register, of: Register, Int)
  /// Sets a field of an instance; the source may be scalar.
  case setField(of: Register, Int, value: Register)
  /// Calls a program that is known when this one is lowered (or bound by its first run); nil where the result is not wanted.
  case call(Register?, ProgramReference, [Register])
  /// Calls a native with value registers.
  case native(Register?, Native, [Register])
  /// Calls the receiver's method for a selector; the first register is the receiver; all are value registers.
  case invoke(Register?, Selector, [Register])
  /// Calls a native unless the receiver is an `Instance`, whose own method for the selector is called instead.
  case dispatch(Register?, Selector, Native, [Register])
  /// Calls a function value (or an instance with a single method) with value registers.
  case apply(Register?, function: Register, [Register])
  /// Whether a value is of a type (never null); the destination is a Boolean.
  case typeTest(Register, Register, TypeTest)
  /// The same value if it is null or of the type, else a ClassCastException.
  case cast(Register, Register, TypeTest)
  /// Makes the Array of an element layout from registers, in order (any layout).
  case array(Register, element: Layout, [Register])
  /// Makes the immutable Seq that a repeated parameter receives, from registers, in order (any layout).
  case sequence(Register, [Register])
  /// Runs one of two blocks by a Boolean register.
  case conditional(Register, then: Block, otherwise: Block)
  /// Runs `body` while the Boolean register that `condition` computes is true; the test comes first unless `testsAfter`.
  case loop(condition: Block, Register, body: Block, testsAfter: Bool)
  /// Runs a block; `leave` of the label inside ends it.
  case labelled(LabelID, Block)
  /// Goes to the end of the enclosing labelled block.
  case leave(LabelID)
  /// Runs a block; an exception goes to the register (value bank) and the handler runs. Cancellation is never caught.
  case attempt(Block, exception: Register, handler: Block)
  /// Throws the exception in a value register.
  case raise(Register)
  /// Ends the program with the register as its result.
  case finish(Register)
}

/// The number of a labelled block within a program.
package typealias LabelID = Int

/// Arithmetic on one scalar.
package enum UnaryOperation: UInt8, Hashable, Sendable {
  case negate
  case complement
  case not
}

/// Arithmetic on two scalars, with Java's overflow; division and remainder of integers raise ArithmeticException.
package enum BinaryOperation: UInt8, Hashable, Sendable {
  case add
  case subtract
  case multiply
  case divide
  case remainder
  case and
  case or
  case exclusiveOr
  case shiftLeft
  case shiftRight
  case shiftRightUnsigned
  case minimum
  case maximum
}

/// A comparison of two scalars; NaN is unequal to all.
package enum Comparison: UInt8, Hashable, Sendable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
}

/// The number of a top-level variable of the session.
package struct GlobalID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}

/// The number of a singleton object.
package struct ModuleID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}

/// A type as a running program can test it, after erasure.
package indirect enum TypeTest: Hashable, Sendable {
  case scalar(ScalarKind)
  case unit
  case string
  case null
  case nothing
  /// Any reference but null.
  case anyReference
  /// Anything at all but null.
  case any
  /// A function of so many parameters (also partial functions and instances with FunctionN among their ancestors).
  case function(Int)
  case tuple(Int)
  /// An Array of this element layout; `.any` stands for arrays of references other than String.
  case array(Layout)
  /// An instance of the class of this full name or of a descendant.
  case named(String)
  case oneOf([TypeTest])
}
