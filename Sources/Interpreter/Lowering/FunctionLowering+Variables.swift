import Compute
import Typing

/// Variables, fields, `this` and objects.
extension FunctionLowering {
  /// Binds a variable to a value that was just computed.
  func bind(_ variable: VariableSymbol, to value: Register) {
    if variable.isTopLevel {
      builder.effects.insert(.impure)
      builder.emit(.storeGlobal(linker.global(variable), builder.wrapped(value)))
      return
    }
    if analysis.celled.contains(variable) {
      if case .cell(let cell)? = places[variable] {
        builder.emit(.storeCell(cell: cell, value: builder.wrapped(value)))
      } else {
        let cell: Register = builder.register(.any)
        builder.emit(.makeCell(cell, builder.wrapped(value)))
        places[variable] = .cell(cell)
      }
      return
    }
    let own: Register = builder.register(storageLayout(variable))
    builder.move(value, to: own)
    places[variable] = .register(own)
  }

  /// Makes the cells of a block's variables that local methods or classes may use before their definition.
  func prepare(_ statements: [TypedStatement]) {
    for statement: TypedStatement in statements {
      switch statement {
      case .value(let variable, _): prepareCell(variable)
      case .pattern(let pattern, _):
        TypedWalk(enter: { (_: TypedExpression) in false }, bind: { [self] (v: VariableSymbol) in prepareCell(v) }).visit(pattern)
      case .expression, .method, .class, .type, .import: break
      }
    }
  }

  /// Makes the cell of a variable that needs one.
  private func prepareCell(_ variable: VariableSymbol) {
    guard analysis.celled.contains(variable), !variable.isTopLevel else { return }
    let cell: Register = builder.register(.any)
    builder.emit(.makeCell(cell, builder.constant(variable.isLazy ? .null : Linker.zero(of: storageLayout(variable)), .any)))
    places[variable] = .cell(cell)
  }

  /// The layout in which a variable is stored: lazy values and by-name parameters are objects.
  func storageLayout(_ variable: VariableSymbol) -> Layout {
    if variable.isLazy || variable.isByName { return .any }
    if variable.parameter?.isRepeated == true { return .any }
    return layout(of: variable.type ?? .error)
  }

  /// Reads a variable; lazy ones are forced and by-name ones evaluated.
  func load(_ variable: VariableSymbol) -> Register {
    let raw: Register = loadRaw(variable)
    if variable.isByName {
      builder.effects.insert([.fails, .impure])
      let result: Register = builder.register(.any)
      builder.emit(.apply(result, function: raw, []))
      return builder.adapted(result, to: layout(of: variable.type ?? .error))
    }
    if variable.isLazy {
      return builder.adapted(callNative("Lazy.force", [raw]), to: layout(of: variable.type ?? .error))
    }
    return raw
  }

  /// Reads a variable's storage.
  func loadRaw(_ variable: VariableSymbol) -> Register {
    if variable.isTopLevel {
      if let mirror: Register = mirrors[variable] { return held(mirror, of: variable) }
      let value: Register = builder.register(.any)
      builder.emit(.loadGlobal(value, linker.global(variable)))
      return builder.adapted(value, to: storageLayout(variable))
    }
    switch places[variable] {
    case .register(let register)?: return held(register, of: variable)
    case .cell(let cell)?:
      let value: Register = builder.register(.any)
      builder.emit(.loadCell(value, cell))
      return builder.adapted(value, to: storageLayout(variable))
    case nil: return zero(storageLayout(variable))
    }
  }

  /// Returns a variable's register, or a copy of it where the variable may be assigned before its value is used.
  private func held(_ register: Register, of variable: VariableSymbol) -> Register {
    guard analysis.reassigned.contains(variable) else { return register }
    let copy: Register = builder.register(builder.layout(of: register))
    builder.emit(.move(copy, from: register))
    return copy
  }

  /// Assigns a variable.
  func store(_ value: Register, in variable: VariableSymbol) {
    if variable.isTopLevel {
      builder.effects.insert(.impure)
      let own: Register = builder.adapted(value, to: storageLayout(variable))
      builder.emit(.storeGlobal(linker.global(variable), builder.wrapped(own)))
      if let mirror: Register = mirrors[variable] { builder.move(own, to: mirror) }
      return
    }
    switch places[variable] {
    case .register(let register)?: builder.move(value, to: register)
    case .cell(let cell)?:
      let own: Register = builder.adapted(value, to: storageLayout(variable))
      builder.emit(.storeCell(cell: cell, value: builder.wrapped(own)))
    case nil: bind(variable, to: value)
    }
  }

  /// Returns the register of `this` of a class: this program's own, an object, or the outer one of an inner class.
  func this(_ symbol: ClassSymbol) -> Register {
    if let own = thisRegister, let current = thisClass {
      let line: [ClassSymbol] = enclosingLine(of: current)
      let inherited: Int? = line.firstIndex { (place: ClassSymbol) in linker.inherits(place, from: symbol) }
      if let found = line.firstIndex(of: symbol) ?? (symbol.isObject ? nil : inherited) { return outer(of: own, line, found) }
      if symbol.isObject { return inherited == 0 ? own : module(symbol) }
      if let object = enclosingObject(of: line[line.count - 1], from: symbol) { return module(object) }
      if let found = line.firstIndex(where: { (place: ClassSymbol) in isSelfType(symbol, of: place) }) {
        return outer(of: own, line, found)
      }
    }
    if symbol.isObject { return module(symbol) }
    return zero(.any)
  }

  /// Whether a class asks by its self type to be an instance of another one.
  private func isSelfType(_ symbol: ClassSymbol, of place: ClassSymbol) -> Bool {
    linker.checker.memberClasses(of: place.header.selfType ?? .error).contains { (part: ClassSymbol) in
      linker.inherits(part, from: symbol)
    }
  }

  /// Returns the object around a class that derives from another one.
  private func enclosingObject(of place: ClassSymbol, from symbol: ClassSymbol) -> ClassSymbol? {
    var current: ClassSymbol? = place.owner as? ClassSymbol
    while let outer = current {
      if outer.isObject, linker.inherits(outer, from: symbol) { return outer }
      current = outer.owner as? ClassSymbol
    }
    return nil
  }

  /// The classes whose instances are around a class's code, itself first.
  private func enclosingLine(of symbol: ClassSymbol) -> [ClassSymbol] {
    var line: [ClassSymbol] = [symbol]
    while line.count < 64, let outer = linker.shape(of: line[line.count - 1]).outerClass { line.append(outer) }
    return line
  }

  /// Reads the instance so many steps outside of another one.
  private func outer(of own: Register, _ line: [ClassSymbol], _ steps: Int) -> Register {
    var register: Register = own
    for place: ClassSymbol in line.prefix(steps) {
      guard let index = linker.shape(of: place).outerIndex else { break }
      let next: Register = builder.register(.any)
      builder.emit(.field(next, of: register, index))
      register = next
    }
    return register
  }

  /// Returns the instance of an object.
  func module(_ symbol: ClassSymbol) -> Register {
    if let shared: Value = WellKnown.singleton(named: linker.runtimeName(of: symbol)) { return builder.constant(shared, .any) }
    let result: Register = builder.register(.any)
    builder.emit(.module(result, linker.module(symbol)))
    return result
  }

  /// Reads a field.
  func load(_ field: FieldSymbol, of receiver: TypedExpression, as type: Layout) -> Register {
    if let key = field.nativeKey, let native = linker.native(key) {
      let arguments: [Register] = field.ownerClass?.isObject == true ? [] : [builder.wrapped(lower(receiver))]
      return builder.adapted(callNative(native, arguments), to: type)
    }
    guard let owner = field.ownerClass else { return zero(type) }
    if linker.isValueClass(owner) { return lower(receiver, as: type) }
    let instance: Register = lower(receiver)
    if origin.source != nil { builder.noteNull(NullText(linker: linker, thisClass: thisClass).text(of: field, of: receiver)) }
    if owner.role == .tuple, let index = owner.caseFields.firstIndex(of: field) {
      let part: Register = builder.register(type)
      builder.effects.insert(.fails)
      builder.emit(.element(part, of: instance, index))
      return part
    }
    if owner.fullName == Linker.consName {
      return builder.adapted(callNative(field.name == "head" ? "List.first" : "List.rest", [instance]), to: type)
    }
    return builder.adapted(load(field, ownedBy: owner, from: instance), to: type)
  }

  /// Reads a field of an instance in a register; overridable ones go through their accessor.
  private func load(_ field: FieldSymbol, ownedBy owner: ClassSymbol, from instance: Register) -> Register {
    let stored: Layout = field.has(.lazy) ? .any : layout(of: field.type ?? .error)
    builder.effects.insert(.fails)
    if let index = linker.directIndex(of: field, in: owner, for: thisClass) {
      let result: Register = builder.register(stored)
      builder.emit(.field(result, of: instance, index))
      return field.has(.lazy) ? callNative("Lazy.force", [result]) : result
    }
    let result: Register = builder.register(.any)
    builder.effects.insert(.impure)
    builder.emit(.invoke(result, linker.getter(of: field), [instance]))
    return result
  }

  /// Assigns a field.
  func store(_ value: TypedExpression, in field: FieldSymbol, of receiver: TypedExpression) {
    guard let owner = field.ownerClass else { return }
    builder.effects.insert([.impure, .fails])
    let instance: Register = lower(receiver)
    let own: Register = lower(value, as: layout(of: field.type ?? .error))
    if let index = linker.directIndex(of: field, in: owner, for: thisClass) {
      builder.emit(.setField(of: instance, index, value: own))
    } else {
      builder.emit(.invoke(nil, linker.setter(of: field), [instance, builder.wrapped(own)]))
    }
  }
}
