/// A local variable that a lambda captured: one place shared by all that see the variable.
package final class Cell: Object, @unchecked Sendable {
  /// The variable's value.
  package var value: Value {
    get { place.pointee }
    set { place.pointee = newValue }
  }
  /// Where the value is.
  let place: UnsafeMutablePointer<Value>

  /// Makes the variable.
  package init(_ value: Value) {
    place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: value)
    super.init(shape: .cell)
  }

  deinit {
    if case .object = place.pointee {
      Release.withDepth { (release: inout Release) in release.release(place.move()) }
    }
    place.deallocate()
  }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    let made = Cell(.null)
    copy.remember(made, for: self)
    made.value = try copy.copied(value)
    return made
  }
}
