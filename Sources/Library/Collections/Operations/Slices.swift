import Compute

/// The operations that cut a collection: what shares its memory costs no copy.
enum Slices {
  /// Returns the operation of a name.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "take": take
    case "drop": drop
    case "slice": slice
    case "takeRight": takeRight
    case "dropRight": dropRight
    case "tail": tail
    case "init": initial
    case "head": head
    case "headOption": headOption
    case "last": last
    case "splitAt": splitAt
    case "span": span
    case "partition": partition
    case "partitionMap": partitionMap
    case "tails": tails
    case "inits": inits
    case "grouped": grouped
    case "sliding": sliding
    default: nil
    }
  }

  /// Cuts what keeps its elements in order.
  static func slice(_ receiver: Value, _ from: Int, _ until: Int) -> Value {
    guard case .object(let object) = receiver else { return receiver }
    switch object.shape {
    case .sequence:
      let sequence: SequenceObject = unsafeDowncast(object, to: SequenceObject.self)
      if from <= 0, until >= sequence.elements.count { return receiver }
      let part: Elements = sequence.elements.slice(from, until)
      if sequence.kind == .list || sequence.kind == .iterable || sequence.kind == .compactBuffer { return Rebuild.list(part) }
      return .object(SequenceObject(sequence.kind, part))
    case .range: return .object(Ranges.slice(unsafeDowncast(object, to: RangeObject.self), from, until))
    case .array:
      let array: ArrayObject = unsafeDowncast(object, to: ArrayObject.self)
      return .object(ArrayObject(array.element, array.shared().slice(from, until)))
    default:
      if let buffer = object.native(BufferBody.self) {
        return Buffers.value(buffer.body.kind, buffer.body.elements.slice(from, until))
      }
      return receiver
    }
  }

  /// Cuts any collection.
  static func sliced(_ receiver: Value, _ from: Int, _ until: Int?, _ machine: Machine) throws(Thrown) -> Value {
    if Walk.stored(receiver) != nil { return slice(receiver, from, until ?? Int.max) }
    return try Rebuild.apply(receiver, .same, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      SlicedCursor(source, drop: from, take: until.map { (until: Int) -> Int in until - max(0, from) })
    }
  }

  /// Returns the first elements.
  private static func take(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sliced(arguments[0], 0, Int(arguments.int(1)), machine)
  }

  /// Returns all but the first elements.
  private static func drop(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sliced(arguments[0], Int(arguments.int(1)), nil, machine)
  }

  /// Returns the elements from one position up to another.
  private static func slice(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try sliced(arguments[0], Int(arguments.int(1)), Int(arguments.int(2)), machine)
  }

  /// Returns the last elements.
  private static func takeRight(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let number: Int = max(0, Int(arguments.int(1)))
    return try cut(arguments[0], machine) { (count: Int) -> Range<Int> in max(0, count - number)..<count }
  }

  /// Returns all but the last elements.
  private static func dropRight(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let number: Int = max(0, Int(arguments.int(1)))
    return try cut(arguments[0], machine) { (count: Int) -> Range<Int> in 0..<max(0, count - number) }
  }

  /// Cuts a collection at places that depend on its size.
  private static func cut(_ receiver: Value, _ machine: Machine, _ places: @escaping (Int) -> Range<Int>) throws(Thrown) -> Value {
    if let elements: Elements = Walk.stored(receiver) {
      let range: Range<Int> = places(elements.count)
      return slice(receiver, range.lowerBound, range.upperBound)
    }
    return try Rebuild.apply(receiver, .same, keepsSeqView: true, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      let elements: Elements = try Walk.elements(source)
      let range: Range<Int> = places(elements.count)
      return ElementsCursor(machine, elements, from: range.lowerBound, to: range.upperBound)
    }
  }

  /// All elements but the first.
  private static func tail(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let lazy = arguments[0].native(LazyListBody.self), let (_, rest) = try lazy.cell() {
      if lazy.body.isStream { _ = try rest.cell() }
      return .object(rest)
    }
    if try isEmpty(arguments[0], machine) { throw CollectionErrors.empty("tail", of: arguments[0], machine) }
    return try sliced(arguments[0], 1, nil, machine)
  }

  /// All elements but the last.
  private static func initial(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if try isEmpty(arguments[0], machine) { throw CollectionErrors.empty("init", of: arguments[0], machine) }
    return try cut(arguments[0], machine) { (count: Int) -> Range<Int> in 0..<max(0, count - 1) }
  }

  /// Whether a collection has no elements.
  static func isEmpty(_ receiver: Value, _ machine: Machine) throws(Thrown) -> Bool {
    if let count: Int = Walk.knownCount(receiver) { return count == 0 }
    return try !Walk.cursor(receiver, machine).hasNext()
  }

  /// The first element.
  private static func head(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let elements: Elements = Walk.stored(arguments[0]) {
      if elements.isEmpty { throw CollectionErrors.empty("head", of: arguments[0], machine) }
      return elements[0]
    }
    let cursor: Cursor = try Walk.cursor(arguments[0], machine)
    guard try cursor.hasNext() else { throw CollectionErrors.empty("head", of: arguments[0], machine) }
    return try cursor.take()
  }

  /// The first element, or None if there is none.
  private static func headOption(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    Options.option(try Walk.cursor(arguments[0], machine).next(), machine)
  }

  /// The last element.
  private static func last(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let elements: Elements = try Walk.elements(arguments[0], machine)
    if elements.isEmpty { throw CollectionErrors.empty("last", of: arguments[0], machine) }
    return elements[elements.count - 1]
  }

  /// Splits at a position.
  private static func splitAt(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let number = Int(arguments.int(1))
    if let iterator = arguments[0].native(IteratorBody.self) {
      let elements: Elements = try Walk.elements(SlicedCursor(iterator.body.cursor, drop: 0, take: number))
      return .tuple(Iterators.value(ElementsCursor(machine, elements)), arguments[0])
    }
    return .tuple(try sliced(arguments[0], 0, number, machine), try sliced(arguments[0], number, nil, machine))
  }

  /// Splits after the longest prefix whose elements satisfy the predicate.
  private static func span(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let predicate: Value = arguments[1]
    if let iterator = arguments[0].native(IteratorBody.self) { return try spanned(iterator.body.cursor, predicate, machine) }
    if Walk.stored(arguments[0]) != nil {
      let length: Int = try Transformations.prefixLength(arguments[0], predicate, machine)
      return .tuple(slice(arguments[0], 0, length), slice(arguments[0], length, Int.max))
    }
    let test: (Value) throws(Thrown) -> Bool = { (value: Value) throws(Thrown) -> Bool in try machine.call(predicate, value).isTrue
    }
    let first: Value = try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      PrefixCursor(source, test)
    }
    let second: Value = try Rebuild.apply(arguments[0], .same, machine) { (source: Cursor) throws(Thrown) -> Cursor in
      SuffixCursor(source, test)
    }
    return .tuple(first, second)
  }

  /// Splits an iterator after its longest prefix that satisfies a predicate; the prefix is taken when the rest is asked for.
  private static func spanned(_ source: Cursor, _ predicate: Value, _ machine: Machine) throws(Thrown) -> Value {
    let split = SplitSource(source) { (value: Value) throws(Thrown) -> Bool in try machine.call(predicate, value).isTrue }
    return .tuple(
      Iterators.value(GeneratedCursor(machine) { () throws(Thrown) -> Value? in try split.nextOfPrefix() }),
      Iterators.value(GeneratedCursor(machine) { () throws(Thrown) -> Value? in try split.nextOfRest() }))
  }

  /// Splits the elements by whether the predicate holds.
  private static func partition(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let predicate: Value = arguments[1]
    var (kept, others) = (ElementsBuilder(), ElementsBuilder())
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      if try machine.call(predicate, value).isTrue { kept.append(value) } else { others.append(value) }
    }
    return try pair(like: arguments[0], .same, kept.finish(), others.finish(), machine)
  }

  /// Applies a function and splits the results by Left and Right.
  private static func partitionMap(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let function: Value = arguments[1]
    var (lefts, rights) = (ElementsBuilder(), ElementsBuilder())
    try Walk.forEach(arguments[0], machine) { (value: Value) throws(Thrown) -> Void in
      let side: (isLeft: Bool, value: Value) = try Options.side(of: try machine.call(function, value), machine)
      if side.isLeft { lefts.append(side.value) } else { rights.append(side.value) }
    }
    return try pair(like: arguments[0], .mapped, lefts.finish(), rights.finish(), machine)
  }

  /// Makes a pair of collections of the kind of a receiver.
  static func pair(
    like receiver: Value, _ result: Rebuild.Result, _ first: Elements, _ second: Elements, _ machine: Machine
  ) throws(Thrown) -> Value {
    .tuple(try part(like: receiver, result, first, machine), try part(like: receiver, result, second, machine))
  }

  /// Makes a collection of the kind of a receiver, which may be lazy.
  static func part(
    like receiver: Value, _ result: Rebuild.Result, _ elements: Elements, _ machine: Machine
  ) throws(Thrown) -> Value {
    if receiver.native(IteratorBody.self) != nil { return Iterators.value(ElementsCursor(machine, elements)) }
    if receiver.native(ViewBody.self) != nil {
      return Views.value(.view) { (machine: Machine) throws(Thrown) -> Cursor in ElementsCursor(machine, elements) }
    }
    if let lazy = receiver.native(LazyListBody.self) {
      return try LazyLists.value(ElementsCursor(machine, elements), isStream: lazy.body.isStream)
    }
    return try Rebuild.value(like: receiver, result, elements, machine)
  }

  /// Returns an iterator over all suffixes, the longest first.
  private static func tails(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try parts(arguments[0], machine) { (count: Int, index: Int) -> Range<Int> in index..<count }
  }

  /// Returns an iterator over all prefixes, the longest first.
  private static func inits(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try parts(arguments[0], machine) { (count: Int, index: Int) -> Range<Int> in 0..<(count - index) }
  }

  /// Makes an iterator over ever shorter parts.
  private static func parts(_ receiver: Value, _ machine: Machine, _ places: @escaping (Int, Int) -> Range<Int>) throws(Thrown)
    -> Value
  {
    let elements: Elements = try Walk.elements(receiver, machine)
    let isStored: Bool = Walk.stored(receiver) != nil
    return Iterators.value(
      CountedCursor(machine, count: elements.count + 1) { (index: Int) throws(Thrown) -> Value in
        let range: Range<Int> = places(elements.count, index)
        if isStored { return slice(receiver, range.lowerBound, range.upperBound) }
        return try part(like: receiver, .same, elements.slice(range.lowerBound, range.upperBound), machine)
      })
  }

  /// Cuts the elements into pieces of one size; the last may be smaller.
  private static func grouped(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let size = Int(arguments.int(1))
    if size < 1 {
      throw CollectionErrors.argument("requirement failed: size=\(size) and step=\(size), but both must be positive", machine)
    }
    return try windows(arguments[0], size: size, step: size, machine)
  }

  /// Returns an iterator over the windows of one size.
  private static func sliding(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (size, step): (Int, Int) = (Int(arguments.int(1)), arguments.count > 2 ? Int(arguments.int(2)) : 1)
    if size < 1 || step < 1 {
      throw CollectionErrors.argument("requirement failed: size=\(size) and step=\(step), but both must be positive", machine)
    }
    return try windows(arguments[0], size: size, step: step, machine)
  }

  /// Makes an iterator over groups; those of an iterator are ArraySeqs, those of anything else of its kind.
  private static func windows(_ receiver: Value, size: Int, step: Int, _ machine: Machine) throws(Thrown) -> Value {
    let isIterator: Bool =
      receiver.native(IteratorBody.self) != nil || (Walk.stored(receiver) == nil && isIteratorInstance(receiver))
    if !isIterator, let elements: Elements = Walk.stored(receiver) {
      let count: Int = elements.count
      let whole: Int = count <= size ? min(count, 1) : (count - size + step - 1) / step + 1
      return Iterators.value(
        CountedCursor(machine, count: min(whole, (count + step - 1) / step)) { (index: Int) -> Value in
          slice(receiver, index * step, min(count, index * step + size))
        })
    }
    return Iterators.value(
      GroupedCursor(try Walk.cursor(receiver, machine), size: size, step: step) { (group: Elements) throws(Thrown) -> Value in
        isIterator ? .object(SequenceObject(.arraySeq, group)) : try part(like: receiver, .same, group, machine)
      })
  }

  /// Whether a value is an iterator of the program's own class.
  private static func isIteratorInstance(_ value: Value) -> Bool {
    value.instance?.descriptor.conforms(to: "scala.collection.Iterator") ?? false
  }
}

/// An iterator that is split after its longest prefix that satisfies a predicate.
private final class SplitSource {
  /// Where the elements come from.
  private let source: Cursor
  /// The predicate.
  private let predicate: (Value) throws(Thrown) -> Bool
  /// Elements of the prefix that were taken ahead.
  private var prefix: [Value] = []
  /// The first element that failed the predicate.
  private var boundary: Value?
  /// `true` iff the prefix has ended.
  private var isSplit = false

  /// Splits what `source` gives.
  init(_ source: Cursor, _ predicate: @escaping (Value) throws(Thrown) -> Bool) {
    self.source = source
    self.predicate = predicate
  }

  /// Takes an element and tells whether it belongs to the prefix.
  private func step() throws(Thrown) -> Value? {
    guard !isSplit, let value: Value = try source.next() else {
      isSplit = true
      return nil
    }
    if try predicate(value) { return value }
    boundary = value
    isSplit = true
    return nil
  }

  /// The next element of the prefix.
  func nextOfPrefix() throws(Thrown) -> Value? {
    if !prefix.isEmpty { return prefix.removeFirst() }
    return try step()
  }

  /// The next element after the prefix.
  func nextOfRest() throws(Thrown) -> Value? {
    while !isSplit {
      if let value: Value = try step() { prefix.append(value) }
    }
    if let value: Value = boundary {
      boundary = nil
      return value
    }
    return try source.next()
  }
}
