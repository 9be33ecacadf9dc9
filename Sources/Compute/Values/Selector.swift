import Synchronization

/// The name under which a method is found in the class of its receiver, with its number of parameters.
///
/// Overloads with the same number of parameters need different names; the lowering decides their spelling.
package struct Selector: Hashable, Sendable {
  /// The number given to this name and arity when it was first seen.
  package let id: Int32

  /// All selectors seen so far.
  private static let table = Mutex<Table>(Table())

  /// The selectors by name and by number.
  private struct Table {
    /// The number of each name and arity.
    var numbers: [String: Int32] = [:]
    /// The names and arities by number.
    var entries: [(name: String, arity: Int)] = []
  }

  /// Finds or makes the selector; the receiver does not count as a parameter.
  package init(_ name: String, _ arity: Int) {
    id = Selector.table.withLock { (table: inout Table) -> Int32 in
      let key: String = name + "/" + String(arity)
      if let known: Int32 = table.numbers[key] { return known }
      let made = Int32(table.entries.count)
      table.numbers[key] = made
      table.entries.append((name: name, arity: arity))
      return made
    }
  }

  /// The method's name.
  package var name: String { Selector.table.withLock { (table: inout Table) -> String in table.entries[Int(id)].name } }

  /// The number of parameters.
  package var arity: Int { Selector.table.withLock { (table: inout Table) -> Int in table.entries[Int(id)].arity } }

  /// `equals(Any)`.
  package static let equals = Selector("equals", 1)
  /// `hashCode()`.
  package static let hashCode = Selector("hashCode", 0)
  /// `toString()`.
  package static let toText = Selector("toString", 0)
  /// `compareTo(T)`.
  package static let compareTo = Selector("compareTo", 1)
  /// `compare(T, T)`.
  package static let compare = Selector("compare", 2)
  /// `isDefinedAt(A)`.
  package static let isDefinedAt = Selector("isDefinedAt", 1)
  /// `applyOrElse(A, A => B)`.
  package static let applyOrElse = Selector("applyOrElse", 2)

  /// `apply` with so many parameters.
  package static func apply(_ arity: Int) -> Selector {
    arity >= 0 && arity < applies.count ? applies[arity] : Selector("apply", arity)
  }

  /// The selectors of `apply` for the usual numbers of parameters.
  private static let applies: [Selector] = (0...22).map { (arity: Int) -> Selector in Selector("apply", arity) }
}
