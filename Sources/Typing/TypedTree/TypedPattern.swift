import Syntax

/// A checked pattern.
package struct TypedPattern {
  /// What the value must look like.
  package var kind: Kind
  /// The type of a value that matches.
  package var type: Type
  /// The text of the pattern.
  package var range: SourceRange

  /// Creates a pattern.
  package init(_ kind: Kind, type: Type, range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  /// The forms of a checked pattern.
  package indirect enum Kind {
    /// `_`
    case wildcard
    /// Binds the value.
    case variable(VariableSymbol)
    /// `p: T` where the static type does not say it: tests the class, then matches `p`; null does not match.
    case typed(TypedPattern, Type)
    /// Compares with a literal by `==`.
    case literal(Literal)
    /// Compares with a stable value by `==`.
    case equalTo(TypedExpression)
    /// A case class without a written `unapply`: tests the class unless it is known, then matches its case fields.
    case constructor(ClassSymbol, needsTest: Bool, [TypedPattern])
    /// A pattern of an inner class, whose instance must belong to that of the path.
    case inside(TypedExpression, ClassSymbol, TypedPattern)
    /// An extractor.
    case extractor(Extractor)
    /// `(p, q)`: a tuple; null does not match.
    case tuple([TypedPattern])
    /// `p | q`
    case alternative([TypedPattern])
    /// `name @ p`
    case binder(VariableSymbol, TypedPattern)
  }

  /// A call of `unapply` or `unapplySeq` and what its result must look like.
  package struct Extractor {
    /// How the result is read.
    package enum Shape {
      /// A Boolean.
      case boolean
      /// An Option of the value, or a type with `isEmpty` and `get`.
      case option
      /// An Option of a tuple of the values.
      case optionOfTuple
      /// An Option of a sequence (`unapplySeq`); `List(a, b)` as well.
      case sequence(SequencePattern)
      /// An Option of a tuple of which the last is a sequence.
      case optionOfTupleWithSequence(SequencePattern)
    }

    /// The type the value must have before the call, if the static type does not say it.
    package var test: Type?
    /// Stands for the value inside `call`.
    package var argument: VariableSymbol
    /// The call of `unapply(argument)`.
    package var call: TypedExpression
    /// How the result is read.
    package var shape: Shape
    /// The patterns of the values before a sequence.
    package var arguments: [TypedPattern]

    /// Creates an extractor.
    package init(
      test: Type?, argument: VariableSymbol, call: TypedExpression, shape: Shape, arguments: [TypedPattern]
    ) {
      self.test = test
      self.argument = argument
      self.call = call
      self.shape = shape
      self.arguments = arguments
    }
  }

  /// The patterns of the elements of a sequence.
  package struct SequencePattern {
    /// The patterns of the first elements.
    package var prefix: [TypedPattern]
    /// The pattern of all others, as `rest @ _*`; nil if there must be no others.
    package var rest: TypedPattern?
    /// The type of an element.
    package var element: Type

    /// Creates a sequence pattern.
    package init(prefix: [TypedPattern], rest: TypedPattern?, element: Type) {
      self.prefix = prefix
      self.rest = rest
      self.element = element
    }
  }
}
