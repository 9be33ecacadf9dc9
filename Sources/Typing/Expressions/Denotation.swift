import Syntax

/// What an expression stands for while its arguments may still follow.
indirect enum Denotation {
  /// A value.
  case value(TypedExpression)
  /// Methods of one name, of which none is chosen yet.
  case methods(MethodReference)
  /// A method that was chosen and perhaps given some of its lists.
  case call(PendingCall)
  /// A package, which is no value.
  case package(PackageSymbol)
}

/// The methods that a name or selection stands for.
struct MethodReference {
  /// The name.
  var name: String
  /// The methods that have it.
  var methods: [MethodSymbol]
  /// A field of the same name, which is meant where no arguments follow.
  var field: FieldSymbol?
  /// The value before the dot.
  var receiver: TypedExpression?
  /// The value before the dot as it was before an implicit view was applied to it.
  var viewedReceiver: TypedExpression?
  /// True iff several views bring the name, and the arguments have to decide between them.
  var isOfSeveralViews = false
  /// True iff `super` stands before the dot.
  var isSuper = false
  /// The type arguments that are written.
  var typeArguments: [TypeTree] = []
  /// The text of the name and what stands before it.
  var range: SourceRange
  /// Where messages about the call point to.
  var point: Int
  /// The type whose members the methods are seen as.
  var prefix: Type? { receiver?.pathType }
}

/// A call of a chosen method of which lists of arguments may still be missing.
struct PendingCall {
  /// The method.
  var method: MethodSymbol
  /// The value before the dot.
  var receiver: TypedExpression?
  /// True iff `super` stands before the dot.
  var isSuper = false
  /// The class, if the method is its constructor after `new`.
  var construction: ClassSymbol?
  /// What stands for the type parameters.
  var variables: [InferenceVariable]
  /// The lists that are missing, and the result.
  var signature: MethodSignature
  /// The lists that were given, in one row.
  var arguments: [TypedExpression] = []
  /// The parameters of `arguments`.
  var parameters: [SignatureParameter] = []
  /// The arguments by index as they are written, where that is not the order of the parameters.
  var order: [Int] = []
  /// True iff an argument was left to its default value.
  var usesDefaults = false
  /// The text of the call so far.
  var range: SourceRange
  /// Where messages point to.
  var point: Int

  /// True iff all type parameters are known.
  var isDetermined: Bool { variables.allSatisfy { (variable: InferenceVariable) in variable.solution != nil } }
  /// True iff the next list is one that is filled in by the compiler.
  var expectsImplicits: Bool { signature.parameterLists.first?.first?.symbol.has(.implicit) ?? false }
}

extension TypedExpression {
  /// Something that was reported.
  static func error(_ range: SourceRange) -> TypedExpression { TypedExpression(.error, type: .error, range: range) }

  /// True iff it was reported.
  var isError: Bool { type.isError }

  /// The same expression at another place of the text.
  func at(_ range: SourceRange, point: Int) -> TypedExpression {
    var moved = self
    moved.range = range
    moved.point = point
    return moved
  }

  /// True iff evaluating it again gives the same and does nothing.
  var isPath: Bool {
    switch kind {
    case .variable(let variable): variable.isStable
    case .this, .module, .literal, .placeholder: true
    case .field(let receiver, let field): !field.isVar && !field.has(.lazy) && receiver.isPath
    default: false
    }
  }

  /// The singleton type of a path; the type itself of anything else.
  var pathType: Type {
    switch kind {
    case .variable(let variable) where variable.isStable: return .singleton(variable)
    case .field(let receiver, let field) where !field.isVar && receiver.isPath: return .fieldSingleton(receiver.pathType, field)
    default: return type
    }
  }
}
