extension ClassSymbol {
  /// The class and its ancestors, the most derived first.
  package var linearisation: [ClassSymbol] { ancestors.order }

  /// The class after `extends`, if it is no trait.
  package var superclass: ClassSymbol? {
    for parent: Type in parents {
      for part: Type in parent.parts {
        if let symbol = part.classSymbol, !symbol.isTrait { return symbol }
      }
    }
    return nil
  }
}
