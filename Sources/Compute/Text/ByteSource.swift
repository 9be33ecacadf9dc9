/// Bytes that are read from the front: a file, or what unpacking one gives.
package protocol ByteSource: AnyObject {
  /// Reads up to so many bytes to an address; 0 says that there are no more.
  func read(_ target: UnsafeMutableRawPointer, _ capacity: Int) throws(Thrown) -> Int
}
