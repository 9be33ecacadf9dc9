import Compute

/// The operations that make another kind of collection of the elements.
enum Conversions {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "toList": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try list(arguments[0], machine) }
    case "toVector":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try sequence(.vector, arguments[0], machine)
      }
    case "toSeq": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try seq(arguments[0], machine) }
    case "toIndexedSeq":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try indexedSeq(arguments[0], machine)
      }
    case "toSet": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try set(arguments[0], machine) }
    case "toMap": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in try map(arguments[0], machine) }
    case "toBuffer":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Buffers.arrayBuffer(try Walk.kept(arguments[0], machine))
      }
    case "toArray":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try array(arguments[0], arguments[1], machine)
      }
    case "iterator":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Iterators.value(try Walk.cursor(arguments[0], machine))
      }
    case "view": { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in Views.value(of: arguments[0]) }
    default: nil
    }
  }

  /// Makes a List.
  static func list(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let sequence: SequenceObject = receiver.sequence, sequence.kind == .list { return receiver }
    return Rebuild.list(try Walk.kept(receiver, machine))
  }

  /// Makes a sequence of a kind.
  static func sequence(_ kind: SequenceKind, _ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let sequence: SequenceObject = receiver.sequence, sequence.kind == kind { return receiver }
    return .object(SequenceObject(kind, try Walk.kept(receiver, machine)))
  }

  /// Makes an immutable Seq: itself if it is one, otherwise a List.
  static func seq(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if receiver.range != nil || receiver.native(LazyListBody.self) != nil || receiver.native(WideRangeBody.self) != nil {
      return receiver
    }
    if let sequence: SequenceObject = receiver.sequence {
      switch sequence.kind {
      case .list, .vector, .arraySeq, .queue, .stream, .wrappedString, .compactBuffer: return receiver
      case .wrappedArray: return .object(SequenceObject(.arraySeq, sequence.elements))
      case .iterable: break
      }
    }
    if let array: ArrayObject = receiver.array { return .object(SequenceObject(.arraySeq, array.shared())) }
    if let instance: Instance = receiver.instance, instance.descriptor.conforms(to: "scala.collection.immutable.Seq") {
      return receiver
    }
    return try list(receiver, machine)
  }

  /// Makes an immutable IndexedSeq: itself if it is one, otherwise a Vector.
  static func indexedSeq(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if receiver.range != nil { return receiver }
    if let sequence: SequenceObject = receiver.sequence {
      switch sequence.kind {
      case .vector, .arraySeq, .wrappedString: return receiver
      case .wrappedArray: return .object(SequenceObject(.arraySeq, sequence.elements))
      case .list, .queue, .stream, .iterable, .compactBuffer: break
      }
    }
    if let array: ArrayObject = receiver.array { return .object(SequenceObject(.arraySeq, array.shared())) }
    return try sequence(.vector, receiver, machine)
  }

  /// Makes an immutable Set: itself if it is one.
  static func set(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let set = receiver.native(SetBody.self), !set.body.kind.isMutable, !set.body.kind.isSorted { return receiver }
    return try Sets.set(try Walk.elements(receiver, machine), machine)
  }

  /// Makes an immutable Map: itself if it is one.
  static func map(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Value {
    if let map = receiver.native(MapBody.self), !map.body.kind.isMutable { return receiver }
    return try Rebuild.map(.map, .small, try Walk.elements(receiver, machine), machine)
  }

  /// Makes an array of the class of a ClassTag.
  static func array(_ receiver: Value, _ classTag: Value, _ machine: Machine) throws(Thrown) -> Value {
    let elements: Elements = try Walk.kept(receiver, machine)
    return .object(ArrayObject(layout(of: classTag) ?? Layout(holding: elements), elements))
  }

  /// The layout of the elements of arrays of a ClassTag's class; nil if the value is no ClassTag.
  static func layout(of classTag: Value) -> Layout? { classTag.native(ClassTagBody.self)?.body.layout }
}
