import Syntax

/// A method, constructor or local function.
package final class MethodSymbol: Symbol {
  /// The parts of a signature that are written, or worked out without the body.
  package struct Header {
    /// The type parameters.
    package var typeParameters: [TypeParameterSymbol] = []
    /// The parameter lists, context bounds included; none for `def x = 1`.
    package var parameterLists: [[ParameterSymbol]] = []

    /// Creates the header of a method without parameters.
    package init() {}

    /// Creates a header.
    package init(typeParameters: [TypeParameterSymbol], parameterLists: [[ParameterSymbol]]) {
      self.typeParameters = typeParameters
      self.parameterLists = parameterLists
    }
  }

  /// How the method is run.
  package enum Implementation {
    /// It has no body.
    case abstract
    /// Natively, found by key.
    case native(String)
    /// By its text, checked when first called for by `Checker.typedBody(of:)`.
    case body
    /// By the compiler, as the parts of a case class.
    case synthetic(SyntheticMethod)
    /// As a constructor of its class.
    case constructor
  }

  /// How the method is run.
  package var implementation: Implementation = .body
  /// The definition it was made from.
  package var definition: MethodDefinition?
  /// Works out the header when first asked for; nil once done.
  package var headerCompleter: ((MethodSymbol) -> Header)?
  /// Works out the type of the result when first asked for; nil once done.
  package var resultCompleter: ((MethodSymbol) -> Type)?
  /// The scope the definition stands in.
  package var scope: Scope?
  /// The header, once completed.
  private var headerStorage = Header()
  /// The type of the result, once completed.
  private var resultStorage: Type?
  /// True while the type of the result is being worked out from the body.
  package private(set) var isInferringResult = false

  /// The type parameters and parameter lists.
  package var header: Header {
    get {
      if let complete = headerCompleter {
        headerCompleter = nil
        headerStorage = complete(self)
      }
      return headerStorage
    }
    set {
      headerCompleter = nil
      headerStorage = newValue
    }
  }

  /// The type parameters; of a constructor those of its class.
  package var typeParameters: [TypeParameterSymbol] { header.typeParameters }
  /// The parameter lists; none for `def x = 1`.
  package var parameterLists: [[ParameterSymbol]] { header.parameterLists }

  /// The type of the result; nil while it is being inferred, which means "needs result type".
  package var resultType: Type? {
    get {
      if let result = resultStorage { return result }
      guard !isInferringResult, let complete = resultCompleter else { return nil }
      isInferringResult = true
      let result = complete(self)
      isInferringResult = false
      resultCompleter = nil
      resultStorage = result
      return result
    }
    set {
      resultCompleter = nil
      resultStorage = newValue
    }
  }

  /// True iff it is a constructor.
  package var isConstructor: Bool { name == "<init>" }
  /// The number of parameters over all lists.
  package var parameterCount: Int { parameterLists.reduce(0) { (sum: Int, list: [ParameterSymbol]) in sum + list.count } }
}

/// The methods that the compiler writes.
package enum SyntheticMethod: Hashable, Sendable {
  /// `apply` of a case class's companion.
  case caseApply
  /// `unapply` of a case class's companion.
  case caseUnapply
  /// `toString` of a companion that is not written: the name.
  case companionText
  /// `copy`
  case caseCopy
  /// The conversion method of an implicit class.
  case implicitConversion
}
