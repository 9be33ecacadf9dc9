/// Whose parameters are read.
enum ParameterOwner: Equatable {
  /// A method.
  case method
  /// A secondary constructor.
  case constructor
  /// A class of the given name.
  case `class`(String, isCase: Bool)
  /// A type.
  case type

  /// True iff the owner is a class.
  var isClass: Bool {
    if case .class = self { return true }
    return false
  }
}

extension Parser {
  /// Reads lists of parameters.
  mutating func parameterLists(of owner: ParameterOwner) -> [ParameterList] {
    let start = token
    var lists: [ParameterList] = []
    var firstImplicit: (index: Int, range: SourceRange)?
    skipNewline(before: .leftParen)
    while kind == .leftParen {
      let listStart = token.start
      var implicitRange: SourceRange?
      let parameters = inParentheses { (parser: inout Parser) -> [Parameter] in
        if parser.kind == .rightParen { return [] }
        if parser.kind == .implicit {
          implicitRange = parser.token.range
          parser.advance()
        }
        let isFirst = lists.isEmpty
        return parser.commaSeparated { (parser: inout Parser) in parser.parameter(of: owner, isInFirstList: isFirst) }
      }
      if let implicitRange {
        if firstImplicit != nil {
          fail(Wording.severalImplicitLists, at: implicitRange)
        } else {
          firstImplicit = (lists.count, implicitRange)
        }
      }
      lists.append(
        ParameterList(parameters: parameters, isImplicit: implicitRange != nil, range: range(from: listStart)))
      skipNewline(before: .leftParen)
    }
    checkCaseClass(owner, lists, at: start.range)
    if let firstImplicit, firstImplicit.index != lists.count - 1 {
      fail(Wording.implicitListNotLast, at: firstImplicit.range)
    }
    if owner == .constructor { checkConstructor(lists, at: start.range) }
    return lists
  }

  /// Reports a case class without an ordinary list of parameters.
  private mutating func checkCaseClass(_ owner: ParameterOwner, _ lists: [ParameterList], at range: SourceRange) {
    guard case .class(let name, isCase: true) = owner else { return }
    if lists.isEmpty {
      fail(Wording.caseClassWithoutParameters(name), at: range)
    } else if lists[0].isImplicit && !lists[0].parameters.isEmpty {
      fail(Wording.caseClassWithImplicitParameters(name, lists: lists.count), at: range)
    }
  }

  /// Reports a secondary constructor without an ordinary list of parameters.
  private mutating func checkConstructor(_ lists: [ParameterList], at range: SourceRange) {
    if let first = lists.first, !first.isImplicit { return }
    if kind == .leftBracket {
      fail(Wording.typedConstructor, at: token.range)
    } else if kind == .eof {
      fail(Wording.constructorWithoutList)
    } else {
      fail(Wording.constructorWithoutList, at: range)
    }
  }

  /// Reads a parameter.
  private mutating func parameter(of owner: ParameterOwner, isInFirstList: Bool) -> Parameter {
    let start = token.start
    let annotations = annotations(skippingNewlines: false)
    var modifiers = Modifiers()
    var member = Parameter.Member.none
    if owner.isClass {
      modifiers = self.modifiers()
      if modifiers.contains(.lazy) {
        fail(Wording.lazyParameter, at: token.range)
      }
      if kind == .val || kind == .var {
        member = kind == .val ? .value : .variable
        advance()
      } else if !modifiers.flags.isEmpty {
        accept(.val)
      }
    }
    modifiers.annotations = annotations
    let point = token.start
    let name = identifier()
    accept(.colon)
    if kind == .arrow, case .class(_, let isCase) = owner, member != .none || isCase && isInFirstList {
      if modifiers.accessQualifier != "this" {
        fail(Wording.byNameMember(isVariable: member == .variable), at: token.range)
      }
    }
    let type = parameterType()
    var defaultValue: Expression?
    if kind == .equals {
      advance()
      defaultValue = expression()
    }
    return Parameter(
      name: name, type: type, defaultValue: defaultValue, modifiers: modifiers, member: member,
      range: range(from: start), point: point)
  }

  /// Reads type parameters in square brackets, if there are some.
  mutating func typeParameters(of owner: ParameterOwner) -> [TypeParameter] {
    guard kind == .leftBracket else { return [] }
    let outer = enter()
    defer { leave(to: outer) }
    return inBrackets { (parser: inout Parser) -> [TypeParameter] in
      parser.commaSeparated { (parser: inout Parser) in parser.typeParameter(of: owner) }
    }
  }

  /// Reads a type parameter.
  private mutating func typeParameter(of owner: ParameterOwner) -> TypeParameter {
    let start = token.start
    var modifiers = Modifiers()
    modifiers.annotations = annotations(skippingNewlines: true)
    var variance = TypeParameter.Variance.invariant
    if owner == .type || owner.isClass {
      if isSymbol(0x2B) {
        variance = .covariant
        advance()
      } else if isSymbol(0x2D) {
        variance = .contravariant
        advance()
      }
    }
    let point = token.start
    var name = "_"
    if kind == .underscore { advance() } else { name = identifier() }
    let own = typeParameters(of: .type)
    let (lower, upper) = typeBounds()
    var contextBounds: [TypeTree] = []
    var viewBounds: [TypeTree] = []
    if owner != .type {
      while kind == .viewBound {
        advance()
        viewBounds.append(type())
      }
      while kind == .colon {
        advance()
        contextBounds.append(type())
      }
    }
    return TypeParameter(
      modifiers: modifiers, name: name, variance: variance, typeParameters: own, lower: lower, upper: upper,
      contextBounds: contextBounds, viewBounds: viewBounds, range: range(from: start), point: point)
  }
}
