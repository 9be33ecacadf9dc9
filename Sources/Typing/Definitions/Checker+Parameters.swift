import Syntax

extension Checker {
  /// Makes type parameters and declares them in `scope`, then works out their bounds, which may mention each other.
  ///
  /// `declared` is called before the bounds are worked out.
  @discardableResult
  func makeTypeParameters(
    _ trees: [TypeParameter], owner: Symbol?, in scope: Scope, declared: ([TypeParameterSymbol]) -> Void = { _ in }
  ) -> [TypeParameterSymbol] {
    let symbols = trees.map { (tree: TypeParameter) -> TypeParameterSymbol in
      let symbol = TypeParameterSymbol(
        name: tree.name, owner: owner, variance: tree.variance, arity: tree.typeParameters.count)
      symbol.range = tree.range
      scope.declare(symbol)
      return symbol
    }
    declared(symbols)
    inScope(scope) { completeBounds(of: symbols, trees) }
    return symbols
  }

  /// Works out the bounds of type parameters in `scope`.
  private func completeBounds(of symbols: [TypeParameterSymbol], _ trees: [TypeParameter]) {
    for (symbol, tree): (TypeParameterSymbol, TypeParameter) in zip(symbols, trees) {
      guard tree.lower != nil || tree.upper != nil else { continue }
      guard tree.typeParameters.isEmpty else {
        let inner = Scope(.block, parent: scope)
        let parameters = makeTypeParameters(tree.typeParameters, owner: symbol, in: inner)
        inScope(inner) {
          symbol.upper = tree.upper.map { (bound: TypeTree) in .lambda(parameters, resolve(bound)) }
          symbol.lower = tree.lower.map { (bound: TypeTree) in .lambda(parameters, resolve(bound)) }
        }
        continue
      }
      symbol.lower = tree.lower.map { (bound: TypeTree) in resolve(bound) }
      symbol.upper = tree.upper.map { (bound: TypeTree) in resolve(bound) }
    }
  }

  /// Makes the parameters of a method or constructor, those of context and view bounds included.
  func makeParameterLists(
    _ lists: [ParameterList], bounds: [TypeParameter], symbols: [TypeParameterSymbol], owner: Symbol?, in scope: Scope
  ) -> [[ParameterSymbol]] {
    var result: [[ParameterSymbol]] = []
    var names: Set<String> = []
    inScope(scope) {
      for list: ParameterList in lists {
        result.append(list.parameters.map { (tree: Parameter) in makeParameter(tree, isImplicit: list.isImplicit, owner: owner) })
        for (parameter, tree): (ParameterSymbol, Parameter) in zip(result[result.count - 1].dropLast(), list.parameters)
        where parameter.isRepeated {
          error("*-parameter must come last", at: tree.range, point: tree.point)
        }
        for (parameter, tree): (ParameterSymbol, Parameter) in zip(result[result.count - 1], list.parameters) {
          let visible = variable(for: parameter, point: tree.point)
          parameter.variable = visible
          if !tree.isSynthetic, !names.insert(tree.name).inserted {
            diagnostics.add(.alreadyDefined(tree.name, as: "value \(tree.name)", at: tree.range, point: tree.point))
          }
          scope.declare(visible)
        }
      }
      let evidence = makeEvidence(bounds, symbols, owner: owner)
      guard !evidence.isEmpty else { return }
      if let last = lists.last, last.isImplicit {
        result[result.count - 1] = evidence + result[result.count - 1]
      } else {
        result.append(evidence)
      }
    }
    return result
  }

  /// Makes a parameter.
  private func makeParameter(_ tree: Parameter, isImplicit: Bool, owner: Symbol?) -> ParameterSymbol {
    var flags = SymbolFlags(tree.modifiers)
    flags.insert(.parameter)
    if isImplicit { flags.insert(.implicit) }
    if tree.isSynthetic { flags.insert(.synthetic) }
    let written: Type = tree.type.map { (type: TypeTree) in resolve(type) } ?? .error
    let symbol: ParameterSymbol
    switch written {
    case .byName(let type):
      symbol = ParameterSymbol(
        name: tree.name, owner: owner, type: type, isByName: true, defaultValue: tree.defaultValue, flags: flags)
    case .repeated(let type):
      symbol = ParameterSymbol(
        name: tree.name, owner: owner, type: type, isRepeated: true, defaultValue: tree.defaultValue, flags: flags)
    default:
      symbol = ParameterSymbol(
        name: tree.name, owner: owner, type: written, defaultValue: tree.defaultValue, flags: flags)
    }
    symbol.range = tree.range
    symbol.missingImplicitWords = tree.modifiers.missingImplicitWords
    return symbol
  }

  /// Makes the implicit parameters that context and view bounds stand for.
  private func makeEvidence(_ trees: [TypeParameter], _ symbols: [TypeParameterSymbol], owner: Symbol?) -> [ParameterSymbol] {
    var evidence: [ParameterSymbol] = []
    for (tree, symbol): (TypeParameter, TypeParameterSymbol) in zip(trees, symbols) {
      let subject: Type = .parameter(symbol)
      let views = tree.viewBounds.map { (bound: TypeTree) in universe.function([subject], resolve(bound)) }
      let contexts = tree.contextBounds.map { (bound: TypeTree) in
        resolve(bound, arity: 1).applied(to: [argument(symbol)])
      }
      for type: Type in views + contexts {
        let name = "evidence$\(nextEvidenceNumber(after: evidence.count))"
        evidence.append(
          ParameterSymbol(name: name, owner: owner, type: type, flags: [.implicit, .parameter, .synthetic]))
      }
    }
    return evidence
  }

  /// Returns the number of the next parameter that stands for a context bound; those of the prelude do not count.
  private func nextEvidenceNumber(after count: Int) -> Int {
    if scope.isPreludeText { return count + 1 }
    definitions.evidenceCount += 1
    return definitions.evidenceCount
  }

  /// Returns a type parameter as an argument.
  private func argument(_ symbol: TypeParameterSymbol) -> Type { .parameter(symbol) }

  /// Returns what a parameter is called inside the body.
  func variable(for parameter: ParameterSymbol, point: Int? = nil) -> VariableSymbol {
    let type = parameter.isRepeated ? universe.seq(parameter.type) : parameter.type
    let variable = VariableSymbol(name: parameter.name, owner: parameter.owner, type: type, flags: parameter.flags)
    variable.parameter = parameter
    variable.isByName = parameter.isByName
    variable.range = parameter.range
    return variable
  }
}
