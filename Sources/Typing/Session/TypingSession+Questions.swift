import Syntax

/// What is known about an operation or a type.
package struct Description: Hashable, Sendable {
  /// The whole signature, as `def reduceByKey(func: (V, V) => V): RDD[(K, V)]`.
  package var signature: String
  /// The type it belongs to, as `PairRDDFunctions[K, V]`; empty for a type.
  package var owner: String
  /// One sentence about it; empty if there is none.
  package var sentence: String
  /// Its kind.
  package var group: Offer.Group
}

extension TypingSession {
  /// Returns the type of an expression, or the signature of a method, without running it; nil if there is nothing to say.
  package func typeText(of text: String) -> (text: String?, source: Source, diagnostics: [Diagnostic]) {
    let source = Source(name: "<console>", text: text)
    guard case .complete(let statements, let messages) = Parser.parsePrompt(source) else { return (nil, source, []) }
    guard messages.isEmpty, let last = statements.last else { return (nil, source, messages) }
    let unit = checker.definitions.currentUnit
    begin(source, wantsWarnings: false)
    defer {
      checker.definitions.currentUnit = unit
      forgetChildren()
    }
    let place = Scope(.topLevel, parent: scope)
    let (answer, found) = checker.attempt { checker.inScope(place) { typeText(of: statements, last, in: place) } }
    let errors = found.messages.filter { $0.severity == .error }
    return (errors.isEmpty ? answer : nil, source, errors)
  }

  /// Checks an expression by itself; nothing is defined and no result is counted.
  ///
  /// - Returns: the checked expression, nil if there is an error or the text is no expression, and what is wrong with it.
  package func checkedExpression(_ text: String) -> (expression: TypedExpression?, source: Source, diagnostics: [Diagnostic]) {
    let source = Source(name: "<explain>", text: text)
    guard case .complete(let statements, let messages) = Parser.parsePrompt(source) else { return (nil, source, []) }
    guard messages.isEmpty, statements.count == 1, case .expression(let expression)? = statements.first else {
      return (nil, source, messages)
    }
    let unit = checker.definitions.currentUnit
    begin(source, wantsWarnings: false)
    defer {
      checker.definitions.currentUnit = unit
      forgetChildren()
    }
    let place = Scope(.block, parent: scope)
    let (checked, found) = checker.attempt { checker.inScope(place) { checker.check(expression, expecting: nil) } }
    let errors = found.messages.filter { $0.severity == .error }
    return (errors.isEmpty ? checked : nil, source, errors)
  }

  /// Returns the text of a checked expression's type.
  package func typeText(of expression: TypedExpression) -> String {
    checker.text(of: checker.inferredType(of: expression.type, isStable: true))
  }

  /// Returns the type of the last of the statements.
  private func typeText(of statements: [Statement], _ last: Statement, in place: Scope) -> String? {
    let entered = checker.enter(statements, at: .topLevel(place), scope: place)
    for (index, statement): (Int, Statement) in statements.enumerated().dropLast() {
      checker.inScope(entered.scopes[index]) {
        _ = checker.typedStatement(statement, entered.symbols[index], hasFollowers: true)
      }
    }
    let index = statements.count - 1
    return checker.inScope(entered.scopes[index]) { () -> String? in
      guard case .expression(let expression) = last else {
        let typed = checker.typedStatement(last, entered.symbols[index], hasFollowers: true)
        return typed.first.flatMap { typeText(of: $0) }
      }
      switch checker.denote(expression, .hole) {
      case .methods(let reference) where reference.methods.count == 1 && !reference.methods[0].isNullary:
        let signature = checker.signature(of: reference.methods[0], from: reference.prefix)
        return TypeText(isFull: checker.printsFullNames).text(signature)
      case let denotation:
        let value = checker.finish(denotation, .hole, expression)
        return checker.text(of: checker.inferredType(of: value.type, isStable: true))
      }
    }
  }

  /// Returns the type of what a statement defines.
  private func typeText(of statement: TypedStatement) -> String? {
    switch statement {
    case .value(let variable, _): return variable.type.map { checker.text(of: $0) }
    case .method(let method):
      return TypeText(isFull: checker.printsFullNames).text(checker.signature(of: method.symbol, from: nil))
    case .expression, .pattern, .class, .type, .import: return nil
    }
  }

  /// Returns the kind of a type constructor, as `List's kind is F[+A]`; nil if there is no such type.
  package func kindText(of name: String) -> String? {
    let (tree, messages) = Parser.parseType(Source(name: "<console>", text: name))
    guard messages.isEmpty, case .named(let path) = tree.kind else { return nil }
    let (binding, _) = checker.attempt { checker.inScope(scope) { checker.typeBinding(path, tree)?.binding } }
    guard let binding else { return nil }
    let parameters = checker.typeParameters(of: binding)
    if parameters.isEmpty { return "\(name)'s kind is A" }
    let isHigher = parameters.contains { $0.arity > 0 }
    let shown = parameters.enumerated().map { (index: Int, parameter: TypeParameterSymbol) -> String in
      let sign = parameter.variance == .covariant ? "+" : parameter.variance == .contravariant ? "-" : ""
      let number = parameters.count > 1 ? "\(index + 1)" : ""
      if parameter.arity == 0 { return "\(sign)A\(number)" }
      let inner = (1...parameter.arity).map { parameter.arity > 1 ? "A\($0)" : "A" }.joined(separator: ",")
      return "\(sign)F\(number)[\(inner)]"
    }
    return "\(name)'s kind is \(isHigher ? "X" : "F")[\(shown.joined(separator: ","))]"
  }

  /// Returns what is known about `topic`: an operation (`reduceByKey`), a member (`RDD.map`) or a type (`RDD`).
  package func descriptions(of topic: String) -> [Description] {
    let parts = topic.split(separator: ".").map(String.init)
    guard let name = parts.last else { return [] }
    if parts.count > 1, let owner = describedType(parts.dropLast().joined(separator: ".")) {
      return members(named: name, of: owner)
    }
    if let symbol = describedType(topic) { return [description(of: symbol)] }
    var found: [Description] = []
    for source: String in TypingSession.operationOwners + ["org.apache.spark.SparkContext"] {
      if let symbol = universe.classSymbol(source) { found += members(named: name, of: symbol, ownOnly: true) }
    }
    return found
  }

  /// The classes whose members are the operations of RDDs, RDD itself first.
  private static let operationOwners = [
    "org.apache.spark.rdd.RDD", "org.apache.spark.rdd.PairRDDFunctions", "org.apache.spark.rdd.OrderedRDDFunctions",
    "org.apache.spark.rdd.DoubleRDDFunctions",
  ]

  /// Returns the members of a type's values; of RDD also the operations of RDDs of pairs and numbers.
  package func members(of topic: String) -> [Offer] {
    guard let owner = describedType(topic) else { return [] }
    let classes =
      owner.fullName == TypingSession.operationOwners[0] ? TypingSession.operationOwners.compactMap(universe.classSymbol) : [owner]
    return classes.flatMap { (symbol: ClassSymbol) -> [Offer] in
      memberOffers(of: .class(symbol, symbol.allTypeParameters.map { Type.parameter($0) }), prefix: "").filter { (offer: Offer) in
        symbol === classes[0] || offer.group != .other
      }
    }
  }

  /// Returns the class of a name that is visible, or known by its simple name anywhere in the prelude.
  private func describedType(_ name: String) -> ClassSymbol? {
    let path = name.split(separator: ".").map(String.init)
    guard let last = path.last, let first = last.unicodeScalars.first, !first.properties.isLowercase else { return nil }
    if path.count == 1, case .class(let symbol, _)? = scope.lookup(type: name) { return symbol }
    if path.count > 1, let symbol = universe.classSymbol(name) { return symbol }
    if path.count == 1, case .alias(let alias, _)? = scope.lookup(type: name) { return alias.info.target?.classSymbol }
    return universe.preludeType(named: last) as? ClassSymbol
  }

  /// Returns what is known about the members of a name.
  private func members(named name: String, of owner: ClassSymbol, ownOnly: Bool = false) -> [Description] {
    let symbols = ownOnly ? owner.declarations.terms[name] ?? [] : owner.members(named: name)
    let whole = Type.class(owner, owner.allTypeParameters.map { Type.parameter($0) })
    return symbols.filter { !$0.has(.private) && !$0.has(.parameterAccessor) }.map { (symbol: Symbol) in
      let (group, sentence) = Offer.group(of: symbol.documentation)
      if symbol is MethodSymbol {
        return Description(
          signature: "def " + name + signature(of: symbol, prefix: whole), owner: header(of: owner), sentence: sentence,
          group: group)
      }
      let place = symbol.ownerClass ?? owner
      let (signature, _) = checker.attempt { checker.declarationText(of: symbol, in: place) }
      return Description(signature: signature, owner: header(of: place), sentence: sentence, group: group)
    }
  }

  /// Returns what is known about a class.
  private func description(of symbol: ClassSymbol) -> Description {
    _ = symbol.header
    let (group, sentence) = Offer.group(of: symbol.documentation)
    return Description(
      signature: "\(Messages.kind(of: symbol)) \(header(of: symbol))", owner: "", sentence: sentence, group: group)
  }

  /// Returns a class with its type parameters, as `PairRDDFunctions[K, V]`.
  private func header(of symbol: ClassSymbol) -> String {
    let writer = TypeText(isFull: checker.printsFullNames)
    let parameters = symbol.typeParameters.map { writer.declaration($0) }
    return symbol.name + (parameters.isEmpty ? "" : "[\(parameters.joined(separator: ", "))]")
  }
}
