internal import CEntenteData

/// Tables that were laid out before the program was built, to be used where they lie.
///
/// Reading the program's texts anew at each start takes longer than reading an article. `make
/// tables` lays out what comes of them. An image names the texts that it was made of by their
/// digest: one that is out of step with its texts is not used, so that a change of a text shows at
/// once, if slowly. It holds numbers as the processor has them, and serves one that stores their
/// bytes the other way round no more than one of other texts.
///
/// The format: ``magic`` and the digest, eight bytes each; then the sections in the order in which
/// they are read, each its size in eight bytes and its bytes, filled up to whole eights.
@safe struct TableImage {
  /// What an image begins with; it changes with the format of any table.
  static let magic: UInt64 = 0x3230_7473_6261_7445

  private let base: UnsafeRawPointer
  private let count: Int
  private var offset = 16

  /// Opens an image; `nil` if it is none, or not of texts with this digest.
  init?(_ resource: EntenteResource, of texts: TextDigest) {
    unsafe base = UnsafeRawPointer(resource.bytes)
    count = unsafe resource.count
    guard count >= offset, unsafe base.load(as: UInt64.self) == Self.magic,
      unsafe base.load(fromByteOffset: 8, as: UInt64.self) == texts.value
    else { return nil }
  }

  /// The rows of the next section.
  mutating func next<Element>(as type: Element.Type = Element.self) -> Rows<Element> {
    precondition(offset + 8 <= count)
    let size = unsafe Int(base.load(fromByteOffset: offset, as: UInt64.self))
    let stride = MemoryLayout<Element>.stride
    let start = offset + 8
    precondition(size <= count - start && size % stride == 0)
    offset = start + (size + 7) / 8 * 8
    return unsafe Rows(
      base: (base + start).assumingMemoryBound(to: Element.self), count: size / stride)
  }
}
