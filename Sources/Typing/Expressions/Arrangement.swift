import Syntax

/// An argument of a call, perhaps checked already.
struct Operand {
  /// The name in `f(name = value)`.
  var name: String?
  /// The offset of the name, or of the value if there is none.
  var point: Int
  /// The value as written.
  var expression: Expression
  /// The value as checked without an expected type while an overloaded method was chosen.
  var value: TypedExpression?

  /// Takes an argument as it is written.
  init(_ argument: Argument) {
    name = argument.name
    point = argument.point
    expression = argument.value
  }

  /// Takes a value without name.
  init(_ expression: Expression, value: TypedExpression? = nil) {
    point = expression.point
    self.expression = expression
    self.value = value
  }
}

extension Operand {
  /// The sequence before `: _*`.
  var spreadSequence: Operand? {
    guard case .spread(let sequence) = expression.kind else { return nil }
    var operand = self
    operand.expression = sequence
    return operand
  }
}

/// Which arguments of a call belong to which parameters of a list.
struct Arrangement {
  /// What a parameter is given.
  enum Slot {
    /// One argument.
    case argument(Operand)
    /// The arguments of a repeated parameter.
    case repeated([Operand])
    /// A sequence for a repeated parameter, `xs: _*`.
    case spread(Operand)
    /// The default value.
    case byDefault
  }

  /// What each parameter is given, in the order of the parameters.
  var slots: [Slot]
  /// The order in which the slots are written, for those written by name.
  var order: [Int]

  /// Why arguments do not fit a list.
  enum Failure {
    /// There are more arguments than parameters.
    case tooMany
    /// Parameters without default are left.
    case missing([ParameterSymbol])
    /// No parameter has the name of an argument.
    case unknownName(String, Operand, missing: [ParameterSymbol])
    /// A parameter is given twice.
    case repeatedName(String, Operand, position: Int)
    /// An argument without a name follows one whose name is out of position.
    case positionalAfterNamed(Operand)
  }

  /// What came of an attempt to assign arguments.
  enum Outcome {
    /// All parameters are given something.
    case success(Arrangement)
    /// They do not fit.
    case failure(Failure)
  }

  /// Assigns arguments to parameters as scalac does: by position, then by name, then by default.
  static func arrange(_ arguments: [Operand], to parameters: [SignatureParameter]) -> Outcome {
    var given: [Slot?] = Array(repeating: nil, count: parameters.count)
    var order: [Int] = []
    var position = 0
    var isNamed = false
    for argument: Operand in arguments {
      if let name = argument.name, let index = parameters.firstIndex(where: { $0.symbol.name == name }) {
        if given[index] != nil { return .failure(.repeatedName(name, argument, position: index + 1)) }
        given[index] = .argument(argument)
        order.append(index)
        if index == position { position += 1 } else { isNamed = true }
        continue
      }
      if let name = argument.name {
        let missing = parameters.indices.filter {
          given[$0] == nil && !parameters[$0].symbol.hasDefault && !parameters[$0].symbol.isRepeated
        }
        return .failure(.unknownName(name, argument, missing: missing.map { parameters[$0].symbol }))
      }
      if isNamed { return .failure(.positionalAfterNamed(argument)) }
      guard position < parameters.count else { return .failure(.tooMany) }
      if parameters[position].symbol.isRepeated {
        add(argument, to: &given[position])
        if order.last != position { order.append(position) }
      } else {
        given[position] = .argument(argument)
        order.append(position)
        position += 1
      }
    }
    return completed(given, order, parameters)
  }

  /// Adds one more argument of a repeated parameter.
  private static func add(_ value: Operand, to slot: inout Slot?) {
    if let sequence = value.spreadSequence, slot == nil {
      slot = .spread(sequence)
    } else if case .repeated(let values)? = slot {
      slot = .repeated(values + [value])
    } else {
      slot = .repeated([value])
    }
  }

  /// Fills the rest with defaults and empty repeated parameters.
  private static func completed(
    _ given: [Slot?], _ order: [Int], _ parameters: [SignatureParameter]
  ) -> Outcome {
    var slots: [Slot] = []
    var missing: [ParameterSymbol] = []
    for (index, slot): (Int, Slot?) in given.enumerated() {
      let parameter = parameters[index].symbol
      if case .argument(let value)? = slot, parameter.isRepeated {
        if let sequence = value.spreadSequence { slots.append(.spread(sequence)) } else { slots.append(.repeated([value])) }
      } else if let slot {
        slots.append(slot)
      } else if parameter.isRepeated {
        slots.append(.repeated([]))
      } else if parameter.hasDefault {
        slots.append(.byDefault)
      } else {
        missing.append(parameter)
        slots.append(.byDefault)
      }
    }
    if !missing.isEmpty { return .failure(.missing(missing)) }
    return .success(Arrangement(slots: slots, order: order))
  }

  /// True iff the arguments are written in the order of the parameters.
  var isInOrder: Bool { zip(order, order.dropFirst()).allSatisfy { (first: Int, second: Int) in first <= second } }

  /// True iff a parameter is left to its default value.
  var usesDefaults: Bool {
    slots.contains { (slot: Slot) in if case .byDefault = slot { true } else { false } }
  }
}
