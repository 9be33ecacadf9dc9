import Compute
import Typing

/// What types become at run time: a layout for registers and columns, a test for patterns and casts.
final class TypeLayouts {
  /// The classes that are known.
  private let universe: Universe
  /// Asks whether a class is a value class, and of what.
  var valueClass: (ClassSymbol) -> Type? = { (_: ClassSymbol) in nil }
  /// Asks for the descriptor of a class whose instances may become columns.
  var record: (ClassSymbol) -> ClassDescriptor? = { (_: ClassSymbol) in nil }

  /// Asks for the name by which type tests know a class.
  var identity: (ClassSymbol) -> String = { (symbol: ClassSymbol) in symbol.fullName }

  /// Serves the classes of a universe.
  init(universe: Universe) { self.universe = universe }

  /// Returns the layout of a type; type parameters and what is not known better are `any`.
  func layout(of type: Type) -> Layout { layout(of: type, depth: 0) }

  /// Returns the layout, giving up on types nested deeper than columns are.
  private func layout(of type: Type, depth: Int) -> Layout {
    guard depth < 8, case .class(let symbol, let arguments) = universe.widened(type).dealiased else { return .any }
    switch symbol.role {
    case .unit: return .unit
    case .boolean: return .boolean
    case .byte: return .byte
    case .short: return .short
    case .char: return .char
    case .int: return .int
    case .long: return .long
    case .float: return .float
    case .double: return .double
    case .string: return .string
    case .tuple: return .tuple(arguments.map { (part: Type) in layout(of: part, depth: depth + 1) })
    case .array: return .array(arguments.first.map { (part: Type) in layout(of: part, depth: depth + 1) } ?? .any)
    default: break
    }
    if let underlying = valueClass(symbol) {
      return layout(of: Substitution(symbol.typeParameters, arguments)(underlying), depth: depth + 1)
    }
    switch symbol.fullName {
    case "scala.Option" where arguments.count == 1: return .option(layout(of: arguments[0], depth: depth + 1))
    case "scala.collection.immutable.List", "scala.collection.immutable.Seq", "scala.collection.immutable.Vector",
      "scala.collection.immutable.IndexedSeq":
      return arguments.count == 1 ? .sequence(layout(of: arguments[0], depth: depth + 1)) : .any
    default: return .any
    }
  }

  /// Returns how a running program can test for a type; nil where every value passes.
  func test(of type: Type) -> TypeTest? {
    switch type.dealiased {
    case .constant, .singleton, .fieldSingleton, .this: return test(of: universe.widened(type))
    case .compound(let parts), .refined(let parts, _):
      return parts.lazy.compactMap { [self] (part: Type) in test(of: part) }.first
    case .class(let symbol, let arguments): return test(of: symbol, arguments)
    default: return nil
    }
  }

  /// The test for an Array of elements that are not known.
  private static let anyArray = TypeTest.oneOf(
    [.any, .boolean, .byte, .short, .char, .int, .long, .float, .double].map { (element: Layout) -> TypeTest in .array(element) })

  /// Returns the test for a class.
  private func test(of symbol: ClassSymbol, _ arguments: [Type]) -> TypeTest? {
    switch symbol.role {
    case .any, .anyVal, .anyRef: return .any
    case .nothing: return .nothing
    case .null: return .null
    case .unit: return .unit
    case .boolean: return .scalar(.boolean)
    case .byte: return .scalar(.byte)
    case .short: return .scalar(.short)
    case .char: return .scalar(.char)
    case .int: return .scalar(.int)
    case .long: return .scalar(.long)
    case .float: return .scalar(.float)
    case .double: return .scalar(.double)
    case .string: return .string
    case .array:
      guard let element = arguments.first else { return .array(.any) }
      if case .class = element.dealiased { return .array(layout(of: element)) }
      return TypeLayouts.anyArray
    case .tuple: return .tuple(arguments.count)
    case .function: return .function(max(0, arguments.count - 1))
    case .partialFunction, .ordinary: return .named(identity(symbol))
    }
  }
}
