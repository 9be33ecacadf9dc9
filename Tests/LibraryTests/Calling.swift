import Compute
import Library

/// Calls of natives by key, with results as text.
struct Calling {
  /// The machine that natives run on.
  let machine = Machine()

  /// Calls a native and returns its result, or nil where there is no such native.
  func value(_ key: String, _ arguments: Value...) throws(Thrown) -> Value? {
    guard let function: NativeFunction = Library.native(for: key) else { return nil }
    let result: Result<Value, Thrown> = arguments.withUnsafeBufferPointer {
      (buffer: UnsafeBufferPointer<Value>) -> Result<Value, Thrown> in
      var nothing: Value = .null
      return withUnsafePointer(to: &nothing) { (empty: UnsafePointer<Value>) -> Result<Value, Thrown> in
        do throws(Thrown) {
          return .success(try function(machine, Arguments(buffer.baseAddress ?? empty, count: buffer.count)))
        } catch {
          return .failure(error)
        }
      }
    }
    return try result.get()
  }

  /// Calls a native and returns the text of its result, that of an Array's elements, or that of the exception it throws.
  func text(_ key: String, _ arguments: Value...) -> String {
    do throws(Thrown) {
      guard let function: NativeFunction = Library.native(for: key) else { return "no native " + key }
      let all: [Value] = arguments.isEmpty ? [.null] : arguments
      let result: Result<Value, Thrown> = all.withUnsafeBufferPointer {
        (buffer: UnsafeBufferPointer<Value>) -> Result<Value, Thrown> in
        guard let start = buffer.baseAddress else { return .success(.null) }
        do throws(Thrown) {
          return .success(try function(machine, Arguments(start, count: arguments.count)))
        } catch {
          return .failure(error)
        }
      }
      return try shown(try result.get())
    } catch {
      guard let exception: Instance = error.exception else { return "cancelled" }
      return exception.descriptor.simpleName + ": " + (exception.message?.text ?? "null")
    }
  }

  /// The text of a value; Arrays show their elements.
  private func shown(_ value: Value) throws(Thrown) -> String {
    guard let array: ArrayObject = value.array else { return try machine.text(of: value).text }
    var parts: [String] = []
    for element: Value in array.elements { parts.append(try machine.text(of: element).text) }
    return parts.joined(separator: "|")
  }

  /// Formats values.
  func format(_ format: String, _ values: Value...) -> String {
    text("StringOps.format", Value(format), SequenceObject.list(values))
  }
}
