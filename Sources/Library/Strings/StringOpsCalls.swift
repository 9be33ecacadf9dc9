import Compute

/// The natives of StringOps that call functions on characters or compare.
enum StringOpsCalls {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? { asking(member) ?? building(member) ?? comparing(member) }

  /// The members that ask or fold.
  private static func asking(_ member: String) -> NativeFunction? {
    switch member {
    case "foreach":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        for unit: UInt16 in s.unitArray { _ = try machine.call(arguments[1], .char(unit)) }
        return .unit
      }
    case "count":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        var count: Int32 = 0
        for unit: UInt16 in s.unitArray where try machine.call(arguments[1], .char(unit)).isTrue { count &+= 1 }
        return .int(count)
      }
    case "exists":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(try index(in: s, arguments[1], isWanted: true, machine) != nil)
      }
    case "forall":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(try index(in: s, arguments[1], isWanted: false, machine) == nil)
      }
    case "indexWhere": Shape.string(indexWhere)
    case "lastIndexWhere": Shape.string(lastIndexWhere)
    case "foldLeft":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        var result: Value = arguments[1]
        for unit: UInt16 in s.unitArray { result = try machine.call(arguments[2], result, .char(unit)) }
        return result
      }
    case "foldRight":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        var result: Value = arguments[1]
        for unit: UInt16 in s.unitArray.reversed() { result = try machine.call(arguments[2], .char(unit), result) }
        return result
      }
    default: nil
    }
  }

  /// The index of the first character for which a condition holds or does not hold.
  private static func index(
    in s: StringObject, _ condition: Value, isWanted: Bool, from: Int = 0, _ machine: Machine
  ) throws(Thrown) -> Int? {
    let units: [UInt16] = s.unitArray
    var index: Int = max(0, from)
    while index < units.count {
      if try machine.call(condition, .char(units[index])).isTrue == isWanted { return index }
      index += 1
    }
    return nil
  }

  /// `indexWhere(p, from)`
  @Sendable private static func indexWhere(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let found: Int? = try index(in: s, arguments[1], isWanted: true, from: Int(arguments.int(2)), machine)
    return .int(Int32(truncatingIfNeeded: found ?? -1))
  }

  /// `lastIndexWhere(p, end)`
  @Sendable private static func lastIndexWhere(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown)
    -> Value
  {
    let units: [UInt16] = s.unitArray
    var index: Int = min(units.count - 1, arguments.count > 2 ? Int(arguments.int(2)) : Int.max)
    while index >= 0 {
      if try machine.call(arguments[1], .char(units[index])).isTrue { return .int(Int32(truncatingIfNeeded: index)) }
      index -= 1
    }
    return .int(-1)
  }

  /// The members that make texts or sequences.
  private static func building(_ member: String) -> NativeFunction? {
    switch member {
    case "map":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        var builder = ElementsBuilder(expected: s.byteCount)
        for unit: UInt16 in s.unitArray { builder.append(try machine.call(arguments[1], .char(unit))) }
        return .object(SequenceObject(.arraySeq, builder.finish()))
      }
    case "map:Char":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(s.byteCount)
        for unit: UInt16 in s.unitArray { WTF8.append(unit: try machine.call(arguments[1], .char(unit)).asChar, to: &bytes) }
        return StringObject(bytes)
      }
    case "flatMap:String":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        var bytes: [UInt8] = []
        for unit: UInt16 in s.unitArray {
          WTF8.append(try machine.text(of: try machine.call(arguments[1], .char(unit))), to: &bytes)
        }
        return StringObject(bytes)
      }
    case "collect:Char":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        var bytes: [UInt8] = []
        for unit: UInt16 in s.unitArray {
          if let result: Value = try machine.callIfDefined(arguments[1], .char(unit)) {
            WTF8.append(unit: result.asChar, to: &bytes)
          }
        }
        return StringObject(bytes)
      }
    case "filter":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in try filtered(s, arguments[1], machine).kept }
    case "filterNot":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in try filtered(s, arguments[1], machine).left }
    case "partition":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let (kept, left) = try filtered(s, arguments[1], machine)
        return .tuple(.object(kept), .object(left))
      }
    case "takeWhile", "dropWhile", "span":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let end: Int = try index(in: s, arguments[1], isWanted: false, machine) ?? s.utf16Count
        if member == "takeWhile" { return .object(s.slice(0, end)) }
        let rest: StringObject = s.slice(end, s.utf16Count)
        return member == "dropWhile" ? .object(rest) : .tuple(.object(s.slice(0, end)), .object(rest))
      }
    default: nil
    }
  }

  /// The characters for which a condition holds, and the others.
  private static func filtered(
    _ s: StringObject, _ condition: Value, _ machine: Machine
  ) throws(Thrown) -> (kept: StringObject, left: StringObject) {
    var kept: [UInt8] = []
    var left: [UInt8] = []
    for unit: UInt16 in s.unitArray {
      if try machine.call(condition, .char(unit)).isTrue {
        WTF8.append(unit: unit, to: &kept)
      } else {
        WTF8.append(unit: unit, to: &left)
      }
    }
    return (kept: StringObject(kept), left: StringObject(left))
  }

  /// The members that compare.
  private static func comparing(_ member: String) -> NativeFunction? {
    switch member {
    case "<":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(s.compare(to: try arguments.string(1, machine)) < 0)
      }
    case ">":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(s.compare(to: try arguments.string(1, machine)) > 0)
      }
    case "<=":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(s.compare(to: try arguments.string(1, machine)) <= 0)
      }
    case ">=":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        .boolean(s.compare(to: try arguments.string(1, machine)) >= 0)
      }
    case "contains":
      Shape.string { (s, arguments, _) throws(Thrown) -> Value in .boolean(s.units.contains(arguments.char(1))) }
    case "nonEmpty": Shape.string { (s, _, _) throws(Thrown) -> Value in .boolean(s.byteCount > 0) }
    case "lengthCompare":
      Shape.string { (s, arguments, _) throws(Thrown) -> Value in
        .int(JavaMath.compare(Int32(truncatingIfNeeded: s.utf16Count), arguments.int(1)))
      }
    case "copyToArray": Shape.string(copyToArray)
    default: nil
    }
  }

  /// `copyToArray(array, start, length)`
  @Sendable private static func copyToArray(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let target: ArrayObject = try arguments.array(1, machine)
    let start: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
    let length: Int = arguments.count > 3 ? Int(arguments.int(3)) : Int.max
    let count: Int = max(0, min(s.utf16Count, length, target.count - start))
    if count > 0, start < 0 { throw machine.indexOutOfBounds(start, count: target.count) }
    for (index, unit): (Int, UInt16) in s.unitArray.prefix(count).enumerated() { _ = target.set(start + index, .char(unit)) }
    return .int(Int32(truncatingIfNeeded: count))
  }
}
