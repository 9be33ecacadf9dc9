import Glibc

/// A thread of the operating system that runs one function.
package struct BackgroundThread {
  /// What is handed to the new thread.
  private final class Body: Sendable {
    /// The function to run.
    let run: @Sendable () -> Void

    /// Keeps the function.
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// The thread.
  private let thread: pthread_t

  /// Starts `run` on a thread with a stack of `stackSize` bytes, or the system's usual one; nil if there can be no more threads.
  package init?(stackSize: Int? = nil, _ run: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
    let body = Unmanaged.passRetained(Body(run))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { (body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? in
        if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    if status != 0 {
      body.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the function has returned.
  package func join() { pthread_join(thread, nil) }
}
