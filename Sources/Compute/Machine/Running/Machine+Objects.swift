extension Machine {
  /// The program of a frame.
  @inline(__always)
  func program(_ frame: UnsafeMutablePointer<Frame>) -> FlatProgram { frame.pointee.tables.pointee.owner.takeUnretainedValue() }

  /// Reads an operand as a value, taking it where nobody reads it again.
  @inline(__always)
  func value(_ operand: Operand, _ frame: UnsafeMutablePointer<Frame>) -> Value {
    let slot = Int(operand.slot)
    if operand.kind != Operand.value { return wrapped(frame.pointee.raw[slot], operand.kind) }
    if !operand.isLast { return frame.pointee.values[slot] }
    let value: Value = (frame.pointee.values + slot).move()
    (frame.pointee.values + slot).initialize(to: .null)
    return value
  }

  /// Fills the fields of a new object from operands.
  @inline(__always)
  private func fill(_ object: FieldsObject, _ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) {
    let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + step.operands
    let fields: UnsafeMutablePointer<Value> = object.fields
    for index in 0..<min(Int(step.b), object.fieldCount) { fields[index] = value(operands[index], frame) }
  }

  /// Makes a tuple.
  func makeTuple(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> TupleObject {
    let made = TupleObject(count: Int(step.b))
    fill(made, step, frame)
    return made
  }

  /// Makes an instance of a case class from its fields.
  func makeRecord(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> Instance {
    let made = Instance(program(frame).classes[step.index])
    fill(made, step, frame)
    return made
  }

  /// Makes an instance with its fields at their zeros.
  func makeInstance(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> Instance {
    Instance(program(frame).classes[step.index])
  }

  /// Makes a closure.
  func makeClosure(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> Closure {
    let made = Closure(try program(frame).targets[step.index].demand(), captureCount: Int(step.b))
    fill(made, step, frame)
    return made
  }

  /// Makes an Array.
  func makeArray(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> ArrayObject {
    let layout: Layout = program(frame).layouts[step.index]
    return ArrayObject(layout, elements(step, frame, ElementKind(layout)))
  }

  /// Makes the Seq of a repeated parameter.
  func makeSequence(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> SequenceObject {
    SequenceObject(.arraySeq, elements(step, frame, nil))
  }

  /// Collects operands as elements.
  private func elements(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>, _ kind: ElementKind?) -> Elements {
    let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + step.operands
    var builder = ElementsBuilder(expected: Int(step.b), kind: kind)
    for index in 0..<Int(step.b) { builder.append(value(operands[index], frame)) }
    return builder.finish()
  }

  /// Joins texts.
  func concatenate(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> StringObject {
    let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + step.operands
    if step.b == 2, let first: StringObject = string(operands[0], frame), let second: StringObject = string(operands[1], frame) {
      return StringObject.concatenation(first, second)
    }
    var bytes: [UInt8] = []
    for index in 0..<Int(step.b) { try Text.append(value(operands[index], frame), to: &bytes, self) }
    return StringObject(bytes)
  }

  /// The String that an operand is, which stays where it is.
  private func string(_ operand: Operand, _ frame: UnsafeMutablePointer<Frame>) -> StringObject? {
    operand.kind == Operand.value ? frame.pointee.values[Int(operand.slot)].string : nil
  }

  /// Checks that a value is null or of a type.
  func cast(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let value: Value = frame.pointee.values[Int(step.a)]
    if !value.isNull {
      let test: FlatTypeTest = self.test(step, frame)
      if !test.matches(value) { throw castFailure(value, test.name) }
    }
    frame.pointee.values[Int(step.d)] = value
  }

  /// The test that a step names.
  @inline(__always)
  func test(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> FlatTypeTest { program(frame).tests[step.index] }

  /// The place of a captured variable.
  @inline(__always)
  func cell(_ slot: UnsafeMutablePointer<Value>) throws(Thrown) -> UnsafeMutablePointer<Value> {
    guard let cell: Unmanaged<Cell> = slot.borrowed(.cell, as: Cell.self) else {
      throw mismatch(slot.pointee, expected: "scala.runtime.ObjectRef")
    }
    return cell._withUnsafeGuaranteedRef { (cell: Cell) -> UnsafeMutablePointer<Value> in cell.place }
  }

  /// The place of an instance's field.
  @inline(__always)
  func field(_ slot: UnsafeMutablePointer<Value>, _ index: Int) throws(Thrown) -> UnsafeMutablePointer<Value> {
    guard let instance: Unmanaged<Instance> = slot.borrowed(.instance, as: Instance.self) else {
      throw mismatch(slot.pointee, expected: "an instance")
    }
    return try place(index, instance._withUnsafeGuaranteedRef { (object: Instance) in (object.fields, object.fieldCount) })
  }

  /// The place of a tuple's component.
  @inline(__always)
  func element(_ slot: UnsafeMutablePointer<Value>, _ index: Int) throws(Thrown) -> UnsafeMutablePointer<Value> {
    guard let tuple: Unmanaged<TupleObject> = slot.borrowed(.tuple, as: TupleObject.self) else {
      throw mismatch(slot.pointee, expected: "scala.Product")
    }
    return try place(index, tuple._withUnsafeGuaranteedRef { (object: TupleObject) in (object.fields, object.fieldCount) })
  }

  /// The place of a field by its index.
  @inline(__always)
  private func place(_ index: Int, _ fields: (UnsafeMutablePointer<Value>, Int)) throws(Thrown) -> UnsafeMutablePointer<Value> {
    if index >= fields.1 { throw raise("java.lang.NoSuchFieldError", String(index)) }
    return fields.0 + index
  }

  /// Returns a singleton object, initialising it on first use.
  @inline(__always)
  func module(_ id: ModuleID) throws(Thrown) -> Value {
    if id.index < knownModules.count, id.index >= 0, let value: Value = knownModules[id.index] { return value }
    return try makeModule(id)
  }
}
