/// The classes of the machine's own objects; the Interpreter sets their methods when it first needs them.
package enum WellKnown {
  /// `java.lang.Object`.
  package static let object = ClassDescriptor(name: "java.lang.Object")
  /// `java.lang.String`.
  package static let string = ClassDescriptor(
    name: "java.lang.String", superclass: object,
    ancestors: ["java.lang.CharSequence", "java.lang.Comparable", "java.io.Serializable"], flags: [.serializable, .immutable])
  /// The class behind what has none of its own.
  package static let unit = ClassDescriptor(
    name: "scala.runtime.BoxedUnit", superclass: object, flags: [.serializable, .immutable])
  /// `scala.runtime.Null$`, for error messages about null.
  package static let null = ClassDescriptor(name: "null")

  /// The class of tuples with so many components.
  package static func tuple(_ count: Int) -> ClassDescriptor { tuples[min(max(0, count), 22)] }

  /// The hash of the name that a tuple's hash begins with.
  package static func tuplePrefix(_ count: Int) -> Int32 { tuple(count).simpleNameHash }

  /// The class of functions with so many parameters.
  package static func function(_ arity: Int) -> ClassDescriptor { functions[min(max(0, arity), 22)] }

  /// The class of a boxed primitive.
  package static func box(_ kind: ScalarKind) -> ClassDescriptor { boxes[Int(kind.rawValue)] }

  /// The class of an immutable sequence.
  package static func sequence(_ kind: SequenceKind, isEmpty: Bool) -> ClassDescriptor {
    switch kind {
    case .list: isEmpty ? emptyList : cons
    case .vector: vector
    case .arraySeq: arraySeq
    case .wrappedArray: wrappedArray
    case .queue: queue
    case .stream: lazyList
    case .wrappedString: wrappedString
    case .iterable: iterable
    case .compactBuffer: compactBuffer
    }
  }

  /// The class of a range.
  package static func range(_ kind: ScalarKind, isInclusive: Bool) -> ClassDescriptor {
    if kind != .int { return numericRange }
    return isInclusive ? inclusiveRange : exclusiveRange
  }

  /// The class of a value, primitives in their boxes.
  package static func descriptor(of value: Value) -> ClassDescriptor {
    switch value {
    case .object(let object): object.descriptor
    case .unit: unit
    case .null: null
    default: box(value.scalarKind ?? .int)
    }
  }

  /// The classes of tuples by their number of components.
  private static let tuples: [ClassDescriptor] = (0...22).map { (count: Int) -> ClassDescriptor in
    ClassDescriptor(
      name: "scala.Tuple" + String(count), superclass: object,
      ancestors: ["scala.Product" + String(count), "scala.Product", "scala.Equals", "java.io.Serializable"],
      flags: [.serializable, .caseClass],
      fields: (1...max(1, count)).prefix(count).map { (index: Int) -> ClassDescriptor.Field in
        ClassDescriptor.Field("_" + String(index))
      })
  }

  /// The classes of functions by their number of parameters.
  private static let functions: [ClassDescriptor] = (0...22).map { (arity: Int) -> ClassDescriptor in
    ClassDescriptor(
      name: "scala.Function" + String(arity), superclass: object, ancestors: ["java.io.Serializable"],
      flags: [.serializable], singleMethod: Selector.apply(arity))
  }

  /// The classes of boxed primitives, in the order of `ScalarKind`.
  private static let boxes: [ClassDescriptor] = [
    "Boolean", "Byte", "Short", "Character", "Integer", "Long", "Float", "Double",
  ].map { (name: String) -> ClassDescriptor in
    let isNumber: Bool = name != "Boolean" && name != "Character"
    let ancestors: [String] = ["java.lang.Comparable", "java.io.Serializable"] + (isNumber ? ["java.lang.Number"] : [])
    return ClassDescriptor(
      name: "java.lang." + name, superclass: object, ancestors: ancestors, flags: [.serializable, .immutable])
  }

  /// The ancestors that every immutable Seq has.
  private static let seqAncestors: [String] = [
    "scala.collection.immutable.Seq", "scala.collection.Seq", "scala.collection.immutable.Iterable", "scala.collection.Iterable",
    "scala.collection.IterableOnce", "scala.collection.IterableOps", "scala.collection.SeqOps", "scala.PartialFunction",
    "scala.Function1", "scala.Equals", "java.io.Serializable",
  ]

  /// Makes the class of an immutable Seq.
  private static func seq(_ name: String, _ more: [String] = []) -> ClassDescriptor {
    ClassDescriptor(name: name, superclass: object, ancestors: seqAncestors + more, flags: [.serializable])
  }

  private static let linear: [String] = [
    "scala.collection.immutable.LinearSeq", "scala.collection.LinearSeq",
  ]
  private static let indexed: [String] = [
    "scala.collection.immutable.IndexedSeq", "scala.collection.IndexedSeq",
  ]
  /// `List`, the parent of its two classes.
  package static let list = seq("scala.collection.immutable.List", linear)
  private static let listClass: [String] = ["scala.collection.immutable.List", "scala.Product"]
  private static let cons = seq("scala.collection.immutable.$colon$colon", linear + listClass)
  private static let emptyList = seq("scala.collection.immutable.Nil$", linear + listClass)
  private static let vector = seq("scala.collection.immutable.Vector", indexed)
  private static let arraySeq = seq("scala.collection.immutable.ArraySeq", indexed)
  private static let queue = seq("scala.collection.immutable.Queue", linear)
  private static let lazyList = seq("scala.collection.immutable.LazyList", linear)
  private static let compactBuffer = seq("org.apache.spark.util.collection.CompactBuffer", indexed)
  private static let wrappedString = seq("scala.collection.immutable.WrappedString", indexed)
  private static let exclusiveRange = seq(
    "scala.collection.immutable.Range$Exclusive", indexed + ["scala.collection.immutable.Range"])
  private static let inclusiveRange = seq(
    "scala.collection.immutable.Range$Inclusive", indexed + ["scala.collection.immutable.Range"])
  private static let numericRange = seq("scala.collection.immutable.NumericRange", indexed)
  private static let wrappedArray = ClassDescriptor(
    name: "scala.collection.mutable.ArraySeq", superclass: object,
    ancestors: [
      "scala.collection.mutable.IndexedSeq", "scala.collection.mutable.Seq", "scala.collection.IndexedSeq", "scala.collection.Seq",
      "scala.collection.mutable.Iterable", "scala.collection.Iterable", "scala.collection.IterableOnce", "scala.PartialFunction",
      "scala.Function1", "java.io.Serializable",
    ], flags: [.serializable])
  private static let iterable = ClassDescriptor(
    name: "scala.collection.NativeIterable", superclass: object,
    ancestors: ["scala.collection.Iterable", "scala.collection.IterableOnce", "java.io.Serializable"],
    flags: [.serializable])
}
