/// What Tab can put at a place of the line.
package struct Completion: Hashable, Sendable {
  /// The offset, in UTF-8, of the first byte that a candidate's name replaces.
  package var start: Int
  /// The names that fit, in no particular order.
  package var candidates: [Candidate]

  /// Creates a completion.
  package init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }
}

/// A name that fits where the cursor stands.
package struct Candidate: Hashable, Sendable {
  /// The kinds of names, in the order in which they are listed.
  package enum Group: Int, Hashable, Sendable, CaseIterable {
    /// An RDD operation that adds a narrow step.
    case transformation
    /// An RDD operation that adds a shuffle.
    case wide
    /// An RDD operation that runs a job.
    case action
    /// Anything else that can be named here.
    case other
    /// A member every value has, as `hashCode`.
    case universal
  }

  /// The name to be inserted.
  package var name: String
  /// Its signature, as `(f: (Int, Int) => Int): Int`; empty if there is none.
  package var signature: String
  /// One sentence about it; may be empty.
  package var sentence: String
  /// Its kind.
  package var group: Group

  /// Creates a candidate.
  package init(name: String, signature: String = "", sentence: String = "", group: Group = .other) {
    self.name = name
    self.signature = signature
    self.sentence = sentence
    self.group = group
  }
}

/// What `:help` tells about an operation or a type.
package struct HelpEntry: Hashable, Sendable {
  /// The whole signature, as `def reduceByKey(func: (V, V) => V): RDD[(K, V)]`.
  package var signature: String
  /// The type it belongs to, as `PairRDDFunctions[K, V]`; empty for a type.
  package var owner: String
  /// One sentence about it.
  package var sentence: String
  /// Its kind.
  package var group: Candidate.Group

  /// Creates an entry.
  package init(signature: String, owner: String = "", sentence: String = "", group: Candidate.Group = .other) {
    self.signature = signature
    self.owner = owner
    self.sentence = sentence
    self.group = group
  }
}
