import Compute
import Engine

/// An RDD as programs hold it: the lineage node and the layout its arrays have.
struct RDDBody: NativeBody {
  /// The lineage node.
  let rdd: RDD
  /// The layout of the elements of `collect`'s array, from the ClassTag the program gave.
  let element: Layout

  var descriptor: ClassDescriptor { RDDBody.descriptor }
  /// The class of all RDDs.
  private static let descriptor = ClassDescriptor(
    name: "org.apache.spark.rdd.RDD", superclass: WellKnown.object, ancestors: ["java.io.Serializable"], flags: [.serializable])

  func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    other.native(RDDBody.self)?.body.rdd === rdd
  }

  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    .code(Int32(truncatingIfNeeded: rdd.id.number))
  }

  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(rdd.text) }
}

extension RDD {
  /// The RDD as a value of the program.
  func value(_ element: Layout) -> Value { .object(NativeObject(RDDBody(rdd: self, element: element))) }
}

extension Arguments {
  /// The RDD at an index.
  func rdd(_ index: Int, _ machine: Machine) throws(Thrown) -> RDDBody {
    if let object = self[index].native(RDDBody.self) { return object.body }
    throw machine.mismatch(self[index], expected: "org.apache.spark.rdd.RDD")
  }

  /// The RDD in the first slot of an instance of PairRDDFunctions and the like.
  func wrappedRDD(_ machine: Machine) throws(Thrown) -> RDDBody {
    if let instance = self[0].instance, let object = instance[0].native(RDDBody.self) { return object.body }
    throw machine.mismatch(self[0], expected: "org.apache.spark.rdd.RDD")
  }

  /// The layout that a ClassTag argument tells; `any` for null.
  func tag(_ index: Int) -> Layout { self[index].native(ClassTagBody.self)?.body.layout ?? .any }
}
