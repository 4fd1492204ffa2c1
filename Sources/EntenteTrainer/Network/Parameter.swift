/// Numbers that are trained, with what Adam remembers of each.
final class Parameter {
  let rows: Int
  let columns: Int
  let values: UnsafeMutablePointer<Float>
  let gradients: UnsafeMutablePointer<Float>
  private let means: UnsafeMutablePointer<Float>
  private let squares: UnsafeMutablePointer<Float>
  /// The values with rows and columns exchanged, as of the last ``transpose()``.
  private(set) lazy var transposed = Self.zeros(count)

  var count: Int { rows * columns }

  /// Creates numbers of up to `spread` above and below 0.
  init(_ rows: Int, _ columns: Int, spread: Float, _ generator: inout TrainerRandom) {
    self.rows = rows
    self.columns = columns
    values = Self.zeros(rows * columns)
    gradients = Self.zeros(rows * columns)
    means = Self.zeros(rows * columns)
    squares = Self.zeros(rows * columns)
    guard spread > 0 else { return }
    for index in 0..<count { values[index] = (generator.unit() * 2 - 1) * spread }
  }

  deinit {
    for memory in [values, gradients, means, squares] { memory.deallocate() }
    transposed.deallocate()
  }

  private static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: max(1, count))
    memory.initialize(repeating: 0, count: max(1, count))
    return memory
  }

  func transpose() {
    for row in 0..<rows {
      for column in 0..<columns {
        transposed[column * rows + row] = values[row * columns + column]
      }
    }
  }

  /// How Adam goes on.
  struct Step {
    /// The rate, divided by the bias of the means.
    var rate: Float
    /// What gradients are multiplied with.
    var scale: Float
    /// One by the bias of the squares.
    var correction: Float
    static let meanDecay: Float = 0.9
    static let squareDecay: Float = 0.98
  }

  /// Moves the values of some rows against their gradients, which are then 0.
  func move(_ step: Step, rows range: Range<Int>) {
    let (decay, squareDecay) = (Step.meanDecay, Step.squareDecay)
    let (values, gradients) = (self.values, self.gradients)
    let (means, squares) = (self.means, self.squares)
    for index in (range.lowerBound * columns)..<(range.upperBound * columns) {
      let gradient = gradients[index] * step.scale
      let mean = decay * means[index] + (1 - decay) * gradient
      let square = squareDecay * squares[index] + (1 - squareDecay) * gradient * gradient
      means[index] = mean
      squares[index] = square
      values[index] -= step.rate * mean / ((square * step.correction).squareRoot() + 1e-8)
      gradients[index] = 0
    }
  }

  /// The sum of the squares of some rows' gradients.
  func squaredNorm(rows range: Range<Int>) -> Double {
    var sum = 0.0
    for row in range {
      var part: Float = 0
      for index in (row * columns)..<((row + 1) * columns) {
        part += gradients[index] * gradients[index]
      }
      sum += Double(part)
    }
    return sum
  }
}
