import Glibc

/// The recorded programs.
package enum Corpus {
  /// The texts of all programs of the corpus, in the order of their names.
  package static func texts() -> [[UInt8]] {
    let folder: String = #filePath.split(separator: "/").dropLast(2).map { (part: Substring) in "/" + part }.joined() + "/Parity"
    var found: [[UInt8]] = []
    for area: String in names(in: folder) {
      for name: String in names(in: folder + "/" + area) where name.hasSuffix(".scala") {
        if let bytes = contents(of: folder + "/" + area + "/" + name), !bytes.isEmpty { found.append(bytes) }
      }
    }
    return found
  }

  /// The sorted names of what a folder contains.
  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      found.append(
        withUnsafePointer(to: &entry.pointee.d_name) { (start) in
          start.withMemoryRebound(to: CChar.self, capacity: 256) { (name: UnsafePointer<CChar>) in String(cString: name) }
        })
    }
    return found.filter { (name: String) in !name.hasPrefix(".") }.sorted()
  }

  /// The bytes of a file.
  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count: Int = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }
}
