/// Averaged weights of hashed features: a row of one weight a class.
struct Perceptron {
  let rows: Int
  let classes: Int
  private var weights: [Float]
  private var sums: [Float]
  private var step: Float = 1

  init(rows: Int, classes: Int) {
    self.rows = rows
    self.classes = classes
    weights = [Float](repeating: 0, count: rows * classes)
    sums = weights
  }

  @inline(__always)
  private func start(_ row: UInt32) -> Int {
    Int((UInt64(row) &* UInt64(rows)) >> 32) &* classes
  }

  func score(_ features: some Collection<UInt32>, into scores: inout [Float]) {
    for index in 0..<classes { scores[index] = 0 }
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for row in features {
          let start = start(row)
          for index in 0..<classes { scores[index] += weights[start + index] }
        }
      }
    }
  }

  mutating func tick() { step += 1 }

  mutating func update(_ features: [UInt32], right: Int, wrong: Int) {
    for row in features {
      let start = start(row)
      weights[start + right] += 1
      sums[start + right] += step
      weights[start + wrong] -= 1
      sums[start + wrong] -= step
    }
  }

  mutating func add(_ features: [UInt32], class index: Int, _ delta: Float) {
    for row in features {
      let start = start(row)
      weights[start + index] += delta
      sums[start + index] += step * delta
    }
  }

  /// The weights averaged over all steps.
  mutating func average() {
    for index in weights.indices { weights[index] -= sums[index] / step }
    sums = []
  }

  /// Adds averaged weights of the same shape: one linear model that votes like both.
  mutating func add(_ other: Perceptron) {
    for index in weights.indices { weights[index] += other.weights[index] }
  }

  /// The same decisions with the first class always at 0, and its weights left out.
  var relativeToFirst: Perceptron {
    var result = Perceptron(rows: rows, classes: classes - 1)
    for row in 0..<rows {
      for index in 1..<classes {
        result.weights[row * (classes - 1) + index - 1] =
          weights[row * classes + index] - weights[row * classes]
      }
    }
    return result
  }

  /// The size that all but the few largest weights keep to; those are clipped.
  private var top: Float {
    var sizes = weights.map { $0.magnitude }
    sizes.sort()
    return max(sizes[max(0, sizes.count - 120)], 1e-6)
  }

  /// The averaged weights in a byte each: the sign and the square root of the size.
  func companded() -> [UInt8] {
    let top = self.top
    return weights.map { weight in
      let code = (min(1, weight.magnitude / top).squareRoot() * 127).rounded()
      return UInt8(bitPattern: Int8(weight < 0 ? -code : code))
    }
  }
}
