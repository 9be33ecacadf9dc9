import Compute

/// The classes of sequences that grow and shrink.
enum BufferKind: UInt8, Sendable, CaseIterable {
  case arrayBuffer
  case listBuffer
  case arrayDeque
  case queue
  case stack
  /// `mutable.ArraySeq`
  case arraySeq
  /// A collection of Java seen as a Buffer.
  case wrapper
  /// `java.util.ArrayList`
  case javaList
  /// `java.util.LinkedList`
  case javaLinkedList
  /// `java.util.ArrayDeque`
  case javaDeque
  /// `java.util.Stack`
  case javaStack
  /// `java.util.concurrent.ConcurrentLinkedQueue`
  case javaConcurrentQueue
  /// `java.util.concurrent.ConcurrentLinkedDeque`
  case javaConcurrentDeque
  /// `java.util.concurrent.CopyOnWriteArrayList`
  case javaCopiedList

  /// `true` iff it is a collection of Java.
  var isJava: Bool { rawValue >= BufferKind.javaList.rawValue }

  /// The name of the class.
  var name: String {
    switch self {
    case .arrayBuffer: "ArrayBuffer"
    case .listBuffer: "ListBuffer"
    case .arrayDeque: "ArrayDeque"
    case .queue: "Queue"
    case .stack: "Stack"
    case .arraySeq: "ArraySeq"
    case .wrapper: "Buffer"
    case .javaList: "ArrayList"
    case .javaLinkedList: "LinkedList"
    case .javaDeque: "ArrayDeque"
    case .javaStack: "Stack"
    case .javaConcurrentQueue: "ConcurrentLinkedQueue"
    case .javaConcurrentDeque: "ConcurrentLinkedDeque"
    case .javaCopiedList: "CopyOnWriteArrayList"
    }
  }

  /// The class as the program sees it.
  var descriptor: ClassDescriptor { BufferKind.descriptors[Int(rawValue)] }

  /// The classes in the order of the cases.
  private static let descriptors: [ClassDescriptor] = allCases.map { (kind: BufferKind) -> ClassDescriptor in
    if kind.isJava { return javaClass(of: kind) }
    var ancestors: [String] = CollectionAncestors.seq + ["scala.collection.mutable.Seq", "scala.collection.mutable.Iterable"]
    if kind != .arraySeq { ancestors += CollectionAncestors.growable + ["scala.collection.mutable.Buffer"] }
    if kind != .listBuffer {
      ancestors += ["scala.collection.IndexedSeq", "scala.collection.mutable.IndexedSeq"]
      if kind != .arraySeq { ancestors.append("scala.collection.mutable.IndexedBuffer") }
    }
    if kind == .queue || kind == .stack { ancestors.append("scala.collection.mutable.ArrayDeque") }
    if kind == .listBuffer { ancestors.append("scala.collection.mutable.Builder") }
    return ClassDescriptor(
      name: "scala.collection.mutable." + (kind == .wrapper ? "ArrayBuffer" : kind.name), superclass: WellKnown.object,
      ancestors: ancestors, flags: [.serializable])
  }
}

extension BufferKind {
  /// The class of a kind of Java's lists and queues.
  private static func javaClass(of kind: BufferKind) -> ClassDescriptor {
    var ancestors: [String] = ["java.util.Collection", "java.lang.Iterable", "java.io.Serializable"]
    switch kind {
    case .javaDeque: ancestors += ["java.util.Deque", "java.util.Queue"]
    case .javaList, .javaStack: ancestors.append("java.util.List")
    case .javaCopiedList: ancestors += ["java.util.ArrayList", "java.util.List"]
    case .javaLinkedList: ancestors += ["java.util.List", "java.util.Deque", "java.util.Queue"]
    default: ancestors += ["java.util.LinkedList", "java.util.List", "java.util.Deque", "java.util.Queue"]
    }
    let isShared: Bool = kind.rawValue >= BufferKind.javaConcurrentQueue.rawValue
    return ClassDescriptor(
      name: (isShared ? "java.util.concurrent." : "java.util.") + kind.name, superclass: WellKnown.object, ancestors: ancestors,
      flags: [.serializable])
  }
}

/// What a buffer keeps.
package struct BufferBody: NativeBody {
  /// The class.
  let kind: BufferKind
  /// The elements.
  var elements: Elements

  package var descriptor: ClassDescriptor { kind.descriptor }
  package var fixedDescriptor: ClassDescriptor? { kind.descriptor }

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    try comparison.sequences(elements, this, other)
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    kind.isJava ? .javaList(elements.values) : .sequence(elements)
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    if kind.isJava { return .group(open: "[", separator: ", ", close: "]", .elements(elements)) }
    return .group(open: kind.name + "(", separator: ", ", close: ")", .elements(elements))
  }

  package func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { elements }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> BufferBody? {
    BufferBody(kind: kind, elements: try copy.copied(elements) ?? elements)
  }
}

/// Makes buffers.
package enum Buffers {
  /// Makes the value of a buffer.
  static func value(_ kind: BufferKind, _ elements: Elements) -> Value {
    .object(NativeObject(BufferBody(kind: kind, elements: elements)))
  }

  /// Makes an ArrayBuffer of elements.
  package static func arrayBuffer(_ elements: Elements) -> Value { value(.arrayBuffer, elements) }

  /// The buffer that a native was called on.
  static func body(_ arguments: Arguments, _ machine: Machine) throws(Thrown) -> NativeObject<BufferBody> {
    if arguments[0].sequence?.kind == .wrappedArray {
      throw machine.raise(
        "java.lang.UnsupportedOperationException", "changing an array seen as a sequence is not supported here: change the array")
    }
    return try arguments.native(0, BufferBody.self, machine)
  }
}
