internal import CEntenteKernels

/// Finds the heads and relations of a sentence with a network: two layers that read the words in
/// both directions, scores of all pairs of words, and the best tree.
struct NetworkParser {
  /// The head of each word; the number of words for the root.
  private(set) var heads: [Int32] = []
  private(set) var relations: [UInt8] = []
  private let tables: NetworkTables
  private let memory: NetworkMemory
  private var decoder = TreeDecoder()

  init(_ tables: NetworkTables) {
    self.tables = tables
    memory = NetworkMemory(tables.shape)
  }

  /// Makes the arcs of a sentence.
  mutating func parse(_ facts: [TokenFacts]) {
    let count = facts.count
    let shape = tables.shape
    let stride = NetworkMemory.stride(count)
    memory.reserve(count)
    unsafe memory.scores.update(repeating: 0, count: count * stride)
    heads.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    for member in tables.members {
      read(member, facts)
      score(member, facts, stride)
    }
    unsafe decoder.decode(memory.scores, count: count, stride: stride, into: &heads)
    unsafe memory.labels.update(repeating: 0, count: count * shape.relations)
    for (index, member) in tables.members.enumerated() {
      // What the layers of the last member found is still there.
      if index + 1 < tables.members.count || tables.members.count > 1 { read(member, facts) }
      label(member, count)
    }
    for index in 0..<count {
      let scores = unsafe memory.labels + index * shape.relations
      var best = 0
      for relation in 1..<max(1, shape.relations) {
        if unsafe scores[relation] > scores[best] { best = relation }
      }
      relations.append(UInt8(best))
    }
  }

  /// What the layers make of the words, into `memory.outputs`.
  private func read(_ member: NetworkTables.Member, _ facts: [TokenFacts]) {
    let shape = tables.shape
    for index in facts.indices {
      unsafe NetworkFeatures.fill(memory.rows, facts, index, hiding: [])
      let sums = unsafe memory.below + index * shape.width
      unsafe sums.update(repeating: 0, count: shape.width)
      for part in 0..<NetworkFeatures.parts {
        let row = unsafe Int(memory.rows[part])
        if row >= 0 {
          unsafe member.embeddings.addBytes(at: row * shape.width, count: shape.width, to: sums)
        }
      }
      for number in 0..<shape.width { unsafe sums[number] <<= 4 }
    }
    for layer in 0..<NetworkShape.layers {
      for direction in 0..<2 {
        run(member.layers[layer * 2 + direction], layer, direction, count: facts.count)
      }
      memory.rise()
    }
    let inputs = 2 * shape.cells
    unsafe member.outputs.addUp(
      outputs: shape.outputs, inputs: inputs, part: inputs, memory.below, count: facts.count,
      into: memory.sums)
    for index in facts.indices {
      let start = unsafe UnsafePointer(memory.sums + index * shape.outputs)
      unsafe member.outputs.project(
        outputs: shape.outputs, inputs: inputs, from: inputs, memory.column, addingTo: start,
        into: memory.outputs + index * shape.outputs)
    }
  }

  /// One direction of a layer: from `memory.below` to its half of `memory.above`.
  private func run(_ matrix: ByteTable, _ layer: Int, _ direction: Int, count: Int) {
    let cells = tables.shape.cells
    let inputs = tables.shape.inputs(ofLayer: layer)
    let whole = inputs + cells
    let gates = 3 * cells
    unsafe memory.cell.update(repeating: 0, count: cells)
    unsafe memory.column.update(repeating: 0, count: cells)
    // What stands below is known of all words; what stands beside only of the word before.
    unsafe matrix.addUp(
      outputs: gates, inputs: whole, part: inputs, memory.below, count: count, into: memory.sums)
    for step in 0..<count {
      let index = direction == 0 ? step : count - 1 - step
      let start = unsafe UnsafePointer(memory.sums + index * gates)
      unsafe matrix.project(
        outputs: gates, inputs: whole, from: inputs, memory.column, addingTo: start,
        into: memory.gates)
      let out = unsafe memory.above + index * 2 * cells + direction * cells
      unsafe entente_step(memory.gates, Int32(cells), memory.cell, out, memory.column)
    }
  }

  private func softened(_ value: Float) -> Float { value > 0 ? value : 0.1 * value }

  /// Adds a member's scores of all pairs.
  private func score(_ member: NetworkTables.Member, _ facts: [TokenFacts], _ stride: Int) {
    let shape = tables.shape
    let (count, arc) = (facts.count, shape.arc)
    for number in 0..<arc {
      let row = unsafe memory.heads + number * stride
      for index in 0..<count {
        unsafe row[index] = softened(memory.outputs[index * shape.outputs + arc + number])
      }
      unsafe row[count] = member.rootArc[number]
      for index in (count + 1)..<max(count + 1, stride) { unsafe row[index] = 0 }
    }
    for index in 0..<count {
      let dependent = unsafe memory.dependents + index * arc
      let output = unsafe memory.outputs + index * shape.outputs
      for number in 0..<arc {
        unsafe dependent[number] = softened(output[number]) + member.head[number]
      }
      let scores = unsafe memory.scores + index * stride
      for head in 0...count {
        let distance = NetworkFeatures.distance(from: index, to: head, count: count)
        unsafe scores[head] += member.distance[distance]
      }
      let guide = Int(facts[index].guideHead)
      if (0...count).contains(guide) {
        let relation = min(Int(facts[index].guideRelation), member.guide.count - 1)
        unsafe scores[guide] += member.guide[relation]
      }
    }
    unsafe entente_pairs(
      memory.dependents, Int32(count), Int32(arc), memory.heads, Int32(stride), memory.scores)
  }

  /// Adds a member's scores of the relations of the arcs that were made.
  private func label(_ member: NetworkTables.Member, _ count: Int) {
    let shape = tables.shape
    let first = 2 * shape.arc
    for index in 0..<count {
      let dependent = unsafe memory.outputs + index * shape.outputs + first
      let head = Int(heads[index])
      let above = unsafe memory.outputs + head * shape.outputs + first + shape.label
      for number in 0..<shape.label {
        unsafe memory.hidden[number] =
          dependent[number] + (head == count ? member.rootLabel[number] : above[number])
      }
      unsafe entente_column(memory.hidden, Int32(shape.label), memory.column)
      unsafe member.relations.project(
        outputs: shape.relations, inputs: shape.label, memory.column, into: memory.gates)
      let scores = unsafe memory.labels + index * shape.relations
      for relation in 0..<shape.relations { unsafe scores[relation] += memory.gates[relation] }
    }
  }
}
