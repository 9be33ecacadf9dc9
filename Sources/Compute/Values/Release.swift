import CSystem

/// Frees the children of objects without recursing deeply: a chain of a million objects is freed in constant stack.
///
/// Swift frees what an object refers to inside the object's own deallocation. Up to a small depth that is left alone; beyond
/// it children go to a list of the thread, which the outermost deallocation works off.
@usableFromInline package struct Release {
  /// The thread's state.
  private let state: UnsafeMutablePointer<rddsh_release_state>

  /// How many nested deallocations are left to Swift.
  private static let directDepth = 64

  /// Runs the part of a deinitializer that gives up its children, one level deeper.
  @inline(__always)
  package static func withDepth(_ body: (inout Release) -> Void) {
    var release = Release(state: rddsh_release())
    release.state.pointee.depth += 1
    body(&release)
    if release.state.pointee.depth == 1, release.state.pointee.count > 0 { release.drain() }
    release.state.pointee.depth -= 1
  }

  /// Gives up a child.
  @inline(__always)
  package mutating func release(_ child: consuming Value) {
    if case .object(let object) = child { self.release(object) }
  }

  /// Gives up a child object.
  package mutating func release(_ child: consuming Object) {
    if state.pointee.depth <= Release.directDepth { return }
    let retained: Unmanaged<Object> = Unmanaged.passRetained(child)
    if rddsh_release_push(state, retained.toOpaque()) == 0 { retained.release() }
  }

  /// Frees what was left for later, which may leave more.
  private func drain() {
    while state.pointee.count > 0 {
      state.pointee.count -= 1
      guard let object: UnsafeMutableRawPointer = state.pointee.pending[state.pointee.count] else { continue }
      Unmanaged<Object>.fromOpaque(object).release()
    }
  }
}
