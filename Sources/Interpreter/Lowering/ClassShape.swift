import Compute
import Typing

/// Which slot of an instance holds what: the superclass's slots come first, then those of traits, then the class's own.
struct ClassShape {
  /// The fields in slot order; a field that overrides another shares its slot.
  private(set) var fields: [ClassDescriptor.Field] = []
  /// The slots of field symbols, inherited ones included.
  private(set) var slots: [FieldSymbol: Int] = [:]
  /// The slots by field name.
  private(set) var slotsByName: [String: Int] = [:]
  /// The slots of what a local class captures.
  private(set) var captureSlots: [(variable: VariableSymbol, slot: Int)] = []
  /// The slot of `this` of the code around an inner class.
  private(set) var outerIndex: Int?
  /// The class of that `this`.
  private(set) var outerClass: ClassSymbol?

  /// Returns the slot of a field.
  func index(of field: FieldSymbol) -> Int? { slots[field] ?? slotsByName[field.name] }

  /// Adds a field, or lets it share the slot of the one of this name that it overrides.
  mutating func add(_ field: FieldSymbol, layout: Layout) {
    if let shared = slotsByName[field.name], !field.has(.private), !field.has(.privateThis), !field.has(.parameterAccessor) {
      slots[field] = shared
      return
    }
    let slot: Int = fields.count
    fields.append(ClassDescriptor.Field(field.name, layout, isMutable: field.isVar || field.has(.lazy)))
    slots[field] = slot
    slotsByName[field.name] = slot
  }

  /// Adds the slots of a local class's captures.
  mutating func add(_ captures: Captures, outer: ClassSymbol?) {
    if captures.usesThis, let outer { setOuter(outer) }
    for variable: VariableSymbol in captures.variables {
      captureSlots.append((variable, fields.count))
      fields.append(ClassDescriptor.Field("\(variable.name)$", .any, isMutable: true))
    }
  }

  /// Adds the slot of the `this` around an inner class.
  mutating func setOuter(_ outer: ClassSymbol) {
    guard outerIndex == nil else { return }
    outerIndex = fields.count
    outerClass = outer
    fields.append(ClassDescriptor.Field("$outer", .any))
  }

  /// Starts a subclass: its parent's outer and captures keep their slots but are set by the parent's constructor.
  func inherited() -> ClassShape {
    var copy = self
    copy.outerIndex = nil
    copy.outerClass = nil
    copy.captureSlots = []
    return copy
  }
}
