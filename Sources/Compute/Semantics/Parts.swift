/// How an object's hash code comes from its parts; the machine combines them without recursing.
@usableFromInline package enum HashParts {
  /// The code itself.
  case code(Int32)
  /// `MurmurHash3.productHash` of a case class or tuple whose name has this hash.
  case product(prefix: Int32, [Value])
  /// `MurmurHash3.seqHash` of a Seq.
  case sequence(Elements)
  /// `MurmurHash3.unorderedHash` of a Set, with `setSeed`.
  case set([Value])
  /// `MurmurHash3.mapHash` of a Map: keys and values in the same order.
  case map(keys: [Value], values: [Value])
  /// `31 * hash + element` over a java.util.List.
  case javaList([Value])
}

/// How an object's text comes from its parts; the machine joins them without recursing.
@usableFromInline package enum TextParts {
  /// The text itself.
  case text(String)
  /// A string's characters.
  case string(StringObject)
  /// Parts between brackets.
  case group(open: String, separator: String, close: String, TextItems)
}

/// The parts of a text between brackets.
@usableFromInline package enum TextItems {
  /// One after the other.
  case values([Value])
  /// One after the other.
  case elements(Elements)
  /// Pairs, each joined by an arrow such as ` -> ` or `=`.
  case entries(keys: [Value], values: [Value], arrow: String)
}
