import Compute
import Glibc

/// The natives of threads that need no second machine: waiting.
enum ThreadNatives {
  /// Returns the native of a key such as `Thread$.sleep`.
  static func function(for key: String) -> NativeFunction? {
    switch key {
    case "Thread$.sleep":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let millis: Int64 = arguments.long(0)
        if millis < 0 { throw machine.raise("java.lang.IllegalArgumentException", "timeout value is negative") }
        try sleep(millis, machine)
        return .unit
      }
    default: nil
    }
  }

  /// Waits in short pieces, so that a cancelled computation ends soon.
  static func sleep(_ millis: Int64, _ machine: Machine) throws(Thrown) {
    machine.output.flush()
    let end: Int64 = Clock.nanoseconds(CLOCK_MONOTONIC) + (millis > 1 << 40 ? 1 << 60 : millis * 1_000_000)
    while true {
      let rest: Int64 = end - Clock.nanoseconds(CLOCK_MONOTONIC)
      if rest <= 0 { return }
      usleep(UInt32(min(rest / 1000 + 1, 10_000)))
      try machine.checkpoint()
    }
  }
}
