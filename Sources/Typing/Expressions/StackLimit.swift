import CSystem

/// How far the recursion over a tree may go before the stack of the calling thread ends.
///
/// It is asked of the thread each time: bodies are checked when they are first needed, which may be on a task's thread.
enum StackLimit {
  /// The bytes that are kept free for what is called without asking.
  private static let reserve: UInt = 1 << 20

  /// True iff the stack is nearly used up.
  static var isReached: Bool { UInt(rddsh_stack_address()) < UInt(rddsh_stack_limit()) &+ reserve }
}
