import Compute

/// A stretch of a file that one task reads.
struct FileSplit: Hashable, Sendable {
  /// The file.
  let path: String
  /// The first byte.
  let start: Int
  /// The number of bytes.
  let length: Int

  /// `true` iff the file is compressed, so that it is read as a whole.
  var isCompressed: Bool { FileSplit.isCompressed(path) }

  /// The block size that Hadoop reports for local files.
  private static let blockSize = 32 << 20
  /// How much longer than the others the last split of a file may be.
  private static let slop = 1.1

  /// `true` iff a file's name says that it is compressed in a way that is known here.
  static func isCompressed(_ path: String) -> Bool { path.hasSuffix(".gz") }

  /// Refuses files that are compressed in a way that is not known here.
  static func checkReadable(_ path: String, _ machine: Machine) throws(Thrown) {
    for suffix: String in [".bz2", ".deflate", ".snappy", ".lz4", ".zst"] where path.hasSuffix(suffix) {
      throw machine.raise(
        "java.lang.UnsupportedOperationException", "files that end in \(suffix) cannot be read here: file:\(path)")
    }
  }

  /// The splits of files as `FileInputFormat.getSplits` makes them, without those of empty files, which HadoopRDD leaves out.
  static func splits(of files: [(path: String, size: Int)], wanted: Int) -> [FileSplit] {
    let total: Int = files.reduce(0) { $0 + $1.size }
    let size: Int = max(1, min(total / max(1, wanted), blockSize))
    var splits: [FileSplit] = []
    for file in files where file.size > 0 {
      var remaining: Int = file.size
      if !isCompressed(file.path) {
        while Double(remaining) / Double(size) > slop {
          splits.append(FileSplit(path: file.path, start: file.size - remaining, length: size))
          remaining -= size
        }
      }
      if remaining > 0 { splits.append(FileSplit(path: file.path, start: file.size - remaining, length: remaining)) }
    }
    return splits
  }

  /// Groups of whole files as `CombineFileInputFormat` makes them: each is closed once it has `maximum` bytes.
  static func groups(of files: [(path: String, size: Int)], maximum: Int) -> [[FileSplit]] {
    var groups: [[FileSplit]] = []
    var group: [FileSplit] = []
    var size = 0
    for file in files {
      group.append(FileSplit(path: file.path, start: 0, length: file.size))
      size += file.size
      if maximum > 0, size >= maximum {
        groups.append(group)
        group = []
        size = 0
      }
    }
    if !group.isEmpty { groups.append(group) }
    return groups
  }
}
