import CPCRE2
import Compute

/// A regular expression as PCRE2 compiled it; the code does not change, so that threads can share the object around it.
typealias CompiledRegex = NativeObject<CompiledRegexBody>

/// The code of a compiled expression, freed with the object around it.
struct CompiledRegexBody: NativeBody {
  /// The code.
  let code: OpaquePointer

  /// Compiles a translated expression, or tells PCRE2's words about what it cannot do.
  init(_ text: String, isUTF: Bool, isAnchored: Bool) throws(RegexFailure) {
    var errorCode: Int32 = 0
    var errorOffset: Int = 0
    var options: UInt32 = UInt32(PCRE2_NEVER_BACKSLASH_C)
    if isUTF { options |= UInt32(PCRE2_UTF) }
    if isAnchored { options |= UInt32(PCRE2_ANCHORED) }
    var text: String = text
    let made: OpaquePointer? = text.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? in
      pcre2_compile_8(bytes.baseAddress, bytes.count, options, &errorCode, &errorOffset, nil)
    }
    guard let made: OpaquePointer else {
      throw RegexFailure(description: CompiledRegexBody.message(errorCode), index: nil, isUnsupported: true)
    }
    code = made
    _ = pcre2_jit_compile_8(made, UInt32(PCRE2_JIT_COMPLETE))
  }

  var descriptor: ClassDescriptor { WellKnown.object }

  mutating func releaseChildren(_ release: inout Release) { pcre2_code_free_8(code) }

  /// PCRE2's words for an error.
  private static func message(_ code: Int32) -> String {
    var buffer: [UInt8] = Array(repeating: 0, count: 256)
    let count: Int32 = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
  }
}

/// What one thread needs to match: the places of groups, and a larger stack once an expression has asked for one.
final class RegexMatchState {
  /// The places of groups.
  private let places: OpaquePointer
  /// The context with the larger stack.
  private var context: OpaquePointer?
  /// The larger stack.
  private var stack: OpaquePointer?

  /// Makes room for the groups of an expression.
  init?(_ compiled: CompiledRegex) {
    guard let made: OpaquePointer = pcre2_match_data_create_from_pattern_8(compiled.body.code, nil) else { return nil }
    places = made
  }

  deinit {
    pcre2_match_data_free_8(places)
    if let context: OpaquePointer { pcre2_match_context_free_8(context) }
    if let stack: OpaquePointer { pcre2_jit_stack_free_8(stack) }
  }

  /// Looks for a match from an offset on; nil where a limit was hit, an empty array for no match, else the byte offsets of
  /// the groups (-1 where one took no part).
  func match(_ compiled: CompiledRegex, _ subject: UnsafeBufferPointer<UInt8>, from offset: Int) -> [Int]? {
    var result: Int32 = run(compiled, subject, offset)
    if result == PCRE2_ERROR_JIT_STACKLIMIT, context == nil {
      context = pcre2_match_context_create_8(nil)
      stack = pcre2_jit_stack_create_8(64 << 10, 64 << 20, nil)
      if let context: OpaquePointer, let stack: OpaquePointer {
        pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
        result = run(compiled, subject, offset)
      }
    }
    if result == PCRE2_ERROR_NOMATCH { return [] }
    guard result >= 0, let vector = pcre2_get_ovector_pointer_8(places) else { return nil }
    let count = Int(pcre2_get_ovector_count_8(places))
    var groups: [Int] = []
    groups.reserveCapacity(2 * count)
    for index in 0..<(2 * count) {
      let place: Int = vector[index]
      groups.append(index / 2 < Int(result) && place >= 0 && place <= subject.count ? place : -1)
    }
    return groups
  }

  /// Calls the matcher.
  private func run(_ compiled: CompiledRegex, _ subject: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int32 {
    var empty: UInt8 = 0
    return withUnsafePointer(to: &empty) { (nothing: UnsafePointer<UInt8>) -> Int32 in
      pcre2_match_8(
        compiled.body.code, subject.baseAddress ?? nothing, subject.count, offset, UInt32(PCRE2_NO_UTF_CHECK), places, context)
    }
  }
}
