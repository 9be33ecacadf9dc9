import Syntax

/// Where definitions stand, which decides what symbols they make.
enum DefinitionPlace {
  /// In a block or method.
  case block(Scope)
  /// In the session or script itself.
  case topLevel(Scope)
  /// In the body of a class.
  case template(ClassSymbol, ClassTemplate)
  /// In a package.
  case package(PackageSymbol, Scope)

  /// The scope that names are declared in or seen through.
  var scope: Scope {
    switch self {
    case .block(let scope), .topLevel(let scope), .package(_, let scope): scope
    case .template(_, let template): template.body
    }
  }

  /// True iff it is a block or method.
  var isBlock: Bool { if case .block = self { true } else { false } }

  /// True iff an object that stands here exists once.
  var isStatic: Bool {
    switch self {
    case .block: false
    case .template(let owner, _): owner.isStaticModule || owner.has(.prelude)
    case .topLevel, .package: true
    }
  }

  /// What the symbols belong to.
  var owner: Symbol? {
    switch self {
    case .block(let scope): scope.owner
    case .topLevel: nil
    case .template(let symbol, _): symbol
    case .package(let package, _): package
    }
  }

  /// The flags that all symbols defined here have.
  var flags: SymbolFlags {
    switch self {
    case .block: .local
    case .topLevel: .topLevel
    case .template(let symbol, _): symbol.has(.prelude) ? .prelude : []
    case .package: []
    }
  }

  /// Returns the full name of a class or alias that is defined here.
  func fullName(of name: String) -> String {
    switch self {
    case .block, .topLevel: name
    case .template(let symbol, _): "\(symbol.fullName).\(name)"
    case .package(let package, _): package.fullName.isEmpty ? name : "\(package.fullName).\(name)"
    }
  }

  /// Returns the symbols of terms that are declared here under a name.
  func terms(named name: String) -> [Symbol] {
    switch self {
    case .block(let scope), .topLevel(let scope), .package(_, let scope): scope.terms[name] ?? []
    case .template(let symbol, _): symbol.declarationStorage.terms[name] ?? []
    }
  }

  /// Returns the symbol of a type that is declared here under a name.
  func type(named name: String) -> Symbol? {
    switch self {
    case .block(let scope), .topLevel(let scope), .package(_, let scope): scope.types[name]
    case .template(let symbol, _): symbol.declarationStorage.types[name]
    }
  }

  /// Makes a symbol visible.
  func declare(_ symbol: Symbol, in universe: Universe) {
    switch self {
    case .block(let scope), .topLevel(let scope): scope.declare(symbol)
    case .template(let owner, _): owner.declare(symbol)
    case .package(let package, let scope):
      scope.declare(symbol)
      universe.declare(symbol, in: package)
    }
  }
}

/// What the statements of a place declared.
struct EnteredStatements {
  /// The scope each statement sees.
  var scopes: [Scope] = []
  /// The symbols each statement declared, the ones the compiler made last.
  var symbols: [[Symbol]] = []
  /// The scope after the last statement; that of the place itself if nothing was entered.
  var final: Scope?
}

extension SymbolFlags {
  /// Creates the flags of written modifiers.
  init(_ modifiers: Modifiers) {
    self = []
    let pairs: [(Modifiers.Flags, SymbolFlags)] = [
      (.private, .private), (.protected, .protected), (.implicit, .implicit), (.lazy, .lazy), (.override, .override),
      (.final, .final), (.sealed, .sealed), (.abstract, .abstract), (.case, .case),
    ]
    for (written, flag): (Modifiers.Flags, SymbolFlags) in pairs where modifiers.contains(written) { insert(flag) }
    if contains(.private), modifiers.accessQualifier == "this" { insert(.privateThis) }
  }
}

extension Symbol {
  /// Takes over what is written in front of a definition.
  func apply(_ modifiers: Modifiers, documentation: String?, point: Int) {
    if let qualifier = modifiers.accessQualifier, qualifier != "this" { accessQualifier = qualifier }
    if let documentation { comment = documentation }
    missingImplicitWords = modifiers.missingImplicitWords
    range = SourceRange(start: point, end: point + name.utf8.count)
  }

  /// Returns the text of a `/** … */` comment without its delimiters and stars.
  static func sentence(of comment: String) -> String {
    var text = Substring(comment)
    if text.hasPrefix("/**") { text = text.dropFirst(3) }
    if text.hasSuffix("*/") { text = text.dropLast(2) }
    let lines = text.split(separator: "\n").map { (line: Substring) -> String in
      let bare = line.drop { (character: Character) in character == " " || character == "*" }
      return String(bare.reversed().drop { (character: Character) in character == " " }.reversed())
    }
    return lines.filter { (line: String) in !line.isEmpty }.joined(separator: " ")
  }
}

extension Modifiers {
  /// The text of `@implicitNotFound`.
  var missingImplicitWords: String? { annotation(named: "implicitNotFound")?.stringArguments.first }
}
