import Glibc

/// A thread that runs one closure.
///
/// - Invariant: `body` is read by the new thread only, which is why `@unchecked Sendable` holds.
package final class Worker: @unchecked Sendable {
  private let body: @Sendable () -> Void

  /// The stack of a thread; touched lazily, so that deep lineages cost memory only when they are run.
  package static let usualStackSize = 256 << 20

  /// Starts a thread with a stack of so many bytes.
  ///
  /// - Returns: false if the machine has no thread left.
  @discardableResult
  package static func start(stackSize: Int = usualStackSize, _ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let passed = Unmanaged.passRetained(Worker(body))
    let code = pthread_create(
      &thread, &attributes,
      { (argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? in
        if let argument { Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, passed.toOpaque())
    if code != 0 { passed.release() }
    return code == 0
  }

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
