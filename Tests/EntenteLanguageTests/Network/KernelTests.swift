import CEntenteKernels
import Testing

@Suite struct KernelTests {
  /// Sums made of several columns at a time, and of the rest of a column, are those of the whole.
  @Test(arguments: [(4, 32, 16), (7, 48, 32), (96, 80, 80), (5, 16, 0)], [1, 2, 3, 4, 7])
  func partsMakeTheWhole(_ shape: (outputs: Int, inputs: Int, part: Int), _ count: Int) {
    let (outputs, inputs, part) = shape
    var matrix = (0..<(outputs * inputs)).map { UInt8(truncatingIfNeeded: $0 * 89 + $0 / 7) }
    for row in 0..<(2 * outputs) {
      let number = Float(row + 1) / 16
      withUnsafeBytes(of: number.bitPattern.littleEndian) { matrix += $0 }
    }
    let columns = (0..<(count * inputs)).map { Int16(truncatingIfNeeded: $0 * 1237 % 4001 - 2000) }
    let starts = (0..<count).flatMap { columns[($0 * inputs)..<($0 * inputs + part)] }
    var sums = [Int32](repeating: 0, count: count * outputs)
    entente_sums(
      matrix, Int32(outputs), Int32(inputs), Int32(part), starts, Int32(count), &sums)
    for column in 0..<count {
      let whole = Array(columns[(column * inputs)..<((column + 1) * inputs)])
      var expected: [Float] = []
      for row in 0..<outputs {
        var sum: Int32 = 0
        for index in 0..<inputs {
          sum += Int32(Int8(bitPattern: matrix[row * inputs + index])) * Int32(whole[index])
        }
        expected.append(
          Float(sum) * (Float(row + 1) / 16) + Float(outputs + row + 1) / 16)
      }
      var result = [Float](repeating: 0, count: outputs)
      entente_project(matrix, Int32(outputs), Int32(inputs), 0, whole, nil, &result)
      #expect(result == expected)
      entente_project(
        matrix, Int32(outputs), Int32(inputs), Int32(part), Array(whole[part...]) + [0],
        Array(sums[(column * outputs)..<((column + 1) * outputs)]), &result)
      #expect(result == expected)
    }
  }
}
