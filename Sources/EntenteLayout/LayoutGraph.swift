/// A graph to be laid out: sizes in, positions out. Lengths are points, 1/72 inch.
///
/// All text is measured by the caller, so that a layout depends on no font and no machine. Nodes
/// and edges keep their order, which the positions depend on: the caller sorts them.
public struct LayoutGraph: Hashable, Sendable {
  /// Where the arrows of a layered layout point.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// From left to right.
    case rightwards = "LR"
    /// From top to bottom.
    case downwards = "TB"
  }

  /// How places are found.
  public enum Engine: String, Hashable, Sendable, CaseIterable {
    /// In layers, edges with room for their labels: for graphs of some two dozen nodes.
    case layers = "dot"
    /// By springs, as close as the graph says; labels get no room: for larger graphs.
    case springs = "neato"
  }

  /// A box to be placed.
  public struct Node: Hashable, Sendable {
    /// The width of the box.
    public var width: Double

    /// The height of the box.
    public var height: Double

    /// The number of the frame that the box stands in, if it stands in one.
    public var frame: Int?

    /// Creates a box.
    ///
    /// - Parameters:
    ///   - width: Its width.
    ///   - height: Its height.
    ///   - frame: The number of the frame that it stands in.
    public init(width: Double, height: Double, frame: Int? = nil) {
      self.width = width
      self.height = height
      self.frame = frame
    }
  }

  /// A curve to be drawn from box to box.
  public struct Edge: Hashable, Sendable {
    /// The number of the node at which the edge begins.
    public var tail: Int

    /// The number of the node at which it ends.
    public var head: Int

    /// The width of its label.
    public var labelWidth: Double

    /// The height of its label.
    public var labelHeight: Double

    /// How strongly a layered layout keeps the edge short and straight, 1 to 100.
    public var weight: Int

    /// Creates an edge.
    ///
    /// - Parameters:
    ///   - tail: The number of the node at which it begins.
    ///   - head: The number of the node at which it ends.
    ///   - labelWidth: The width of its label.
    ///   - labelHeight: The height of its label.
    ///   - weight: How strongly a layered layout keeps it short.
    public init(
      from tail: Int, to head: Int, labelWidth: Double = 1, labelHeight: Double = 1,
      weight: Int = 1
    ) {
      self.tail = tail
      self.head = head
      self.labelWidth = labelWidth
      self.labelHeight = labelHeight
      self.weight = weight
    }
  }

  /// How places are found.
  public var engine: Engine

  /// Where the arrows of a layered layout point.
  public var direction: Direction

  /// The least distance of two nodes side by side.
  public var nodeSpacing: Double

  /// The least distance of two layers.
  public var layerSpacing: Double

  /// The boxes to be placed.
  public var nodes: [Node]

  /// The curves to be drawn.
  public var edges: [Edge]

  /// Creates a graph.
  ///
  /// - Parameters:
  ///   - engine: How places are found.
  ///   - direction: Where the arrows of a layered layout point.
  ///   - nodeSpacing: The least distance of two nodes side by side.
  ///   - layerSpacing: The least distance of two layers.
  ///   - nodes: The boxes to be placed.
  ///   - edges: The curves to be drawn.
  public init(
    engine: Engine = .layers, direction: Direction = .rightwards, nodeSpacing: Double = 24,
    layerSpacing: Double = 40, nodes: [Node], edges: [Edge]
  ) {
    self.engine = engine
    self.direction = direction
    self.nodeSpacing = nodeSpacing
    self.layerSpacing = layerSpacing
    self.nodes = nodes
    self.edges = edges
  }
}
