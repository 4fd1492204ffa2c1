/// A part of a row of bytes: of a file that is read, or of a table that was laid out beforehand.
protocol ByteSlice: RandomAccessCollection
where Element == UInt8, Index == Int, SubSequence == Self {}

extension ArraySlice: ByteSlice where Element == UInt8 {}

extension Slice: ByteSlice where Base == Rows<UInt8> {}

extension String.UTF8View {
  /// Whether the bytes are those of another text; what differs mostly differs in length.
  @inline(__always)
  func equals(_ other: Slice<Rows<UInt8>>) -> Bool {
    count == other.count && elementsEqual(other)
  }
}
