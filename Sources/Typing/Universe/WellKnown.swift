/// The classes the language itself needs; one that the prelude lacks is an empty class.
package struct WellKnown {
  /// `Any`
  package let any: ClassSymbol
  /// `AnyVal`
  package let anyVal: ClassSymbol
  /// `Object`
  package let anyRef: ClassSymbol
  /// `Nothing`
  package let nothing: ClassSymbol
  /// `Null`
  package let null: ClassSymbol
  /// `Unit`
  package let unit: ClassSymbol
  /// `Boolean`
  package let boolean: ClassSymbol
  /// `Byte`
  package let byte: ClassSymbol
  /// `Short`
  package let short: ClassSymbol
  /// `Char`
  package let char: ClassSymbol
  /// `Int`
  package let int: ClassSymbol
  /// `Long`
  package let long: ClassSymbol
  /// `Float`
  package let float: ClassSymbol
  /// `Double`
  package let double: ClassSymbol
  /// `String`
  package let string: ClassSymbol
  /// `Array`
  package let array: ClassSymbol
  /// `Function0` to `Function22`
  package let functions: [ClassSymbol]
  /// `PartialFunction`
  package let partialFunction: ClassSymbol
  /// `Tuple2` to `Tuple22`, by count minus two.
  package let tuples: [ClassSymbol]
  /// `scala.collection.immutable.Seq`, the type of repeated parameters.
  package let seq: ClassSymbol
  /// `Option`
  package let option: ClassSymbol
  /// `Throwable`
  package let throwable: ClassSymbol
  /// `ClassTag`
  package let classTag: ClassSymbol
  /// `Class`
  package let classOf: ClassSymbol
  /// `scala.Symbol`
  package let symbol: ClassSymbol
  /// `scala.StringContext`
  package let stringContext: ClassSymbol
  /// `scala.Product`
  package let product: ClassSymbol
  /// `java.io.Serializable`
  package let serializable: ClassSymbol

  /// Looks the classes up.
  init(_ universe: Universe) {
    func find(_ fullName: String) -> ClassSymbol { WellKnown.find(fullName, in: universe) }
    any = find("scala.Any")
    anyVal = find("scala.AnyVal")
    anyRef = find("java.lang.Object")
    nothing = find("scala.Nothing")
    null = find("scala.Null")
    unit = find("scala.Unit")
    boolean = find("scala.Boolean")
    byte = find("scala.Byte")
    short = find("scala.Short")
    char = find("scala.Char")
    int = find("scala.Int")
    long = find("scala.Long")
    float = find("scala.Float")
    double = find("scala.Double")
    string = find("java.lang.String")
    array = find("scala.Array")
    functions = (0...22).map { (count: Int) in find("scala.Function\(count)") }
    partialFunction = find("scala.PartialFunction")
    tuples = (2...22).map { (count: Int) in find("scala.Tuple\(count)") }
    seq = find("scala.collection.immutable.Seq")
    option = find("scala.Option")
    throwable = find("java.lang.Throwable")
    classTag = find("scala.reflect.ClassTag")
    classOf = find("java.lang.Class")
    symbol = find("scala.Symbol")
    stringContext = find("scala.StringContext")
    product = find("scala.Product")
    serializable = find("java.io.Serializable")
  }

  /// Returns the class of a full name, or an empty one.
  private static func find(_ fullName: String, in universe: Universe) -> ClassSymbol {
    if let known = universe.classSymbol(fullName) { return known }
    let dot = fullName.lastIndex(of: ".") ?? fullName.startIndex
    let package = universe.demandPackage(String(fullName[..<dot]))
    let name = String(fullName[fullName.index(after: dot)...])
    let made = ClassSymbol(
      name: name, owner: package, kind: .class, fullName: fullName, flags: .prelude, role: ClassRole(fullName: fullName))
    if let parent = parentName(of: made.role) { made.headerStorage.parents = [.class(find(parent, in: universe), [])] }
    universe.declare(made, in: package)
    return made
  }

  /// Returns the full name of the class that an empty class of a role extends.
  private static func parentName(of role: ClassRole) -> String? {
    switch role {
    case .any: nil
    case .anyVal, .anyRef, .nothing: "scala.Any"
    default: role.isPrimitive ? "scala.AnyVal" : "java.lang.Object"
    }
  }
}
