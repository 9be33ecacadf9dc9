import Compute
import Engine

/// The slots of a `RangePartitioner` of the prelude, by the names of its fields.
struct RangePartitionerFields {
  private let instance: Instance
  private let slots: [String: Int]

  /// Looks at an instance; nil if it lacks the fields.
  init?(_ instance: Instance) {
    self.instance = instance
    var slots: [String: Int] = [:]
    for (index, field): (Int, ClassDescriptor.Field) in instance.descriptor.fields.enumerated() { slots[field.name] = index }
    guard slots["rangeBounds"] != nil, slots["ordering"] != nil, slots["ascending"] != nil else { return nil }
    self.slots = slots
  }

  /// A field by name.
  private func field(_ name: String) -> Value { slots[name].map { (slot: Int) -> Value in instance[slot] } ?? .null }

  /// The bounds, once they were sampled.
  var bounds: RangeBounds? {
    guard let array = field("rangeBounds").array else { return nil }
    return RangeBounds(keys: array.shared(), ordering: field("ordering"), ascending: field("ascending").isTrue)
  }

  /// Sets the fields that placing keys needs.
  func set(_ bounds: RangeBounds) {
    if let slot = slots["rangeBounds"] { instance[slot] = .object(ArrayObject(.any, bounds.keys)) }
    if let slot = slots["ordering"] { instance[slot] = bounds.ordering }
    if let slot = slots["ascending"] { instance[slot] = .boolean(bounds.ascending) }
  }
}

extension Partitioner {
  /// The partitioner as the program sees it.
  func value(_ machine: Machine) -> Value {
    if let object { return object }
    switch kind {
    case .hash(let count):
      guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.HashPartitioner") else { return .null }
      return .object(Instance(descriptor, [.int(Int32(truncatingIfNeeded: count))]))
    case .range(let bounds):
      guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.RangePartitioner") else { return .null }
      let instance = Instance(descriptor)
      RangePartitionerFields(instance)?.set(bounds)
      return .object(instance)
    case .custom(let value, _): return value
    }
  }
}
