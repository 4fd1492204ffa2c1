/// Lays out tables as ``TableImage`` reads them.
struct TableImageWriter {
  /// The image.
  private(set) var bytes: [UInt8] = []

  init(of texts: TextDigest) {
    append(TableImage.magic)
    append(texts.value)
  }

  /// Adds a section.
  mutating func append<Element>(_ rows: Rows<Element>) {
    append(UInt64(rows.count * MemoryLayout<Element>.stride))
    unsafe rows.withContiguousStorageIfAvailable { rows in
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rows))
    }
    while !bytes.count.isMultiple(of: 8) { bytes.append(0) }
  }

  private mutating func append(_ number: UInt64) {
    unsafe withUnsafeBytes(of: number) { unsafe bytes.append(contentsOf: $0) }
  }
}
