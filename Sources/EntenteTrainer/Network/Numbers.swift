import CEntenteKernels

/// Memory for numbers, used again for every sentence.
final class Numbers {
  private(set) var at = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private var capacity = 1

  deinit { at.deallocate() }

  /// Makes room for `count` numbers, all 0.
  func clear(_ count: Int) {
    if count > capacity {
      at.deallocate()
      capacity = count * 2
      at = .allocate(capacity: capacity)
    }
    at.initialize(repeating: 0, count: count)
  }
}

/// A matrix inside memory, and the products of training.
struct Matrix {
  let at: UnsafeMutablePointer<Float>
  let rows: Int
  let columns: Int
  let stride: Int

  init(_ at: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int, stride: Int? = nil) {
    self.at = at
    self.rows = rows
    self.columns = columns
    self.stride = stride ?? columns
  }

  /// Adds a product to this matrix.
  func add(_ left: Matrix, _ right: Matrix) {
    entente_add_product(
      Int32(left.rows), Int32(right.columns), Int32(left.columns), left.at, Int32(left.stride), 1,
      right.at, Int32(right.stride), at, Int32(stride))
  }

  /// Adds the product of a matrix, its rows and columns exchanged, with another.
  func add(transposed left: Matrix, _ right: Matrix) {
    entente_add_product(
      Int32(left.columns), Int32(right.columns), Int32(left.rows), left.at, 1, Int32(left.stride),
      right.at, Int32(right.stride), at, Int32(stride))
  }

  /// Adds each row to a row of sums.
  func addRows(to sums: UnsafeMutablePointer<Float>) {
    for row in 0..<rows {
      let start = at + row * stride
      for column in 0..<columns { sums[column] += start[column] }
    }
  }

  /// Multiplies each column with a factor.
  func scaleColumns(by factors: UnsafeMutablePointer<Float>) {
    for row in 0..<rows {
      let start = at + row * stride
      for column in 0..<columns { start[column] *= factors[column] }
    }
  }

  /// Sets each row to `row`.
  func fill(_ row: UnsafeMutablePointer<Float>) {
    for index in 0..<rows { (at + index * stride).update(from: row, count: columns) }
  }
}

/// The exponential function, made of single steps so that it is the same everywhere.
func exponential(_ value: Float) -> Float {
  let value = max(-80, min(80, value))
  let power = (value * 1.442695).rounded()
  let rest = value - power * 0.693359375 + power * 2.12194440e-4
  var sum: Float = 1.9875691500e-4
  sum = sum * rest + 1.3981999507e-3
  sum = sum * rest + 8.3334519073e-3
  sum = sum * rest + 4.1665795894e-2
  sum = sum * rest + 1.6666665459e-1
  sum = sum * rest + 5.0000001201e-1
  sum = sum * rest * rest + rest + 1
  return sum * Float(sign: .plus, exponent: Int(power), significand: 1)
}

/// Turns scores into what a gradient of them is: the probability of each, less 1 for the right one.
func differences(_ scores: UnsafeMutablePointer<Float>, _ count: Int, right: Int) {
  var top = scores[0]
  for index in 1..<max(1, count) where scores[index] > top { top = scores[index] }
  var sum: Float = 0
  for index in 0..<count {
    scores[index] = exponential(scores[index] - top)
    sum += scores[index]
  }
  for index in 0..<count { scores[index] /= sum }
  scores[right] -= 1
}
