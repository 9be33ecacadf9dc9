/// Turns a structured program into flat instructions: jumps for blocks, slots for registers, fused steps where they pay.
///
/// A register that is set once and read once in the same block shares slots with others; arguments of natives are computed
/// straight into the slots where the native reads them; constants become immediates or are set once on entry.
final class Flattening {
  /// The program.
  let program: Program
  /// How its registers are used.
  let use: RegisterUse
  /// What was made so far.
  var draft = FlatDraft()
  /// The slot of each register that has one.
  private var slots: [Int]
  /// The raw slots in use.
  private var rawBusy: [Bool] = []
  /// The value slots in use.
  private var valueBusy: [Bool] = []
  /// Registers and slots that are free after the current step.
  private var finished: [(slot: Int, isRaw: Bool)] = []
  /// The first slot of the windows of calls whose arguments are being computed.
  private var windows: [Call: Int] = [:]
  /// The slots of constants that are set on entry, by their word.
  private var entryConstants: [UInt64: Int] = [:]
  /// The constants that are set on entry, in order.
  private var entrySteps: [(slot: Int, word: UInt64)] = []
  /// The scalar registers that a wrapped argument of a fused call is read from.
  var unwrapped: [Register: Register] = [:]
  /// Where each label is, once it is known.
  private var labels: [Int] = []
  /// The jumps to labels.
  private var jumps: [(step: Int, label: Int)] = []
  /// The labels of enclosing labelled blocks.
  var exits: [LabelID: Int] = [:]
  /// The source position of the steps being made.
  var position: Int32 = -1
  /// The number of blocks begun.
  var blockCount = 0
  /// `true` iff the program has more slots than an instruction can name.
  private var isTooLarge = false

  /// A native call by its place.
  struct Call: Hashable {
    /// The block.
    let block: Int
    /// The index in the block.
    let index: Int
  }

  /// Begins with a program's parameters in the first slots.
  private init(_ program: Program) {
    self.program = program
    use = RegisterUse(program)
    slots = Array(repeating: -1, count: program.registers.count)
    for register: Register in program.parameters {
      slots[register] = allocate(isRaw: isRaw(register))
      draft.parameters.append(program.registers[register].scalar?.rawValue ?? Operand.value)
    }
  }

  /// Returns the flat form of a program.
  static func flatten(_ program: Program) -> FlatProgram {
    let flattening = Flattening(program)
    flattening.emit(block: program.body)
    flattening.emit(.finishUnit)
    flattening.close()
    return FlatProgram(flattening.draft, of: program)
  }

  /// Resolves jumps and adds what runs on entry.
  private func close() {
    draft.entry = 0
    if !entrySteps.isEmpty {
      draft.entry = draft.code.count
      for (slot, word): (Int, UInt64) in entrySteps { emit(.constantRaw, d: slot, i: Int64(bitPattern: word)) }
      emit(.jump, i: Int64(-draft.code.count) & 0xFFFF_FFFF)
    }
    for (step, label): (Int, Int) in jumps {
      let offset = Int64(labels[label] - step)
      draft.code[step].i = draft.code[step].i & ~0xFFFF_FFFF | offset & 0xFFFF_FFFF
    }
    draft.rawCount = rawBusy.count
    draft.valueCount = valueBusy.count
    if isTooLarge { replaceByError() }
  }

  /// Makes the program raise an error instead of running.
  private func replaceByError() {
    draft.code = [FlatInstruction(opcode: .raise, d: UInt16.max)]
    draft.positions = [-1]
    draft.entry = 0
    draft.handlers = []
    draft.rawCount = max(draft.parameters.count, 1)
    draft.valueCount = max(draft.parameters.count, 1)
  }

  // Slots.

  /// Whether a register is kept in the raw bank.
  func isRaw(_ register: Register) -> Bool { program.registers[register].scalar != nil }

  /// The kind of scalar a register keeps, if it is in the raw bank.
  func kind(_ register: Register) -> ScalarKind? { program.registers[register].scalar }

  /// Takes a free slot, or so many next to each other.
  func allocate(isRaw: Bool, count: Int = 1) -> Int {
    let busy: [Bool] = isRaw ? rawBusy : valueBusy
    var start = 0
    var run = 0
    while start + run < busy.count, run < count {
      if busy[start + run] {
        start += run + 1
        run = 0
      } else {
        run += 1
      }
    }
    let end: Int = start + count
    if end > 60_000 { isTooLarge = true }
    if isRaw {
      while rawBusy.count < end { rawBusy.append(false) }
      for slot in start..<end { rawBusy[slot] = true }
    } else {
      while valueBusy.count < end { valueBusy.append(false) }
      for slot in start..<end { valueBusy[slot] = true }
    }
    return isTooLarge ? 0 : start
  }

  /// Frees a slot after the current step.
  func release(_ slot: Int, isRaw: Bool) { finished.append((slot: slot, isRaw: isRaw)) }

  /// Frees what the step that was just made read last.
  func endStep() {
    for (slot, isRaw): (Int, Bool) in finished {
      if isRaw { rawBusy[slot] = false } else { valueBusy[slot] = false }
    }
    finished.removeAll(keepingCapacity: true)
  }

  /// A slot that is free again after the current step.
  func scratch(isRaw: Bool) -> Int {
    let slot: Int = allocate(isRaw: isRaw)
    release(slot, isRaw: isRaw)
    return slot
  }

  /// The slot of a register that keeps its slot.
  private func slot(_ register: Register) -> Int {
    if slots[register] < 0 { slots[register] = allocate(isRaw: isRaw(register)) }
    return slots[register]
  }

  /// The slot that a step sets for a register: for an argument of a native the one where the native reads it.
  func target(_ register: Register) -> Int {
    guard use.isTemporary(register) else { return slot(register) }
    if slots[register] >= 0 { return slots[register] }
    if !isRaw(register), let window: RegisterUse.Window = use.windows[register] {
      slots[register] = open(window.call, count: window.count) + window.argument
    } else {
      slots[register] = allocate(isRaw: isRaw(register))
    }
    return slots[register]
  }

  /// Makes a temporary share the slot of the register that it is moved to next.
  func merge(_ temporary: Register, with register: Register) { slots[temporary] = target(register) }

  /// Whether a register already has this slot.
  func isAt(_ register: Register, _ slot: Int) -> Bool { slots[register] == slot }

  /// The slot of a register to read; a temporary's is free after the step.
  func source(_ register: Register) -> Int {
    let slot: Int = self.slot(register)
    if use.isTemporary(register), use.windows[register] == nil || isRaw(register) { release(slot, isRaw: isRaw(register)) }
    return slot
  }

  /// Reserves the arguments' slots of a native call and returns the first.
  func open(_ call: Call, count: Int) -> Int {
    if let known: Int = windows[call] { return known }
    let start: Int = allocate(isRaw: false, count: max(1, count))
    windows[call] = start
    return start
  }

  /// Frees the arguments' slots of a native call after the step.
  func close(_ call: Call, count: Int) {
    guard let start: Int = windows.removeValue(forKey: call) else { return }
    for slot in start..<(start + max(1, count)) { release(slot, isRaw: false) }
  }

  // Steps.

  /// Adds a step and returns its index.
  @discardableResult
  func emit(_ opcode: Opcode, d: Int = 0, a: Int = 0, b: Int = 0, i: Int64 = 0) -> Int {
    let step = FlatInstruction(
      opcode: opcode, d: UInt16(truncatingIfNeeded: d), a: UInt16(truncatingIfNeeded: a), b: UInt16(truncatingIfNeeded: b), i: i)
    draft.code.append(step)
    draft.positions.append(position)
    return draft.code.count - 1
  }

  /// Makes a label whose place is not known yet.
  func label() -> Int {
    labels.append(-1)
    return labels.count - 1
  }

  /// Puts a label here.
  func place(_ label: Int) { labels[label] = draft.code.count }

  /// Adds a jump or branch to a label; `constant` is what a comparison compares with.
  func jump(_ opcode: Opcode, to label: Int, d: Int = 0, a: Int = 0, b: Int = 0, constant: Int64 = 0) {
    let step: Int = emit(opcode, d: d, a: a, b: b, i: constant &<< 32)
    jumps.append((step: step, label: label))
  }

  /// The raw slot of a word that is set once on entry: one that no step before this one has used.
  func entryConstant(_ word: UInt64) -> Int {
    if let known: Int = entryConstants[word] { return known }
    let slot: Int = rawBusy.count
    rawBusy.append(true)
    entryConstants[word] = slot
    entrySteps.append((slot: slot, word: word))
    return slot
  }
}

extension RegisterUse.Window {
  /// The call.
  var call: Flattening.Call { Flattening.Call(block: block, index: index) }
}
