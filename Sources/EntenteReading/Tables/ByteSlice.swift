/// A part of a row of bytes: of a file that is read, or of a table that was laid out beforehand.
protocol ByteSlice: RandomAccessCollection
where Element == UInt8, Index == Int, SubSequence == Self {}

extension ArraySlice: ByteSlice where Element == UInt8 {}

extension Slice: ByteSlice where Base == Rows<UInt8> {}
