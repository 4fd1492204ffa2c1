internal import EntenteModel

/// A part of a table read on a thread of its own; an object, for readers cannot be copied.
final class TablePart: @unchecked Sendable {
  var reader: TableReader
  private(set) var error: TableError?

  init(named name: String, _ taxonomy: Taxonomy, _ bytes: Slice<UnsafeRawBufferPointer>) {
    reader = TableReader(part: name, taxonomy)
    do { try reader.read(UnsafeRawBufferPointer(rebasing: bytes)) } catch { self.error = error }
  }
}
