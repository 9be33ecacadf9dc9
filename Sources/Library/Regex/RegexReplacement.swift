import Compute

/// A replacement text with the places of groups: `$1`, `${name}`, `\` before a literal character.
struct RegexReplacement {
  /// A part of the replacement.
  private enum Part {
    case text([UInt8])
    case group(Int)
  }

  /// The parts.
  private let parts: [Part]

  /// Reads a replacement, or throws what Java throws.
  init(_ text: StringObject, _ program: RegexProgram, _ machine: Machine) throws(Thrown) {
    let bytes: UnsafeBufferPointer<UInt8> = text.buffer
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\\") {
        guard index < bytes.count else { throw RegexReplacement.illegal("character to be escaped is missing", machine) }
        literal.append(bytes[index])
        index += 1
      } else if byte == UInt8(ascii: "$") {
        if !literal.isEmpty { parts.append(.text(literal)) }
        literal = []
        parts.append(.group(try RegexReplacement.group(bytes, &index, program, machine)))
      } else {
        literal.append(byte)
      }
    }
    if !literal.isEmpty { parts.append(.text(literal)) }
    self.parts = parts
  }

  /// The exception about a replacement that cannot be read.
  private static func illegal(_ message: String, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.IllegalArgumentException", message)
  }

  /// Reads the group after a `$`.
  private static func group(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ program: RegexProgram, _ machine: Machine
  ) throws(Thrown) -> Int {
    guard index < bytes.count else { throw illegal("Illegal group reference: group index is missing", machine) }
    if bytes[index] == UInt8(ascii: "{") {
      var name = ""
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "}") {
        name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      }
      guard index < bytes.count else { throw illegal("named capturing group is missing trailing '}'", machine) }
      index += 1
      guard let number: Int = program.groupNames[name] else { throw illegal("No group with name {" + name + "}", machine) }
      return number
    }
    guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { throw illegal("Illegal group reference", machine) }
    var number = Int(bytes[index] - 0x30)
    index += 1
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      let longer: Int = number * 10 + Int(bytes[index] - 0x30)
      if longer > program.groupCount { break }
      number = longer
      index += 1
    }
    if number > program.groupCount { throw machine.raise("java.lang.IndexOutOfBoundsException", "No group \(number)") }
    return number
  }

  /// Appends the replacement of a match.
  func append(_ groups: [Int], of subject: StringObject, to output: inout [UInt8]) {
    for part: Part in parts {
      switch part {
      case .text(let bytes):
        bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in WTF8.append(buffer, to: &output) }
      case .group(let number):
        guard 2 * number + 1 < groups.count, groups[2 * number] >= 0 else { continue }
        let start: Int = groups[2 * number]
        let count: Int = max(0, groups[2 * number + 1] - start)
        WTF8.append(UnsafeBufferPointer(start: subject.bytes + start, count: count), to: &output)
      }
    }
  }
}

extension RegexProgram {
  /// Returns the text with the first match or all matches replaced.
  package func replace(
    _ subject: StringObject, _ replacement: StringObject, isFirstOnly: Bool, _ machine: Machine
  ) throws(Thrown) -> StringObject {
    var output: [UInt8] = []
    var end = 0
    var parts: RegexReplacement?
    try forEachMatch(in: subject, machine) { (groups: [Int]) throws(Thrown) -> Bool in
      let ready: RegexReplacement
      if let parts: RegexReplacement { ready = parts } else { ready = try RegexReplacement(replacement, self, machine) }
      parts = ready
      WTF8.append(UnsafeBufferPointer(start: subject.bytes + end, count: groups[0] - end), to: &output)
      ready.append(groups, of: subject, to: &output)
      end = groups[1]
      return !isFirstOnly
    }
    if parts == nil { return subject }
    WTF8.append(UnsafeBufferPointer(start: subject.bytes + end, count: subject.byteCount - end), to: &output)
    return StringObject(output)
  }
}
