extension Flattening {
  /// Flattens a step on objects, captured values, variables of the session.
  func emitObject(_ operation: Operation) {
    switch operation {
    case .concatenate(let register, let parts): emitMaker(.concatenate, register, parts, index: 0)
    case .tuple(let register, let parts): emitMaker(.tuple, register, parts, index: 0)
    case .sequence(let register, let parts): emitMaker(.sequence, register, parts, index: 0)
    case .array(let register, let layout, let parts):
      draft.layouts.append(layout)
      emitMaker(.array, register, parts, index: draft.layouts.count - 1)
    case .record(let register, let descriptor, let parts):
      draft.classes.append(descriptor)
      emitMaker(.record, register, parts, index: draft.classes.count - 1)
    case .closure(let register, let program, let captures):
      draft.targets.append(ProgramReference(program))
      emitMaker(.closure, register, captures, index: draft.targets.count - 1)
    case .instance(let register, let descriptor):
      draft.classes.append(descriptor)
      store(register) { (slot: Int) in emit(.instance, d: slot, i: Int64(draft.classes.count - 1)) }
    case .equal(let register, let left, let right, let negated):
      let (first, second): (Int, Int) = (value(left), value(right))
      keep(register) { (slot: Int) in emit(.valuesEqual, d: slot, a: first, b: second, i: negated ? 1 : 0) }
    case .same(let register, let left, let right):
      let (first, second): (Int, Int) = (value(left), value(right))
      keep(register) { (slot: Int) in emit(.same, d: slot, a: first, b: second) }
    case .typeTest(let register, let source, let test):
      let from: Int = value(source)
      let index: Int = self.test(test)
      keep(register) { (slot: Int) in emit(.typeTest, d: slot, a: from, i: Int64(index)) }
    case .cast(let register, let source, let test):
      let from: Int = value(source)
      let index: Int = self.test(test)
      store(register) { (slot: Int) in emit(.cast, d: slot, a: from, i: Int64(index)) }
    case .capture(let register, let index): store(register) { (slot: Int) in emit(.capture, d: slot, i: Int64(index)) }
    case .loadGlobal(let register, let global):
      store(register) { (slot: Int) in emit(.loadGlobal, d: slot, i: Int64(global.index)) }
    case .storeGlobal(let global, let source): emitStoreGlobal(global, source)
    case .module(let register, let module): store(register) { (slot: Int) in emit(.module, d: slot, i: Int64(module.index)) }
    default: emitAccess(operation)
    }
  }

  /// Flattens a step on the parts of an object.
  private func emitAccess(_ operation: Operation) {
    switch operation {
    case .element(let register, let tuple, let index):
      let from: Int = value(tuple)
      if let kind: ScalarKind = kind(register) {
        emit(.elementScalar, d: target(register), a: from, b: Int(kind.rawValue), i: Int64(index))
      } else {
        emit(.element, d: target(register), a: from, i: Int64(index))
      }
    case .field(let register, let instance, let index):
      let from: Int = value(instance)
      if let kind: ScalarKind = kind(register) {
        emit(.fieldScalar, d: target(register), a: from, b: Int(kind.rawValue), i: Int64(index))
      } else {
        emit(.field, d: target(register), a: from, i: Int64(index))
      }
    case .setField(let instance, let index, let source):
      let to: Int = value(instance)
      if let kind: ScalarKind = kind(source) {
        emit(.setFieldScalar, d: Int(kind.rawValue), a: to, b: raw(source, as: kind), i: Int64(index))
      } else {
        emit(.setField, a: to, b: self.source(source), i: Int64(index))
      }
    case .makeCell(let register, let source):
      let from: Int = value(source)
      store(register) { (slot: Int) in emit(.makeCell, d: slot, a: from) }
    case .loadCell(let register, let cell):
      let from: Int = value(cell)
      store(register) { (slot: Int) in emit(.loadCell, d: slot, a: from) }
    case .storeCell(let cell, let source):
      let to: Int = value(cell)
      if let kind: ScalarKind = kind(source) {
        emit(.storeCellScalar, d: Int(kind.rawValue), a: to, b: raw(source, as: kind))
      } else {
        emit(.storeCell, a: to, b: self.source(source))
      }
    default: break
    }
  }

  /// Flattens the assignment of a variable of the session.
  private func emitStoreGlobal(_ global: GlobalID, _ source: Register) {
    if let kind: ScalarKind = kind(source) {
      emit(.storeGlobalScalar, a: raw(source, as: kind), b: Int(kind.rawValue), i: Int64(global.index))
    } else {
      emit(.storeGlobal, a: self.source(source), i: Int64(global.index))
    }
  }

  /// Flattens the making of an object from operands.
  private func emitMaker(_ opcode: Opcode, _ register: Register, _ parts: [Register], index: Int) {
    let start: Int = operands(parts)
    store(register) { (slot: Int) in emit(opcode, d: slot, b: parts.count, i: packed(index, operands: start)) }
  }

  /// Adds a step that sets a value slot; for a scalar register the value is unwrapped after it.
  func store(_ register: Register, _ step: (Int) -> Void) {
    guard let kind: ScalarKind = kind(register) else { return step(target(register)) }
    let slot: Int = scratch(isRaw: false)
    step(slot)
    unwrap(d: target(register), a: slot, kind)
  }

  /// Adds a step that sets a raw Boolean slot; for a value register the Boolean is wrapped after it.
  func keep(_ register: Register, _ step: (Int) -> Void) {
    if isRaw(register) { return step(target(register)) }
    let slot: Int = scratch(isRaw: true)
    step(slot)
    emit(.wrapBoolean, d: target(register), a: slot)
  }

  /// The index of a type test.
  private func test(_ test: TypeTest) -> Int {
    draft.tests.append(FlatTypeTest(test))
    return draft.tests.count - 1
  }
}
