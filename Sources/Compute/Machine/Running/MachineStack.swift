import Glibc

/// A program that is running: where it is and where its registers are.
struct Frame {
  /// The program.
  var tables: UnsafeMutablePointer<FlatTables>
  /// The step that is running, as far as it was noted: calls, natives and steps that can fail note it.
  var pc: UnsafeMutablePointer<FlatInstruction>
  /// The raw bank.
  var raw: UnsafeMutablePointer<UInt64>
  /// The value bank.
  var values: UnsafeMutablePointer<Value>
  /// What the closure captured; the caller keeps the closure alive.
  var captures: UnsafeMutablePointer<Value>
}

/// The registers and frames of all programs that a machine is running, and what the loop counts.
///
/// The memory is reserved once and touched as it is needed, so that nothing moves while natives see registers.
/// Beyond `valueTop` the value stack holds no objects (fresh memory of zeros reads as false): a frame needs no initialisation,
/// and leaving it releases its objects.
struct MachineStack {
  /// How many steps back and calls may still be made before the next checkpoint.
  var fuel: Int
  /// The number of frames.
  var depth = 0
  /// The frames, outermost first.
  let frames: UnsafeMutablePointer<Frame>
  /// The first free raw slot.
  var rawTop: UnsafeMutablePointer<UInt64>
  /// The end of the raw slots.
  let rawLimit: UnsafeMutablePointer<UInt64>
  /// The first free value slot.
  var valueTop: UnsafeMutablePointer<Value>
  /// The end of the value slots.
  let valueLimit: UnsafeMutablePointer<Value>
  /// The beginning of the memory.
  private let memory: UnsafeMutableRawPointer

  /// How many calls may be under way: a deeper one is a StackOverflowError.
  static let callLimit = 64_000
  /// The bytes reserved for frames.
  private static let frameBytes = (callLimit + 16) * MemoryLayout<Frame>.stride
  /// The bytes reserved for raw slots.
  private static let rawBytes = 64 << 20
  /// The bytes reserved for value slots.
  private static let valueBytes = 192 << 20

  /// Reserves the memory.
  init(fuel: Int) {
    self.fuel = fuel
    let frameBytes: Int = (MachineStack.frameBytes + 4095) & ~4095
    let total: Int = frameBytes + MachineStack.rawBytes + MachineStack.valueBytes
    let flags: CInt = CInt(MAP_PRIVATE) | CInt(MAP_ANONYMOUS) | CInt(MAP_NORESERVE)
    let mapped: UnsafeMutableRawPointer? = mmap(nil, total, PROT_READ | PROT_WRITE, flags, -1, 0)
    precondition(
      mapped != nil && mapped != UnsafeMutableRawPointer(bitPattern: -1), "no address space is left for a machine's stack")
    memory = mapped.unsafelyUnwrapped
    frames = memory.bindMemory(to: Frame.self, capacity: MachineStack.callLimit + 16)
    let raws: UnsafeMutableRawPointer = memory + frameBytes
    rawTop = raws.bindMemory(to: UInt64.self, capacity: MachineStack.rawBytes / 8)
    rawLimit = rawTop + MachineStack.rawBytes / 8
    let slots: UnsafeMutableRawPointer = raws + MachineStack.rawBytes
    valueTop = slots.bindMemory(to: Value.self, capacity: MachineStack.valueBytes / MemoryLayout<Value>.stride)
    valueLimit = valueTop + MachineStack.valueBytes / MemoryLayout<Value>.stride
    precondition(ValueSlot.isAsExpected, "values must lie in memory as the machine expects")
  }

  /// Gives the memory back; no frame is left.
  func free() {
    let frameBytes: Int = (MachineStack.frameBytes + 4095) & ~4095
    munmap(memory, frameBytes + MachineStack.rawBytes + MachineStack.valueBytes)
  }
}
