/// All paths of a field that come to no actor twice, those of fewer hops first, then in the order
/// of the actors' numbers.
///
/// As everyone's distance to the target is known, nothing is tried that cannot arrive in time.
/// Paths of each length are searched on their own: of those shorter by a hop there are far fewer,
/// so that coming over them again costs little.
struct SimplePaths<Field: PathField>: PathGenerator {
  private var field: Field
  private let maxHops: Int
  /// Whether only the first length of which there are paths counts.
  private let isShortestOnly: Bool
  private var hasFound = false
  /// The number of hops of the paths that are searched now.
  private var length: Int
  /// Whether there may be longer ones.
  private var canBeLonger = false
  /// The path so far, and of each of its actors who can follow, how many of them were tried, and
  /// the labels.
  private var numbers: [Int32]
  private var choices: [[Int32]] = [[]]
  private var positions = [0]
  private var labels: [[Field.Label]]

  private(set) var isCut = false

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - field: Where to search.
  ///   - maxHops: The most hops of a path.
  ///   - isShortestOnly: Whether longer paths than the first do not count.
  init(_ field: Field, maxHops: Int, isShortestOnly: Bool) {
    self.field = field
    self.maxHops = maxHops
    self.isShortestOnly = isShortestOnly
    numbers = [Int32(field.source)]
    labels = [field.start]
    length = field.length ?? .max
    self.field.enter(field.source)
    if length <= maxHops, field.source != field.target { choices = [open(field.source)] }
  }

  /// Who can follow the last actor of the path so far.
  private mutating func open(_ actor: Int) -> [Int32] {
    let found = field.open(
      actor, labels: labels[labels.count - 1], hops: numbers.count - 1, length: length)
    if found.leavesLonger { canBeLonger = true }
    return found.actors
  }

  mutating func next() -> Path? {
    if field.source == field.target {
      guard length == 0 else { return nil }
      length = .max
      return field.path(numbers)
    }
    while length <= maxHops {
      if let path = nextOfLength() {
        hasFound = true
        return path
      }
      if isCut { return nil }
      if isShortestOnly, hasFound { break }
      if field.measureLonger() { canBeLonger = true }
      guard canBeLonger else { break }
      canBeLonger = false
      length += 1
      numbers = [numbers[0]]
      labels = [labels[0]]
      positions = [0]
      choices = [length <= maxHops ? open(Int(numbers[0])) : []]
    }
    length = .max
    return nil
  }

  /// The next path of the present length.
  private mutating func nextOfLength() -> Path? {
    while let position = positions.last {
      if field.stepsLeft < 0 {
        isCut = true
        return nil
      }
      let depth = positions.count - 1
      guard position < choices[depth].count else {
        retreat()
        continue
      }
      positions[depth] += 1
      let actor = Int(choices[depth][position])
      guard let next = field.extend(labels[depth], from: Int(numbers[depth]), to: actor) else {
        continue
      }
      if actor == field.target {
        guard depth + 1 == length, let path = field.path(numbers + [Int32(actor)]) else {
          continue
        }
        return path
      }
      guard depth + 1 < length else { continue }
      numbers.append(Int32(actor))
      labels.append(next)
      field.enter(actor)
      choices.append(open(actor))
      positions.append(0)
    }
    return nil
  }

  private mutating func retreat() {
    positions.removeLast()
    choices.removeLast()
    guard !positions.isEmpty else { return }
    field.leave(Int(numbers.removeLast()))
    labels.removeLast()
  }
}
