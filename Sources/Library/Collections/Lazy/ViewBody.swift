import Compute

/// What a view keeps: how to visit its elements anew.
package struct ViewBody: NativeBody {
  /// The classes of views.
  enum Kind: Sendable {
    /// Of any collection.
    case view
    /// Of a sequence.
    case seq
    /// Of a sequence with fast access by position.
    case indexedSeq
  }

  /// The class.
  let kind: Kind
  /// The array or text whose view it is, which its own text shows; null for others.
  let origin: Value
  /// Makes a visit of the elements.
  let source: (Machine) throws(Thrown) -> Cursor

  /// Makes a view.
  init(_ kind: Kind, origin: Value = .null, _ source: @escaping (Machine) throws(Thrown) -> Cursor) {
    self.kind = kind
    self.origin = origin
    self.source = source
  }

  package var descriptor: ClassDescriptor {
    switch kind {
    case .view: ViewBody.view
    case .seq: ViewBody.seq
    case .indexedSeq: ViewBody.indexedSeq
    }
  }

  /// `View`
  private static let view = ClassDescriptor(
    name: "scala.collection.NativeView", superclass: WellKnown.object,
    ancestors: CollectionAncestors.iterable + ["scala.collection.View"])
  /// `SeqView`
  private static let seq = ClassDescriptor(
    name: "scala.collection.NativeSeqView", superclass: WellKnown.object,
    ancestors: CollectionAncestors.iterable + ["scala.collection.View", "scala.collection.SeqView"])
  /// `IndexedSeqView`
  private static let indexedSeq = ClassDescriptor(
    name: "scala.collection.NativeIndexedSeqView", superclass: WellKnown.object,
    ancestors: CollectionAncestors.iterable + [
      "scala.collection.View", "scala.collection.SeqView", "scala.collection.IndexedSeqView",
    ])

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    if let sequence: SequenceObject = origin.sequence, sequence.kind == .wrappedString {
      return .group(open: "StringView(", separator: "", close: ")", .values(sequence.elements.values))
    }
    if let string: StringObject = origin.string { return .text("StringView(" + string.text + ")") }
    if let array: ArrayObject = origin.array {
      return .group(open: "ArrayView(", separator: ", ", close: ")", .values(array.elements.values))
    }
    return switch kind {
    case .view: .text("View(<not computed>)")
    case .seq: .text("SeqView(<not computed>)")
    case .indexedSeq: .text("IndexedSeqView(<not computed>)")
    }
  }
}

/// Makes views.
enum Views {
  /// Makes a view of a collection.
  static func value(of collection: Value) -> Value {
    .object(
      NativeObject(
        ViewBody(kind(of: collection), origin: collection) { (machine: Machine) throws(Thrown) -> Cursor in
          try Walk.cursor(collection, machine)
        }))
  }

  /// Makes a view.
  static func value(_ kind: ViewBody.Kind, _ source: @escaping (Machine) throws(Thrown) -> Cursor) -> Value {
    .object(NativeObject(ViewBody(kind, source)))
  }

  /// The class of the view of a collection.
  private static func kind(of collection: Value) -> ViewBody.Kind {
    if let sequence: SequenceObject = collection.sequence {
      return sequence.kind == .list || sequence.kind == .queue ? .seq : .indexedSeq
    }
    if let buffer = collection.native(BufferBody.self) { return buffer.body.kind == .listBuffer ? .seq : .indexedSeq }
    if collection.array != nil || collection.range != nil { return .indexedSeq }
    if collection.native(LazyListBody.self) != nil { return .seq }
    guard case .object(let object) = collection else { return .view }
    return object.descriptor.conforms(to: "scala.collection.Seq") ? .seq : .view
  }
}
