import CSystem
import Compute
import Glibc

/// The files that programs read and write.
enum Files {
  /// The folder in which relative paths begin.
  static var workingFolder: String {
    var buffer: [CChar] = Array(repeating: 0, count: 4096)
    guard getcwd(&buffer, buffer.count) != nil else { return "/" }
    return String(
      decoding: buffer.prefix { (byte: CChar) -> Bool in byte != 0 }.map { (byte: CChar) -> UInt8 in UInt8(bitPattern: byte) },
      as: UTF8.self)
  }

  /// What the system knows of a path, or nil where there is nothing.
  static func status(of path: String) -> stat? {
    var result = stat()
    return stat(path, &result) == 0 ? result : nil
  }

  /// 0 for nothing, 1 for a file, 2 for a folder.
  static func kind(of path: String) -> Int32 {
    guard let status: stat = status(of: path) else { return 0 }
    return status.st_mode & S_IFMT == S_IFDIR ? 2 : 1
  }

  /// The bytes of a file, or nil if it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let file: Int32 = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece: [UInt8] = Array(repeating: 0, count: 65536)
    while true {
      let count: Int = read(file, &piece, piece.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[0..<count])
    }
  }

  /// Writes bytes at the end of a file; false if that fails.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to path: String) -> Bool {
    let file: Int32 = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else { return false }
    defer { close(file) }
    var start = 0
    while start < bytes.count, let address = bytes.baseAddress {
      let count: Int = write(file, address + start, bytes.count - start)
      if count <= 0 { return false }
      start += count
    }
    return true
  }

  /// Makes an empty file, or leaves one as it is; false if that fails.
  static func create(_ path: String, keepsContent: Bool) -> Bool {
    let file: Int32 = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (keepsContent ? 0 : O_TRUNC), 0o666)
    guard file >= 0 else { return false }
    close(file)
    return true
  }

  /// The names in a folder, or nil if it is none.
  static func names(in path: String) -> [String]? {
    guard let folder: OpaquePointer = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry: UnsafeMutablePointer<dirent> = readdir(folder) {
      let name: String = withUnsafePointer(to: &entry.pointee.d_name) { (tuple) -> String in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { (text: UnsafePointer<CChar>) -> String in String(cString: text) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder, with those around it if asked; false if that fails.
  static func makeFolder(_ path: String, all: Bool) -> Bool {
    if kind(of: path) == 2 { return false }
    if mkdir(path, 0o777) == 0 { return true }
    guard all, let slash: String.Index = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    let parent = String(path[..<slash])
    return (kind(of: parent) == 2 || makeFolder(parent, all: true)) && mkdir(path, 0o777) == 0
  }

  /// What Java says about a path that cannot be opened.
  static func failure(_ path: String, _ machine: Machine) -> Thrown {
    let reason: String = kind(of: path) == 2 ? "Is a directory" : String(cString: strerror(rddsh_errno()))
    return machine.raise("java.io.FileNotFoundException", path + " (" + reason + ")")
  }

  /// The next line of the process's input, or nil at its end.
  static func inputLine() -> StringObject? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count: Int = read(0, &byte, 1)
      if count <= 0 { return bytes.isEmpty ? nil : StringObject(String(decoding: bytes, as: UTF8.self)) }
      if byte == 10 { return StringObject(String(decoding: bytes, as: UTF8.self)) }
      bytes.append(byte)
    }
  }
}

/// The natives of java.io on files.
enum FileNatives {
  /// Returns the native of a member of `FileSystem$`.
  static func function(for member: String) -> NativeFunction? { looking(member) ?? changing(member) ?? content(member) }

  /// A native on a path.
  private static func on(_ body: @escaping @Sendable (String, Arguments, Machine) throws(Thrown) -> Value) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.string(0, machine).text, arguments, machine)
    }
  }

  /// The members that look.
  private static func looking(_ member: String) -> NativeFunction? {
    switch member {
    case "kind": on { (path, _, _) throws(Thrown) -> Value in .int(Files.kind(of: path)) }
    case "length": on { (path, _, _) throws(Thrown) -> Value in .long(Int64(Files.status(of: path)?.st_size ?? 0)) }
    case "modified":
      on { (path, _, _) throws(Thrown) -> Value in
        guard let time: timespec = Files.status(of: path)?.st_mtim else { return .long(0) }
        return .long(Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
      }
    case "absolute":
      on { (path, _, _) throws(Thrown) -> Value in Value(path.hasPrefix("/") ? path : Files.workingFolder + "/" + path) }
    case "list":
      on { (path, _, _) throws(Thrown) -> Value in
        guard let names: [String] = Files.names(in: path) else { return .null }
        return Chars.stringArray(names.map { (name: String) -> StringObject in StringObject(name) })
      }
    default: nil
    }
  }

  /// The members that change the file system.
  private static func changing(_ member: String) -> NativeFunction? {
    switch member {
    case "delete": on { (path, _, _) throws(Thrown) -> Value in .boolean(remove(path) == 0) }
    case "makeFolder":
      on { (path, arguments, _) throws(Thrown) -> Value in .boolean(Files.makeFolder(path, all: arguments.boolean(1))) }
    case "rename":
      on { (path, arguments, machine) throws(Thrown) -> Value in .boolean(rename(path, try arguments.string(1, machine).text) == 0)
      }
    case "create":
      on { (path, arguments, machine) throws(Thrown) -> Value in
        if !Files.create(path, keepsContent: arguments.boolean(1)) { throw Files.failure(path, machine) }
        return arguments[0]
      }
    default: nil
    }
  }

  /// The members that read and write.
  private static func content(_ member: String) -> NativeFunction? {
    switch member {
    case "read":
      on { (path, _, machine) throws(Thrown) -> Value in
        guard Files.kind(of: path) != 2, let bytes: [UInt8] = Files.contents(of: path) else { throw Files.failure(path, machine) }
        return Value(String(decoding: bytes, as: UTF8.self))
      }
    case "readBytes":
      on { (path, _, machine) throws(Thrown) -> Value in
        guard Files.kind(of: path) != 2, let bytes: [UInt8] = Files.contents(of: path) else { throw Files.failure(path, machine) }
        return .object(ArrayObject(.byte, Elements(bytes.map { (byte: UInt8) -> Value in .byte(Int8(bitPattern: byte)) })))
      }
    case "appendBytes":
      on { (path, arguments, machine) throws(Thrown) -> Value in
        let bytes: [UInt8] = try arguments.array(1, machine).elements.map { (byte: Value) -> UInt8 in
          UInt8(truncatingIfNeeded: byte.asInt)
        }
        let isWritten: Bool = bytes.withUnsafeBufferPointer { (all: UnsafeBufferPointer<UInt8>) -> Bool in
          Files.append(all, to: path)
        }
        if !isWritten { throw machine.raise("java.io.IOException", "Stream closed") }
        return .unit
      }
    case "append":
      on { (path, arguments, machine) throws(Thrown) -> Value in
        let text: StringObject = try arguments.string(1, machine)
        let isWritten: Bool = text.withBytes { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in Files.append(bytes, to: path) }
        if !isWritten { throw machine.raise("java.io.IOException", "Stream closed") }
        return .unit
      }
    case "printError":
      on { (text, _, _) throws(Thrown) -> Value in
        StandardError.write(text)
        return .unit
      }
    case "readInput":
      Shape.any { (machine, _) throws(Thrown) -> Value in
        machine.output.flush()
        var line: StringObject?
        machine.host.giveUpLock(machine) { line = Files.inputLine() }
        return line.map { (line: StringObject) -> Value in .object(line) } ?? .null
      }
    default: nil
    }
  }
}

/// The natives of Console.
enum ConsoleNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "flush":
      Shape.any { (machine, _) throws(Thrown) -> Value in
        machine.output.flush()
        return .unit
      }
    case "withOut": Shape.any(withOut)
    default: nil
    }
  }

  /// `withOut(stream)(thunk)`: what is printed meanwhile goes to the stream.
  @Sendable private static func withOut(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let collector = TextCollector()
    let before: any TextOutput = machine.output
    machine.output = collector
    let result: Result<Value, Thrown>
    do throws(Thrown) {
      result = .success(try machine.call(arguments[1]))
    } catch {
      result = .failure(error)
    }
    machine.output = before
    _ = try machine.invoke(Selector("put", 1), arguments[0], Value(collector.text))
    return try result.get()
  }
}

/// The natives of Enumeration.
enum EnumerationNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "fieldName":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        guard let home: Instance = arguments[0].instance else {
          throw machine.mismatch(arguments[0], expected: "scala.Enumeration")
        }
        for (index, field): (Int, ClassDescriptor.Field) in home.descriptor.fields.enumerated()
        where Semantics.same(home[index], arguments[1]) && !arguments[1].isNull {
          return Value(field.name)
        }
        return Value("<Unknown name for enum field>")
      }
    case "name":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let name: String = WellKnown.descriptor(of: arguments[0]).simpleName
        return Value(name.hasSuffix("$") ? String(name.dropLast()) : name)
      }
    default: nil
    }
  }
}
