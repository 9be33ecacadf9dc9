import Syntax

extension Checker {
  /// Fills in the next list of a call, which is implicit; reports what is not found.
  func supply(_ call: inout PendingCall, _ expression: Expression) -> Bool {
    guard let list = call.signature.parameterLists.first else { return true }
    for parameter: SignatureParameter in list {
      let wanted = instantiated(parameter.type)
      switch searchImplicit(wanted, expression.range) {
      case .success(let found):
        solveBounded(call.variables)
        call.arguments.append(found.at(expression.range, point: expression.point))
      case .failure(let failure):
        if parameter.symbol.hasDefault, !isAmbiguous(failure) {
          let kind = TypedExpression.Kind.defaultArgument(
            call.method, index: call.arguments.count, receiver: call.receiver, previous: call.arguments)
          call.arguments.append(TypedExpression(kind, type: wanted, range: expression.range, point: expression.point))
        } else {
          report(failure, parameter, instantiated(parameter.type), call, expression)
          return false
        }
      }
      call.parameters.append(parameter)
    }
    call.signature.parameterLists.removeFirst()
    return true
  }

  /// Returns true iff several implicits fit.
  private func isAmbiguous(_ failure: ImplicitFailure) -> Bool { if case .ambiguous = failure { true } else { false } }

  /// Reports that an implicit argument was not found.
  private func report(
    _ failure: ImplicitFailure, _ parameter: SignatureParameter, _ wanted: Type, _ call: PendingCall, _ expression: Expression
  ) {
    let type = named(wanted)
    if type.isErroneous {
      return error("could not find implicit value for parameter \(parameter.symbol.name)", at: expression.range)
    }
    let typeText = text(of: type)
    switch failure {
    case .missing:
      let words = words(forMissing: type, parameter, call)
      let what =
        parameter.symbol.name.hasPrefix("evidence$")
        ? "evidence parameter of type" : "parameter \(parameter.symbol.name):"
      let lines = (words ?? "could not find implicit value for \(what) \(typeText)").split(
        separator: "\n", omittingEmptySubsequences: false)
      error(
        String(lines[0]), at: expression.range, point: expression.point, notes: lines.dropFirst().map(String.init),
        hint: Messages.hint(missingImplicit: type))
    case .ambiguous(let one, let other):
      error(
        "ambiguous implicit values:", at: expression.range, point: expression.point,
        notes: ["both \(described(one))", "and \(described(other))", "match expected type \(typeText)"])
    case .diverging(let symbol):
      error(
        "diverging implicit expansion for type \(typeText)", at: expression.range, point: expression.point,
        notes: ["starting with \(Messages.described(symbol))\(Messages.location(of: symbol))"])
    }
  }

  /// Returns the words that the parameter or the class of a missing implicit value has for that, as `@implicitNotFound` says.
  private func words(forMissing type: Type, _ parameter: SignatureParameter, _ call: PendingCall) -> String? {
    if let words = parameter.symbol.missingImplicitWords {
      return call.variables.reduce(words) { (words: String, variable: InferenceVariable) in
        words.replacing("${\(variable.parameter.name)}", with: text(of: named(.variable(variable))))
      }
    }
    let arguments = type.arguments.map { (argument: Type) in text(of: argument) }
    guard let symbol = type.classSymbol, let words = symbol.missingImplicitWords, !symbol.has(.prelude) else {
      return Messages.implicitNotFound(type, argumentTexts: arguments)
    }
    return zip(symbol.typeParameters, arguments).reduce(words) { (words: String, pair: (TypeParameterSymbol, String)) in
      words.replacing("${\(pair.0.name)}", with: pair.1)
    }
  }

  /// Returns the type with the names of parameters for what is not determined.
  private func named(_ type: Type) -> Type {
    type.mapped { (part: Type) -> Type? in
      switch part {
      case .variable(let variable): variable.solution == nil ? .parameter(variable.parameter) : nil
      case .appliedVariable(let variable, let arguments): variable.solution == nil ? .applied(variable.parameter, arguments) : nil
      default: nil
      }
    }
  }

  /// Returns an implicit with its place and type, as messages about ambiguity name it.
  func described(_ candidate: ImplicitCandidate) -> String {
    guard let symbol = candidate.symbol, let signature = signature(of: candidate) else { return candidate.name }
    return
      "\(Messages.described(symbol))\(Messages.location(of: symbol)) of type \(TypeText(isFull: printsFullNames).text(signature))"
  }
}

extension Messages {
  /// Returns the words a class says itself when no implicit value of it is found, as `@implicitNotFound` in its source.
  static func implicitNotFound(_ type: Type, argumentTexts: [String]) -> String? {
    guard let symbol = type.classSymbol else { return nil }
    func argument(_ index: Int) -> String { index < argumentTexts.count ? argumentTexts[index] : "?" }
    switch symbol.fullName {
    case "scala.<:<": return "Cannot prove that \(argument(0)) <:< \(argument(1))."
    case "scala.=:=": return "Cannot prove that \(argument(0)) =:= \(argument(1))."
    case "scala.reflect.ClassTag": return "No ClassTag available for \(argument(0))"
    case "scala.reflect.Manifest": return "No Manifest available for \(argument(0))."
    case "scala.Function1": return "No implicit view available from \(argument(0)) => \(argument(1))."
    case "scala.collection.BuildFrom":
      return
        "Cannot construct a collection of type \(argument(2)) with elements of type \(argument(1)) based on a collection of type \(argument(0))."
    case "scala.concurrent.ExecutionContext":
      return """
        Cannot find an implicit ExecutionContext. You might add
        an (implicit ec: ExecutionContext) parameter to your method.

        The ExecutionContext is used to configure how and on which
        thread pools asynchronous tasks (such as Futures) will run,
        so the specific ExecutionContext that is selected is important.

        If your application does not define an ExecutionContext elsewhere,
        consider using Scala's global ExecutionContext by defining
        the following:

        implicit val ec: scala.concurrent.ExecutionContext = scala.concurrent.ExecutionContext.global
        """
    case "org.apache.spark.sql.Encoder":
      return
        "Unable to find encoder for type \(argument(0)). An implicit Encoder[\(argument(0))] is needed to store \(argument(0)) instances in a Dataset. Primitive types (Int, String, etc) and Product types (case classes) are supported by importing spark.implicits._  Support for serializing other types will be added in future releases."
    default: return nil
    }
  }

  /// Returns our own help for a missing implicit value.
  static func hint(missingImplicit type: Type) -> String? {
    guard let symbol = type.classSymbol else { return nil }
    switch symbol.fullName {
    case "scala.math.Ordering":
      return "say how to compare, e.g. sort by a field of a number or text: xs.sortBy(_.field), xs.maxBy(_.field)"
    case "scala.reflect.ClassTag": return "give the type parameter a context bound, e.g. def f[T: scala.reflect.ClassTag](…)"
    default: return nil
    }
  }
}
