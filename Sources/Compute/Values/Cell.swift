/// A local variable that a lambda captured: one place shared by all that see the variable.
package final class Cell: Object, @unchecked Sendable {
  /// The variable's value.
  package var value: Value

  /// Makes the variable.
  package init(_ value: Value) {
    self.value = value
    super.init(shape: .cell)
  }

  deinit {
    guard value.object != nil else { return }
    Release.withDepth { (release: inout Release) in
      let child: Value = value
      value = .null
      release.release(child)
    }
  }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    let made = Cell(.null)
    copy.remember(made, for: self)
    made.value = try copy.copied(value)
    return made
  }
}
