import CSystem
import Compute
import Glibc
import Synchronization

/// The natives of java.lang.System, Runtime and scala.sys.
enum SystemNatives {
  /// Returns the native of a key such as `System$.nanoTime`.
  static func function(for key: String) -> NativeFunction? {
    clock(key) ?? properties(key) ?? machine(key)
  }

  /// The clock and the ways out.
  private static func clock(_ key: String) -> NativeFunction? {
    switch key {
    case "System$.currentTimeMillis": Shape.pure { (_: Arguments) -> Value in .long(Clock.nanoseconds(CLOCK_REALTIME) / 1_000_000) }
    case "System$.nanoTime": Shape.pure { (_: Arguments) -> Value in .long(Clock.nanoseconds(CLOCK_MONOTONIC)) }
    case "System$.exit", "sys.exit": Shape.any { (_, arguments) throws(Thrown) -> Value in throw .exit(arguments.int(0)) }
    case "System$.identityHashCode":
      Shape.int { (machine, arguments) throws(Thrown) -> Int32 in
        guard let object: Object = arguments[0].object else {
          return arguments[0].isNull ? 0 : try Semantics.javaHash(arguments[0], machine)
        }
        return object.identityHash
      }
    case "System$.arraycopy": Shape.any(arraycopy)
    default: nil
    }
  }

  /// Properties and the environment.
  private static func properties(_ key: String) -> NativeFunction? {
    switch key {
    case "System$.getProperty":
      Shape.string { (name, _, _) throws(Thrown) -> Value in
        Properties.value(of: name.text).map { (text: String) -> Value in Value(text) } ?? .null
      }
    case "System$.setProperty":
      Shape.string { (name, arguments, machine) throws(Thrown) -> Value in
        let before: String? = Properties.value(of: name.text)
        Properties.set(name.text, try arguments.string(1, machine).text)
        return before.map { (text: String) -> Value in Value(text) } ?? .null
      }
    case "System$.clearProperty":
      Shape.string { (name, _, _) throws(Thrown) -> Value in
        let before: String? = Properties.value(of: name.text)
        Properties.set(name.text, nil)
        return before.map { (text: String) -> Value in Value(text) } ?? .null
      }
    case "System$.getenv":
      Shape.string { (name, _, _) throws(Thrown) -> Value in
        getenv(name.text).map { (text: UnsafeMutablePointer<CChar>) -> Value in Value(String(cString: text)) } ?? .null
      }
    case "sys.names":
      Shape.pure { (_: Arguments) -> Value in Chars.stringSequence(Properties.environmentNames.map { StringObject($0) }) }
    default: nil
    }
  }

  /// The machine's size.
  private static func machine(_ key: String) -> NativeFunction? {
    switch key {
    case "Runtime.availableProcessors": Shape.pure { (_: Arguments) -> Value in .int(rddsh_available_processors()) }
    case "Runtime.freeMemory":
      Shape.pure { (_: Arguments) -> Value in .long(Int64(max(0, MemoryBudget.shared.limit - Int(rddsh_resident_bytes())))) }
    case "Runtime.totalMemory", "Runtime.maxMemory":
      Shape.pure { (_: Arguments) -> Value in .long(Int64(MemoryBudget.shared.limit)) }
    default: nil
    }
  }

  /// `System.arraycopy(source, start, target, targetStart, count)`
  @Sendable private static func arraycopy(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: ArrayObject = try arguments.array(0, machine)
    let target: ArrayObject = try arguments.array(2, machine)
    let (start, place, count) = (Int(arguments.int(1)), Int(arguments.int(3)), Int(arguments.int(4)))
    if count < 0 || start < 0 || start > source.count - count {
      let message = "arraycopy: last source index \(start + count) out of bounds for length \(source.count)"
      throw machine.raise("java.lang.ArrayIndexOutOfBoundsException", message)
    }
    if place < 0 || place > target.count - count {
      let message = "arraycopy: last destination index \(place + count) out of bounds for length \(target.count)"
      throw machine.raise("java.lang.ArrayIndexOutOfBoundsException", message)
    }
    let values: [Value] = source.elements.slice(start, start + count).values
    for (index, value): (Int, Value) in values.enumerated() { _ = target.set(place + index, value) }
    return .unit
  }
}

/// The clocks of the machine.
enum Clock {
  /// The time of a clock.
  static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// The system properties that programs ask for, with Java's names.
enum Properties {
  /// The properties that programs have set or removed.
  private static let changed = Mutex<[String: String?]>([:])

  /// The value of a property.
  static func value(of name: String) -> String? {
    if let own: String? = changed.withLock({ $0[name] }) { return own }
    switch name {
    case "line.separator": return "\n"
    case "file.separator": return "/"
    case "path.separator": return ":"
    case "java.io.tmpdir": return "/tmp"
    case "user.dir": return Files.workingFolder
    case "user.home": return environment("HOME")
    case "user.name": return environment("USER") ?? environment("LOGNAME") ?? "root"
    case "os.name": return "Linux"
    case "java.version": return "17.0.0"
    case "java.specification.version": return "17"
    case "file.encoding": return "UTF-8"
    default: return nil
    }
  }

  /// Sets or removes a property.
  static func set(_ name: String, _ value: String?) { changed.withLock { $0[name] = .some(value) } }

  /// The value of an environment variable.
  private static func environment(_ name: String) -> String? {
    getenv(name).map { (text: UnsafeMutablePointer<CChar>) -> String in String(cString: text) }
  }

  /// The names of the environment variables.
  static var environmentNames: [String] {
    guard let listing: [UInt8] = Files.contents(of: "/proc/self/environ") else { return [] }
    return listing.split(separator: 0).compactMap { (entry: ArraySlice<UInt8>) -> String? in
      let name: ArraySlice<UInt8> = entry.prefix { (byte: UInt8) -> Bool in byte != UInt8(ascii: "=") }
      return name.count == entry.count ? nil : String(decoding: name, as: UTF8.self)
    }
  }
}
