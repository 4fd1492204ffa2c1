/// Memory that a model was copied to.
@safe final class ModelMemory: @unchecked Sendable {
  private let base: UnsafeMutablePointer<UInt8>
  let table: ByteTable

  init(_ bytes: [UInt8]) {
    unsafe base = .allocate(capacity: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { unsafe base[index] = byte }
    table = unsafe ByteTable(base: UnsafePointer(base), count: bytes.count)
  }

  deinit { unsafe base.deallocate() }
}
