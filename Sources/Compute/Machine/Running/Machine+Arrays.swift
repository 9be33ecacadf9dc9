extension Machine {
  /// The address of an array's element if the array has this layout and the index is in range.
  @inline(__always)
  func place(_ slot: UnsafeMutablePointer<Value>, _ index: Int64, _ kind: ElementKind, _ shift: Int) -> UnsafeMutableRawPointer? {
    guard let array: Unmanaged<ArrayObject> = slot.borrowed(.array, as: ArrayObject.self) else { return nil }
    return array._withUnsafeGuaranteedRef { (array: ArrayObject) -> UnsafeMutableRawPointer? in
      array.kind == kind && UInt64(bitPattern: index) < UInt64(array.count) ? array.base + Int(index) &<< shift : nil
    }
  }

  /// The address of an array's element for writing.
  @inline(__always)
  func writable(_ slot: UnsafeMutablePointer<Value>, _ index: Int64, _ kind: ElementKind, _ shift: Int) -> UnsafeMutableRawPointer?
  {
    guard let array: Unmanaged<ArrayObject> = slot.borrowed(.array, as: ArrayObject.self) else { return nil }
    return array._withUnsafeGuaranteedRef { (array: ArrayObject) -> UnsafeMutableRawPointer? in
      guard array.kind == kind, UInt64(bitPattern: index) < UInt64(array.count) else { return nil }
      return array.writableBase() + Int(index) &<< shift
    }
  }

  /// Reads an element of any layout into a scalar, or lets the native say what is wrong.
  @inline(never)
  func elementSlowly(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> UInt64 {
    try unwrapped(elementValue(step, frame), UInt8(truncatingIfNeeded: step.operands))
  }

  /// Reads an element of any layout, or lets the native say what is wrong.
  func elementValue(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> Value {
    let receiver: Value = frame.pointee.values[Int(step.a)]
    let index = Int64(bitPattern: frame.pointee.raw[Int(step.b)])
    if let array: ArrayObject = receiver.array, let element: Value = array.element(at: Int(index)) { return element }
    return try callInline(step, frame, [receiver, .int(Int32(truncatingIfNeeded: index))])
  }

  /// Sets an element of any layout, or lets the native say what is wrong.
  @inline(never)
  func setElementSlowly(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let receiver: Value = frame.pointee.values[Int(step.a)]
    let index = Int64(bitPattern: frame.pointee.raw[Int(step.b)])
    let kind = UInt8(truncatingIfNeeded: step.operands)
    let content: Value = kind == Operand.value ? frame.pointee.values[Int(step.d)] : wrapped(frame.pointee.raw[Int(step.d)], kind)
    if let array: ArrayObject = receiver.array, array.kind == .value || array.kind == ElementKind(of: content),
      array.set(Int(index), content)
    {
      return
    }
    _ = try callInline(step, frame, [receiver, .int(Int32(truncatingIfNeeded: index)), content])
  }

  /// The number of elements.
  @inline(__always)
  func arrayLength(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> UInt64 {
    let slot: UnsafeMutablePointer<Value> = frame.pointee.values + Int(step.a)
    if let array: Unmanaged<ArrayObject> = slot.borrowed(.array, as: ArrayObject.self) {
      return array._withUnsafeGuaranteedRef { (array: ArrayObject) -> UInt64 in UInt64(array.count) }
    }
    return try unwrapped(callInline(step, frame, [slot.pointee]), ScalarKind.int.rawValue)
  }

  /// The length of a String.
  @inline(__always)
  func stringLength(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> UInt64 {
    let slot: UnsafeMutablePointer<Value> = frame.pointee.values + Int(step.a)
    if let string: Unmanaged<StringObject> = slot.borrowed(.string, as: StringObject.self) {
      return string._withUnsafeGuaranteedRef { (string: StringObject) -> UInt64 in UInt64(string.utf16Count) }
    }
    return try unwrapped(callInline(step, frame, [slot.pointee]), ScalarKind.int.rawValue)
  }

  /// A character of a String.
  @inline(__always)
  func stringUnit(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> UInt64 {
    let index = Int64(bitPattern: frame.pointee.raw[Int(step.b)])
    let slot: UnsafeMutablePointer<Value> = frame.pointee.values + Int(step.a)
    if let string: Unmanaged<StringObject> = slot.borrowed(.string, as: StringObject.self),
      let unit: UInt16 = string._withUnsafeGuaranteedRef({ (string: StringObject) -> UInt16? in string.unit(at: Int(index)) })
    {
      return UInt64(unit)
    }
    return try unwrapped(callInline(step, frame, [slot.pointee, .int(Int32(truncatingIfNeeded: index))]), ScalarKind.char.rawValue)
  }

  /// Calls the native behind a step that the machine carries out itself.
  @inline(never)
  private func callInline(
    _ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>, _ arguments: [Value]
  ) throws(Thrown) -> Value {
    let function: NativeFunction = frame.pointee.tables.pointee.natives[step.index].function
    return try call(native: function, arguments)
  }
}
