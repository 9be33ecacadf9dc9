import Compute
import Engine

/// stream-lib's HyperLogLogPlus as programs hold it.
struct SketchBody: NativeBody {
  /// What was counted.
  var sketch: HyperLogLog

  var descriptor: ClassDescriptor { SketchBody.descriptor }
  private static let descriptor = ClassDescriptor(
    name: "com.clearspring.analytics.stream.cardinality.HyperLogLogPlus", superclass: WellKnown.object,
    ancestors: ["java.io.Serializable"], flags: [.serializable])

  func copied(by copy: inout DeepCopy) throws(Thrown) -> SketchBody? { self }
}

extension SparkNatives {
  /// Returns the member of HyperLogLogPlus of a name.
  func sketch(_ member: String) -> Body? {
    switch member {
    case "new":
      return { (m, a) throws(Thrown) in
        .object(NativeObject(SketchBody(sketch: HyperLogLog(precision: Int(a.int(0)), sparse: Int(a.int(1))))))
      }
    case "offer":
      return { (m, a) throws(Thrown) in
        guard let object = a[0].native(SketchBody.self) else { throw m.mismatch(a[0], expected: "HyperLogLogPlus") }
        if a[1].isNull {
          object.body.sketch.offer(nil)
        } else {
          try m.text(of: a[1]).withBytes { (bytes: UnsafeBufferPointer<UInt8>) in object.body.sketch.offer(bytes) }
        }
        return .boolean(true)
      }
    case "addAll":
      return { (m, a) throws(Thrown) in
        guard let object = a[0].native(SketchBody.self), let other = a[1].native(SketchBody.self) else {
          throw m.mismatch(a[1], expected: "HyperLogLogPlus")
        }
        object.body.sketch.merge(other.body.sketch)
        return .unit
      }
    case "cardinality":
      return { (m, a) throws(Thrown) in
        guard let object = a[0].native(SketchBody.self) else { throw m.mismatch(a[0], expected: "HyperLogLogPlus") }
        return .long(object.body.sketch.cardinality)
      }
    default: return nil
    }
  }
}
