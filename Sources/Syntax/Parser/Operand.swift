/// An expression whose parentheses may still turn out to be parameters or arguments.
enum Operand {
  /// An expression without parentheses around it.
  case expression(Expression)
  /// Expressions in parentheses.
  case parenthesised([Expression], SourceRange)

  /// Where the operand begins.
  var start: Int {
    switch self {
    case .expression(let expression): expression.range.start
    case .parenthesised(_, let range): range.start
    }
  }

  /// The expression that is meant if the parentheses are ordinary ones.
  var stripped: Expression {
    switch self {
    case .expression(let expression): expression
    case .parenthesised(let expressions, let range):
      if expressions.isEmpty {
        Expression(.literal(.unit), range: range)
      } else if expressions.count == 1 {
        expressions[0]
      } else {
        Expression(.tuple(expressions), range: range)
      }
    }
  }
}

/// A pattern whose parentheses may still turn out to be the right side of an operator.
enum PatternOperand {
  /// A pattern without parentheses around it.
  case pattern(Pattern)
  /// Patterns in parentheses.
  case parenthesised([Pattern], SourceRange)

  /// Where the operand begins.
  var start: Int {
    switch self {
    case .pattern(let pattern): pattern.range.start
    case .parenthesised(_, let range): range.start
    }
  }

  /// The pattern that is meant if the parentheses are ordinary ones.
  var stripped: Pattern {
    switch self {
    case .pattern(let pattern): pattern
    case .parenthesised(let patterns, let range):
      if patterns.isEmpty {
        Pattern(.literal(.unit), range: range)
      } else if patterns.count == 1 {
        patterns[0]
      } else {
        Pattern(.tuple(patterns), range: range)
      }
    }
  }
}

/// An infix operator that waits for its right side.
struct PendingOperator {
  /// What stands on its left.
  enum Left {
    /// In an expression.
    case expression(Operand)
    /// In a pattern.
    case pattern(PatternOperand)
  }

  /// What stands on its left.
  var left: Left
  /// The operator.
  var name: String
  /// Its type arguments.
  var typeArguments: [TypeTree]
  /// Its text.
  var range: SourceRange
  /// How strongly it binds.
  var precedence: Int
  /// True iff it groups to the left.
  var isLeftAssociative: Bool
}
