extension WellKnown {
  /// `scala.Some`, which natives make as often as programs do.
  package static let some = ClassDescriptor(
    name: "scala.Some", superclass: object, ancestors: optionAncestors, flags: [.caseClass, .serializable],
    fields: [ClassDescriptor.Field("value")])
  /// `scala.None`.
  package static let none = ClassDescriptor(
    name: "scala.None$", simpleName: "None", superclass: object, ancestors: optionAncestors,
    flags: [.caseClass, .serializable, .module, .immutable])
  /// The value `None`.
  package static let noneValue = Value.object(Instance(none))

  /// The ancestors of both Options.
  private static let optionAncestors: [String] = [
    "scala.Option", "scala.Product", "scala.Equals", "scala.collection.IterableOnce", "java.io.Serializable", "java.lang.Object",
    "scala.Any",
  ]

  /// The class of a name, if it is one of those that all sessions share.
  package static func shared(named name: String) -> ClassDescriptor? {
    switch name {
    case "scala.Some": some
    case "scala.None$": none
    default: nil
    }
  }

  /// The one instance of an object's class, if all sessions share it.
  package static func singleton(named name: String) -> Value? {
    switch name {
    case "scala.None$": noneValue
    case "scala.collection.immutable.Nil$": .object(SequenceObject.emptyList)
    default: nil
    }
  }
}
