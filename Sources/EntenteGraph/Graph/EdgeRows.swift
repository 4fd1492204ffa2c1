/// Edges on their way into a graph, in blocks: growing copies nothing.
struct EdgeRows: ~Copyable {
  private static let blockSize = 1 << 15
  private var blocks: [UnsafeMutablePointer<EdgeRow>] = []
  private var room = 0
  private var next: UnsafeMutablePointer<EdgeRow>?

  /// The number of edges.
  private(set) var count = 0

  /// Whether every edge has one certain day, none before the day of the edge before it.
  private(set) var isInOrder = true
  private var lastDay = Int32.min

  init() {}

  deinit { for block in blocks { block.deallocate() } }

  @inline(__always)
  mutating func append(_ row: EdgeRow) {
    if room == 0 { addBlock() }
    next?.initialize(to: row)
    next = next?.advanced(by: 1)
    room -= 1
    count += 1
    if !row.isPrecise || row.earliest < lastDay { isInOrder = false }
    lastDay = row.earliest
  }

  private mutating func addBlock() {
    let block = UnsafeMutablePointer<EdgeRow>.allocate(capacity: Self.blockSize)
    blocks.append(block)
    next = block
    room = Self.blockSize
  }

  subscript(index: Int) -> EdgeRow {
    @inline(__always) get { blocks[index / Self.blockSize][index % Self.blockSize] }
  }

  /// Changes every edge; days and order must stay as they are.
  mutating func update(_ body: (inout EdgeRow) -> Void) {
    for index in 0..<count {
      body(&blocks[index / Self.blockSize][index % Self.blockSize])
    }
  }

  /// Hands the edges over, block by block, and frees each block behind the last use.
  mutating func drain(_ body: (UnsafeBufferPointer<EdgeRow>, _ first: Int) -> Void) {
    var first = 0
    for block in blocks {
      let length = min(Self.blockSize, count - first)
      body(UnsafeBufferPointer(start: block, count: length), first)
      block.deallocate()
      first += length
    }
    blocks = []
    (count, room, next) = (0, 0, nil)
  }
}
