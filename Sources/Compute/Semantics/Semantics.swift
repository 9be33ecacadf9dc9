/// Equality, hashing, order and text of values, as Scala's and Java's libraries define them.
package enum Semantics {}
