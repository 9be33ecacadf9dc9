import Compute

/// The exceptions of collections, in Scala's words for each class.
enum CollectionErrors {
  /// The error of the first or last element or the rest of an empty collection.
  static func empty(_ member: String, of receiver: Value, _ machine: Machine) -> Thrown {
    let isPart: Bool = member == "tail" || member == "init"
    let unsupported: String = "java.lang.UnsupportedOperationException"
    let missing: String = "java.util.NoSuchElementException"
    if let sequence: SequenceObject = receiver.sequence {
      switch sequence.kind {
      case .list, .stream: return machine.raise(isPart ? unsupported : missing, member + " of empty list")
      case .vector: return machine.raise(isPart ? unsupported : missing, "empty." + (member == "last" ? "tail" : member))
      case .queue: return machine.raise(missing, member + " on empty queue")
      case .arraySeq, .wrappedArray:
        return isPart
          ? machine.raise(unsupported, member + " of empty array") : machine.raise(missing, member + " of empty ArraySeq")
      case .wrappedString: return machine.raise(isPart ? unsupported : missing, isPart ? nil : member + " of empty WrappedString")
      case .iterable, .compactBuffer: return isPart ? machine.raise(unsupported, nil) : Cursor.exhausted(machine)
      }
    }
    if receiver.array != nil { return machine.raise(isPart ? unsupported : missing, member + " of empty array") }
    if receiver.range != nil { return machine.raise(missing, member + " on empty Range") }
    if let buffer = receiver.native(BufferBody.self) {
      return isPart ? machine.raise(unsupported, nil) : machine.raise(missing, member + " of empty " + buffer.body.kind.name)
    }
    if let lazy = receiver.native(LazyListBody.self) {
      let name: String = lazy.body.isStream ? "stream" : "lazy list"
      return machine.raise(isPart ? unsupported : missing, member + " of empty " + name)
    }
    if receiver.native(PriorityQueueBody.self) != nil, !isPart { return machine.raise(missing, "queue is empty") }
    return isPart ? machine.raise(unsupported, nil) : Cursor.exhausted(machine)
  }

  /// The error of an index that is out of a sequence's bounds.
  static func index(_ index: Int, count: Int, of receiver: Value, _ machine: Machine) -> Thrown {
    if let sequence: SequenceObject = receiver.sequence {
      switch sequence.kind {
      case .list, .stream, .iterable, .queue, .compactBuffer:
        return machine.raise("java.lang.IndexOutOfBoundsException", String(index))
      case .arraySeq, .wrappedArray: return machine.indexOutOfBounds(index, count: count)
      case .wrappedString:
        let text: String = "Index " + String(index) + " out of bounds for length " + String(count)
        return machine.raise("java.lang.StringIndexOutOfBoundsException", text)
      case .vector: break
      }
    }
    if receiver.native(BufferBody.self)?.body.kind == .listBuffer {
      return machine.raise("java.lang.IndexOutOfBoundsException", String(index))
    }
    if receiver.array != nil || receiver.native(BufferBody.self)?.body.kind == .arraySeq {
      return machine.indexOutOfBounds(index, count: count)
    }
    if receiver.native(LazyListBody.self) != nil { return machine.raise("java.lang.IndexOutOfBoundsException", String(index)) }
    return outOfBounds(index, count: count, machine)
  }

  /// The error of an index, with the bounds.
  static func outOfBounds(_ index: Int, count: Int, _ machine: Machine) -> Thrown {
    let text: String = String(index) + " is out of bounds (min 0, max " + String(count - 1) + ")"
    return machine.raise("java.lang.IndexOutOfBoundsException", text)
  }

  /// The error of combining no elements.
  static func unsupported(_ text: String, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.UnsupportedOperationException", text)
  }

  /// The error of a key that a map lacks.
  static func missingKey(_ key: Value, _ machine: Machine) throws(Thrown) -> Thrown {
    machine.raise("java.util.NoSuchElementException", "key not found: " + (try machine.text(of: key).text))
  }

  /// The error of an argument.
  static func argument(_ text: String, _ machine: Machine) -> Thrown { machine.raise("java.lang.IllegalArgumentException", text) }
}
