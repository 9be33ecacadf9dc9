import Compute

/// The natives of Scala's and Java's libraries by the keys that the prelude names.
package enum Library {
  /// Returns the function of a key such as `String.length` or `Int.+:Int`, or nil where there is none.
  package static func native(for key: String) -> NativeFunction? {
    let (owner, member) = parts(of: key)
    return scalar(owner, member) ?? scalarObject(owner, member) ?? CollectionLibrary.native(owner: owner, member: member)
  }

  /// Returns what stands before and after the first dot of a key; all of it is the member where there is no dot.
  private static func parts(of key: String) -> (owner: String, member: String) {
    guard let dot: String.Index = key.firstIndex(of: ".") else { return ("", key) }
    return (String(key[..<dot]), String(key[key.index(after: dot)...]))
  }

  /// Returns a native of the classes of values: texts, numbers, characters.
  private static func scalar(_ owner: String, _ member: String) -> NativeFunction? {
    switch owner {
    case "": RootNatives.function(for: member)
    case "Any", "Object", "Class": AnyNatives.function(for: owner + "." + member)
    case "String": StringNatives.function(for: member)
    case "StringOps": StringOpsNatives.function(for: member)
    case "StringBuilder", "StringBuffer": StringBuilderNatives.function(for: owner + "." + member)
    case "Byte", "Short", "Char", "Int", "Long", "Float", "Double", "Boolean", "Unit":
      PrimitiveNatives.function(for: member, of: owner)
    case "RichNumber", "RichByte", "RichShort", "RichInt", "RichLong", "RichFloat", "RichDouble", "RichChar":
      RichNatives.function(for: member, of: owner)
    case "Throwable", "MatchError": ThrowableNatives.function(for: member)
    case "Number": NumberNatives.function(for: member)
    case "BigInt": BigIntNatives.function(for: member)
    case "BigDecimal": BigDecimalNatives.function(for: member)
    case "Random": RandomNatives.function(for: member)
    case "UUID": UUIDNatives.function(for: member)
    case "Pattern": PatternNatives.function(for: member)
    case "Matcher": MatcherNatives.function(for: member)
    case "ArrowAssoc", "any2stringadd", "LowPriorityImplicits", "LowPriorityImplicits2":
      PredefNatives.function(for: owner + "." + member)
    default: nil
    }
  }

  /// Returns a native of the singleton objects and of the handles they make.
  private static func scalarObject(_ owner: String, _ member: String) -> NativeFunction? {
    switch owner {
    case "Predef$": PredefNatives.function(for: member)
    case "String$": StringNatives.objectFunction(for: member)
    case "BigInt$": BigIntNatives.objectFunction(for: member, isJava: false)
    case "BigInteger", "BigInteger$": BigIntNatives.objectFunction(for: member, isJava: true)
    case "BigDecimal$": BigDecimalMaking.function(for: member, isJava: false)
    case "JavaBigDecimal": BigDecimalMaking.function(for: member, isJava: true)
    case "ThreadLocalRandom$": RandomNatives.function(for: member)
    case "UUID$": UUIDNatives.function(for: member)
    case "MurmurHash3$": MurmurNatives.function(for: member)
    case "Pattern$", "Matcher$": PatternNatives.objectFunction(for: member)
    case "System$", "Runtime", "sys": SystemNatives.function(for: owner + "." + member)
    case "FileSystem$": FileNatives.function(for: member)
    case "Console$": ConsoleNatives.function(for: member)
    case "Enumeration": EnumerationNatives.function(for: member)
    case "Math$": MathNatives.function(for: member)
    case "Character$": CharacterNatives.function(for: member)
    case "Byte$", "Short$", "Char$", "Int$", "Integer$", "Long$", "Float$", "Double$", "Boolean$":
      BoxNatives.function(for: member, of: owner)
    default: nil
    }
  }
}
