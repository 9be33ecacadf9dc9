/// A bound on the depth of the tree that is being built.
///
/// Checking and freeing a tree recurses. Brackets are counted as they nest. A chain, `a.b.c` or `a + b + c`, makes the tree
/// deeper by one per link, so every level adds its own links to those of its heaviest inner level.
struct Level {
  /// The greatest number of levels.
  static let depthLimit = 400
  /// The greatest number of links on a path from the root to a leaf.
  static let linkLimit = 5_000

  /// How many levels enclose this place.
  var depth = 0
  /// The links of this level.
  var links = 0
  /// The links of the heaviest path below this level.
  var heaviest = 0
}

extension Parser {
  /// Begins a level of nesting; returns what `leave` needs.
  mutating func enter() -> Level {
    let outer = level
    level = Level(depth: outer.depth + 1)
    if level.depth > Level.depthLimit || gauge.isExhausted { lexer.fail(.tooDeep(at: token.range)) }
    return outer
  }

  /// Ends the level of nesting that was begun in `outer`.
  mutating func leave(to outer: Level) {
    let weight = level.links + level.heaviest
    level = outer
    if weight > level.heaviest { level.heaviest = weight }
  }

  /// Counts a link of a chain.
  @inline(__always)
  mutating func link() {
    level.links += 1
    if level.links + level.heaviest > Level.linkLimit { lexer.fail(.tooDeep(at: token.range)) }
  }
}
