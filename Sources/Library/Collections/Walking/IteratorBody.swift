import Compute

/// What a Scala Iterator keeps.
package struct IteratorBody: NativeBody {
  /// Gives the elements.
  package let cursor: Cursor

  /// Makes the body of an iterator.
  package init(_ cursor: Cursor) { self.cursor = cursor }

  package var descriptor: ClassDescriptor {
    switch cursor {
    case is GroupedCursor: IteratorBody.grouped
    case is BufferedCursor: IteratorBody.buffered
    default: IteratorBody.plain
    }
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text("<iterator>") }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> IteratorBody? {
    throw copy.machine.raise("java.io.NotSerializableException", "scala.collection.Iterator$$anon$9")
  }

  /// The ancestors of all iterators.
  private static let ancestors: [String] = [
    "scala.collection.Iterator", "scala.collection.IterableOnceOps", "scala.collection.IterableOnce", "java.util.Iterator",
  ]
  /// The class of most iterators.
  private static let plain = ClassDescriptor(
    name: "scala.collection.NativeIterator", superclass: WellKnown.object, ancestors: ancestors)
  /// The class of iterators over groups.
  private static let grouped = ClassDescriptor(
    name: "scala.collection.NativeIterator", superclass: WellKnown.object,
    ancestors: ancestors + ["scala.collection.Iterator.GroupedIterator"])
  /// The class of iterators that can show their next element.
  private static let buffered = ClassDescriptor(
    name: "scala.collection.NativeBufferedIterator", superclass: WellKnown.object,
    ancestors: ancestors + ["scala.collection.BufferedIterator"])
}

/// The door between Scala's iterators and rows.
package enum Iterators {
  /// Makes a Scala Iterator over rows.
  package static func value(_ rows: RowIterator, _ machine: Machine) -> Value {
    value(RowsCursor(machine, rows))
  }

  /// Makes a Scala Iterator over what a cursor gives.
  package static func value(_ cursor: Cursor) -> Value { .object(NativeObject(IteratorBody(cursor))) }

  /// Makes rows of an Iterator or any other collection.
  package static func rows(_ value: Value, _ machine: Machine) throws(Thrown) -> RowIterator {
    if let elements: Elements = Walk.stored(value) { return ElementRows(elements) }
    let cursor: Cursor = try Walk.cursor(value, machine)
    return GeneratedRows { () throws(Thrown) -> Value? in try cursor.next() }
  }
}
