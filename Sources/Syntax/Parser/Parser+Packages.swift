extension Parser {
  /// Reads the statements of a file: those of a script, or packages with definitions.
  mutating func unitStatements() -> [Statement] {
    while kind == .semicolon { advance() }
    guard kind == .package else { return templateStatements(allowsPackages: true) }
    let outer = enter()
    defer { leave(to: outer) }
    let start = skip()
    if kind == .object {
      refuse("package objects", at: token.range)
      return []
    }
    let path = qualifiedName()
    skipNewline(before: .leftBrace)
    if kind == .eof || kind.separatesStatements {
      if kind != .eof { advance() }
      let inner = unitStatements()
      return [.package(PackageClause(path: path, statements: inner, range: range(from: start)))]
    }
    let inner = inBraces { (parser: inout Parser) in parser.packageStatements() }
    let first = Statement.package(PackageClause(path: path, statements: inner, range: range(from: start)))
    acceptSeparatorUnlessAtEnd()
    return [first] + packageStatements()
  }

  /// Reads `package a.b { … }`.
  mutating func packageStatement() -> Statement {
    let outer = enter()
    defer { leave(to: outer) }
    let start = accept(.package)
    if kind == .object { refuse("package objects", at: token.range) }
    let path = qualifiedName()
    skipNewline(before: .leftBrace)
    let statements = inBraces { (parser: inout Parser) in parser.packageStatements() }
    return .package(PackageClause(path: path, statements: statements, range: range(from: start)))
  }

  /// Reads names with dots between them.
  private mutating func qualifiedName() -> [String] {
    var path: [String] = [identifier()]
    while kind == .dot {
      advance()
      path.append(identifier())
    }
    return path
  }

  /// Reads what may stand in a package: classes, objects, traits, imports and packages.
  private mutating func packageStatements() -> [Statement] {
    var statements: [Statement] = []
    while !isAtSequenceEnd {
      if let statement = packageMember() { statements.append(statement) }
      acceptSeparatorUnlessAtEnd()
    }
    return statements
  }

  /// Reads a member of a package; nil stands for an empty statement.
  private mutating func packageMember() -> Statement? {
    if kind == .package { return packageStatement() }
    if kind == .import { return .import(importClause()) }
    if kind == .at || kind.isModifier || kind.startsDefinition && !kind.startsDeclaration {
      return templateDefinition(definitionStart()).map { (definition: Definition) in .definition(definition) }
    }
    if !kind.separatesStatements { fail(Wording.classExpected) }
    return nil
  }
}
