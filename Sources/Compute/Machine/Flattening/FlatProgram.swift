import Synchronization

/// A program in the form the machine runs: one array of small instructions and the tables they refer to.
///
/// It is frozen after it is made; call targets that are found later are set atomically.
package final class FlatProgram: Object, @unchecked Sendable {
  /// The parts that the machine reads while it runs.
  let tables: UnsafeMutablePointer<FlatTables>
  /// The number of instructions.
  let count: Int
  /// Programs that are called or made closures of.
  let targets: [ProgramReference]
  /// Classes that are instantiated.
  let classes: [ClassDescriptor]
  /// Types that are tested.
  let tests: [FlatTypeTest]
  /// Element layouts of arrays that are made.
  let layouts: [Layout]
  /// The places that catch exceptions, inner ones first.
  let handlers: [ExceptionHandler]
  /// The source positions of the instructions.
  let positions: [Int32]
  /// What Java says where the receiver of the call at a position is null.
  private let nullTexts: [Int32: String]
  /// The program's name.
  let name: String
  /// Where the program's text stands.
  let origin: Program.Origin
  /// How many constants and natives there are, to free them.
  private let sizes: (constants: Int, natives: Int)

  /// Freezes what was flattened.
  init(_ draft: FlatDraft, of program: Program) {
    count = draft.code.count
    targets = draft.targets
    classes = draft.classes
    tests = draft.tests
    layouts = draft.layouts
    handlers = draft.handlers
    positions = draft.positions
    nullTexts = program.nullTexts
    name = program.name
    origin = program.origin
    sizes = (constants: draft.constants.count, natives: draft.natives.count)
    tables = UnsafeMutablePointer<FlatTables>.allocate(capacity: 1)
    super.init(shape: .storage)
    let code: UnsafeMutablePointer<FlatInstruction> = FlatProgram.copy(draft.code)
    let calls = UnsafeMutablePointer<Atomic<UnsafeMutableRawPointer?>>.allocate(capacity: max(1, draft.targets.count))
    for index in draft.targets.indices { (calls + index).initialize(to: Atomic(nil)) }
    let made = FlatTables(
      code: code, entry: code + draft.entry, operands: FlatProgram.copy(draft.operands),
      constants: FlatProgram.copy(draft.constants), natives: FlatProgram.copy(draft.natives),
      selectors: FlatProgram.copy(draft.selectors), calls: calls,
      parameters: FlatProgram.copy(draft.parameters), parameterCount: draft.parameters.count, rawCount: draft.rawCount,
      valueCount: draft.valueCount, result: program.result.scalar?.rawValue ?? Operand.value, owner: Unmanaged.passUnretained(self))
    tables.initialize(to: made)
  }

  deinit {
    let parts: FlatTables = tables.pointee
    parts.code.deallocate()
    parts.parameters.deallocate()
    parts.operands.deallocate()
    parts.selectors.deallocate()
    parts.calls.deinitialize(count: targets.count)
    parts.calls.deallocate()
    parts.constants.deinitialize(count: sizes.constants)
    parts.constants.deallocate()
    parts.natives.deinitialize(count: sizes.natives)
    parts.natives.deallocate()
    tables.deallocate()
  }

  /// Copies an array to memory that does not move.
  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Element>) in
      if let start: UnsafePointer<Element> = buffer.baseAddress { memory.initialize(from: start, count: buffer.count) }
    }
    return memory
  }

  /// What Java says where the receiver of the instruction's call is null.
  func nullText(at index: Int) -> String? {
    index >= 0 && index < positions.count ? nullTexts[positions[index]] : nil
  }

  /// The element of a stack trace for an instruction.
  func traceElement(at index: Int) -> TraceObject.Element {
    let position: Int32 = index >= 0 && index < positions.count ? positions[index] : -1
    return TraceObject.Element(name: name, source: origin.source, line: origin.line(of: max(0, position)), position: position)
  }
}

/// The parts of a flat program that the machine reads while it runs; they live as long as the program does.
struct FlatTables {
  /// The instructions.
  let code: UnsafeMutablePointer<FlatInstruction>
  /// The first instruction to run.
  let entry: UnsafeMutablePointer<FlatInstruction>
  /// Operands of calls and makers.
  let operands: UnsafeMutablePointer<Operand>
  /// Constant values.
  let constants: UnsafeMutablePointer<Value>
  /// Natives that are called.
  let natives: UnsafeMutablePointer<Native>
  /// Selectors that are called.
  let selectors: UnsafeMutablePointer<Selector>
  /// The flat forms of the programs that are called, as far as they are known; their references keep them alive.
  let calls: UnsafeMutablePointer<Atomic<UnsafeMutableRawPointer?>>
  /// The kind of each parameter; its slots are the first of their banks, in order.
  let parameters: UnsafeMutablePointer<UInt8>
  /// The number of parameters.
  let parameterCount: Int
  /// The number of raw slots of a frame.
  let rawCount: Int
  /// The number of value slots of a frame.
  let valueCount: Int
  /// The kind of the result, or `Operand.value`.
  let result: UInt8
  /// The program.
  let owner: Unmanaged<FlatProgram>
}

/// The collected parts of a flat program.
struct FlatDraft {
  var code: [FlatInstruction] = []
  var entry = 0
  var rawCount = 0
  var valueCount = 0
  var parameters: [UInt8] = []
  var operands: [Operand] = []
  var constants: [Value] = []
  var natives: [Native] = []
  var targets: [ProgramReference] = []
  var classes: [ClassDescriptor] = []
  var selectors: [Selector] = []
  var tests: [FlatTypeTest] = []
  var layouts: [Layout] = []
  var handlers: [ExceptionHandler] = []
  var positions: [Int32] = []
}

/// A range of instructions whose exceptions are caught.
struct ExceptionHandler {
  /// The first instruction.
  let start: Int
  /// The instruction after the last one.
  let end: Int
  /// Where the handler begins.
  let handler: Int
  /// The value slot that receives the exception.
  let slot: Int
}

extension Program {
  /// The flat form, made on first use; the program keeps it alive.
  var flattened: UnsafeMutablePointer<FlatTables> {
    flat.withLock { (form: inout FlatProgram?) -> FlatProgram in
      if let form { return form }
      let made: FlatProgram = Flattening.flatten(self)
      form = made
      return made
    }.tables
  }
}
