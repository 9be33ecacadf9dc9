import Glibc

/// What `scripts/fuzz` says about a run, and what a run leaves for it.
package enum FuzzRun {
  /// How many inputs are wanted (`RDDSH_FUZZ_INPUTS`).
  package static var inputs: Int? { setting("RDDSH_FUZZ_INPUTS").flatMap { Int($0) } }
  /// Where the changes begin (`RDDSH_FUZZ_SEED`), by default always at the same place.
  package static var seed: UInt64 { setting("RDDSH_FUZZ_SEED").flatMap { UInt64($0) } ?? 20_240_607 }

  /// Keeps the input in the file that `RDDSH_FUZZ_LAST` names, where it is found after a crash.
  package static func note(_ bytes: [UInt8]) -> Bool {
    guard let path = setting("RDDSH_FUZZ_LAST"), let file = fopen(path, "wb") else { return false }
    _ = bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in fwrite(buffer.baseAddress, 1, buffer.count, file) }
    fclose(file)
    return true
  }

  /// The time of a clock that only goes forward.
  package static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The value of an environment variable.
  private static func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
