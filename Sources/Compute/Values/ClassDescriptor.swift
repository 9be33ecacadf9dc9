import Synchronization

/// A class as a running program sees it: its name, its ancestors, its fields and its methods.
@usableFromInline package final class ClassDescriptor: Sendable, Hashable {
  /// The name that messages use (`scala.Some`, or `Point` at the prompt); classes defined one after the other may share it.
  package let name: String
  /// The name that `toString` of a case class shows.
  package let simpleName: String
  /// The hash of the simple name, which begins the hash of a case class's instance.
  package let simpleNameHash: Int32
  /// The class it extends, whose fields come first; nil for Object.
  package let superclass: ClassDescriptor?
  /// What kind of class it is.
  package let flags: Flags
  /// The fields of an instance, inherited ones first.
  package let fields: [Field]
  /// The fields that a case class's `unapply`, `equals`, `hashCode` and `toString` look at, in order.
  package let productFields: [Int]
  /// Where an instance of a case class inside a class keeps the instance around it, without which two are not equal; nil for others.
  package let outerField: Int?
  /// The one abstract method of a function-like trait that instances implement (`compare` of an Ordering), if it has just one.
  package let singleMethod: Selector?
  /// The numbers of the names of this class and of all its ancestors, traits included.
  private let ancestry: Set<ClassName>
  /// The number of the name that tells this class apart from all others.
  package let className: ClassName
  /// The methods, own and inherited, as far as they have been set or looked up.
  private let methods = Mutex<[Selector: MethodImplementation]>([:])

  /// A field of an instance.
  package struct Field: Hashable, Sendable {
    /// The name in the program's text.
    package let name: String
    /// What it may hold; scalars are kept as tagged values.
    package let layout: Layout
    /// `true` iff it is a `var`.
    package let isMutable: Bool

    /// Makes a field.
    package init(_ name: String, _ layout: Layout = .any, isMutable: Bool = false) {
      self.name = name
      self.layout = layout
      self.isMutable = isMutable
    }
  }

  /// What kind of class a descriptor is of.
  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Its equality, hash and text are those of a product of `productFields`, where the program does not say otherwise.
    package static let caseClass = Flags(rawValue: 1)
    /// It is the class of a singleton object.
    package static let module = Flags(rawValue: 2)
    /// It descends from java.lang.Throwable.
    package static let throwable = Flags(rawValue: 4)
    /// Its instances may be captured by a task.
    package static let serializable = Flags(rawValue: 8)
    /// Its `equals` is a program (own or inherited).
    package static let customEquals = Flags(rawValue: 16)
    /// Its `hashCode` is a program (own or inherited).
    package static let customHash = Flags(rawValue: 32)
    /// Its `toString` is a program (own or inherited).
    package static let customText = Flags(rawValue: 64)
    /// It is a trait.
    package static let trait = Flags(rawValue: 128)
    /// It cannot be instantiated.
    package static let abstract = Flags(rawValue: 256)
    /// No field of an instance can be set after construction, and none can hold what can change.
    package static let immutable = Flags(rawValue: 512)
    /// Copies are reported to the host: accumulators, which begin anew in each task.
    package static let tracked = Flags(rawValue: 1024)
  }

  /// Makes a class. `identity` is the name type tests know it by, and `ancestors` are those of all its ancestors beyond the
  /// superclass's own (traits and theirs).
  package init(
    name: String, identity: String? = nil, simpleName: String? = nil, superclass: ClassDescriptor? = nil, ancestors: [String] = [],
    flags: Flags = [],
    fields: [Field] = [], productFields: [Int]? = nil, outerField: Int? = nil, singleMethod: Selector? = nil
  ) {
    self.name = name
    let shown: String = simpleName ?? ClassDescriptor.lastPart(of: name)
    self.simpleName = shown
    var text: String = shown
    simpleNameHash = text.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) -> Int32 in WTF8.javaHash(bytes, isASCII: false) }
    self.superclass = superclass
    self.flags = flags.union(superclass?.inheritedFlags ?? [])
    self.fields = fields
    self.productFields = productFields ?? (flags.contains(.caseClass) ? Array(fields.indices) : [])
    self.outerField = outerField
    self.singleMethod = singleMethod ?? superclass?.singleMethod
    let own = ClassName(identity ?? name)
    className = own
    var names: Set<ClassName> = superclass?.ancestry ?? []
    for ancestor: String in ancestors { names.insert(ClassName(ancestor)) }
    names.insert(own)
    ancestry = names
  }

  /// The flags that a subclass has as well.
  private var inheritedFlags: Flags {
    flags.intersection([.throwable, .serializable, .customEquals, .customHash, .customText, .tracked])
  }

  /// The part of a full name after its last dot.
  private static func lastPart(of name: String) -> String {
    if let dot: String.Index = name.lastIndex(of: ".") { String(name[name.index(after: dot)...]) } else { name }
  }

  /// `true` iff this is the class of that name or descends from it.
  package func conforms(to ancestor: ClassName) -> Bool { ancestor == className || ancestry.contains(ancestor) }

  /// `true` iff this is the class of that full name or descends from it.
  package func conforms(to ancestor: String) -> Bool { conforms(to: ClassName(ancestor)) }

  /// Sets the implementation of a method; the Interpreter does so when it makes the class or first needs the method.
  package func define(_ selector: Selector, _ implementation: MethodImplementation) {
    methods.withLock { $0[selector] = implementation }
  }

  /// Returns the method that was set on this class itself, if one was.
  package func ownMethod(_ selector: Selector) -> MethodImplementation? { methods.withLock { $0[selector] } }

  /// Returns the method that was set on this class or inherited from a superclass, if one was.
  package func method(_ selector: Selector) -> MethodImplementation? {
    if let own: MethodImplementation = methods.withLock({ $0[selector] }) { return own }
    return superclass?.method(selector)
  }

  @usableFromInline package static func == (left: ClassDescriptor, right: ClassDescriptor) -> Bool { left === right }

  @usableFromInline package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// How a method is carried out.
package enum MethodImplementation: Sendable {
  /// By a program whose first parameter is the receiver.
  case program(ProgramReference)
  /// By a native whose first argument is the receiver.
  case native(Native)
}

/// The full name of a class as a number.
package struct ClassName: Hashable, Sendable {
  /// The number given to the name when it was first seen.
  package let id: Int32

  /// The names seen so far.
  private static let table = Mutex<Table>(Table())

  /// The names by text and by number.
  private struct Table {
    /// The number of each name.
    var numbers: [String: Int32] = [:]
    /// The names by number.
    var names: [String] = []
  }

  /// Finds or makes the number of a name.
  package init(_ name: String) {
    id = ClassName.table.withLock { (table: inout Table) -> Int32 in
      if let known: Int32 = table.numbers[name] { return known }
      let made = Int32(table.names.count)
      table.numbers[name] = made
      table.names.append(name)
      return made
    }
  }

  /// The name as messages show it, without what tells classes of one name apart.
  package var text: String {
    let whole: String = ClassName.table.withLock { (table: inout Table) -> String in table.names[Int(id)] }
    return String(whole.prefix { (character: Character) -> Bool in character != ClassName.mark })
  }

  /// What stands between a name and the number that tells classes of that name apart.
  private static let mark: Character = "#"

  /// Returns the name by which the class that has the given number among those of one name is told apart.
  package static func identity(_ name: String, number: Int) -> String { number == 0 ? name : "\(name)\(mark)\(number)" }
}
