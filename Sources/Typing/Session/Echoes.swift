import Syntax

extension TypingSession {
  /// Returns the lines that the prompt shows after a definition; `symbols` is what it declared.
  func echoes(of statement: TypedStatement, _ symbols: [Symbol]) -> [EchoLine] {
    switch statement {
    case .value(let variable, _): return variable.name == "_" || variable.has(.private) ? [] : [echo(of: variable)]
    case .pattern: return symbols.compactMap { ($0 as? VariableSymbol).map { echo(of: $0) } }
    case .method(let method):
      return method.symbol.has(.synthetic) || method.symbol.has(.private) ? [] : [.text(signatureText(of: method.symbol))]
    case .class(let checked): return checked.symbol.has(.synthetic) ? [] : [.text(Messages.echoed(checked.symbol))]
    case .type(let alias): return [.text("type \(alias.name)")]
    case .expression, .import: return []
    }
  }

  /// Returns the line for a value; that of a lazy one does not need the value.
  func echo(of variable: VariableSymbol) -> EchoLine {
    let type = checker.text(of: variable.type ?? .error)
    if variable.isLazy { return .text("lazy val \(variable.name): \(type) // unevaluated") }
    let start = "\(variable.isVar ? "var" : "val") \(variable.name): "
    if let cut = CutLine.text(start, type, full: { self.fullText(of: variable.type ?? .error) }) {
      return .text(checker.printsFullNames ? cut : CutLine.withoutPackages(cut))
    }
    return .value(variable, start + type)
  }

  /// Returns the text of a type with the packages of its classes.
  private func fullText(of type: Type) -> String {
    let saved = checker.printsFullNames
    defer { checker.printsFullNames = saved }
    checker.printsFullNames = true
    return checker.text(of: type)
  }

  /// Returns the methods of one name that a line defines, if there are several.
  private func overloads(of method: MethodSymbol) -> [MethodSymbol]? {
    guard method.has(.topLevel), case .methods(let methods)? = method.scope?.lookup(term: method.name), methods.count > 1 else {
      return nil
    }
    return methods
  }

  /// Returns a method's type among alternatives, as `(i: Int): String`.
  private func alternativeText(_ method: MethodSymbol) -> String {
    TypeText(isFull: checker.printsFullNames).text(checker.signature(of: method, from: nil))
  }

  /// Returns a method as the prompt shows it, as `def f[T](xs: Seq[T])(implicit num: Numeric[T]): T`.
  func signatureText(of method: MethodSymbol) -> String {
    if let others = overloads(of: method) {
      return "def \(ExpandedText.encoded(method.name)): " + others.map(alternativeText).joined(separator: " <and> ")
    }
    let signature = checker.signature(of: method, from: nil)
    let separator = method.isNullary ? ": " : ""
    return "def \(ExpandedText.encoded(method.name))\(separator)\(TypeText(isFull: checker.printsFullNames).text(signature))"
  }
}

extension TypingSession {
  /// Adds what the prompt says about a class and an object of one name that were defined on different lines.
  func addCompanionWarnings(to unit: inout CheckedUnit, earlier: Scope) {
    for index: Int in unit.statements.indices {
      guard case .class(let typed) = unit.statements[index].statement, !typed.symbol.has(.synthetic) else { continue }
      let symbol = typed.symbol
      let other: ClassSymbol?
      if symbol.isObject {
        guard symbol.companion == nil, case .class(let found, _)? = earlier.lookup(type: symbol.name) else { continue }
        other = found
      } else {
        guard symbol.companion?.has(.synthetic) ?? true, case .module(let found)? = earlier.lookup(term: symbol.name) else {
          continue
        }
        other = found
      }
      guard let other, other.owner == nil, !other.has(.prelude), !other.has(.synthetic) else { continue }
      unit.statements[index].echoes += [
        .text("warning: previously defined \(Messages.described(other)) is not a companion to \(Messages.described(symbol))."),
        .text("Companions must be defined together; you may wish to use :paste mode for this."),
      ]
    }
  }
}

extension ImportClause {
  /// The clause as the prompt shows it, as `import scala.util.{Random=>R, _}`.
  var echo: String {
    let names = selectors.map { (selector: ImportSelector) -> String in
      switch selector.kind {
      case .name(let name): name
      case .rename(let name, let new): "\(name)=>\(new)"
      case .hide(let name): "\(name)=>_"
      case .wildcard: "_"
      }
    }
    let isPlain: Bool = if names.count == 1, !names[0].contains("=>") { true } else { false }
    return "import \(path.joined(separator: ".")).\(isPlain ? names[0] : "{\(names.joined(separator: ", "))}")"
  }
}

extension Expression {
  /// What an assignment changes, as it is written; nil for other expressions.
  func assignedText(in source: Source?) -> String? {
    switch kind {
    case .assign(let target, _): target.isNameOrSelection ? target.written(in: source) : nil
    case .infix(let left, let name, _, _):
      Checker.isAssignmentOperator(name) ? left.isAssignable ? left.written(in: source) : left.calledText(in: source) : nil
    default: nil
    }
  }

  /// True iff it is a name, or a member of something.
  private var isNameOrSelection: Bool {
    switch kind {
    case .name, .select: true
    default: false
    }
  }

  /// True iff it is a name, a member of something, or an element of something.
  private var isAssignable: Bool {
    if case .apply(let function, _) = kind { return function.isNameOrSelection }
    return isNameOrSelection
  }

  /// Returns the text of an assignment that another one follows, as the call that it is: `buffer.$plus$eq(1)`.
  private func calledText(in source: Source?) -> String? {
    guard case .infix(let left, let name, _, let right) = kind, Checker.isAssignmentOperator(name) else { return nil }
    guard let receiver = left.isAssignable ? left.written(in: source) : left.calledText(in: source) else { return nil }
    let arguments = right.map { (argument: Argument) in argument.value.written(in: source) }.joined(separator: ", ")
    return "\(receiver).\(ExpandedText.encoded(name))(\(arguments))"
  }

  /// Returns the text of the expression.
  private func written(in source: Source?) -> String { source.map { sourceText(in: $0) } ?? "" }
}
