internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// What a diagram shows, measured, before anything has a place.
struct DiagramScene {
  /// An actor's box.
  struct Box {
    let actor: Actor
    let text: String
    let stack: Int
    /// The distance of its middle from that of its stack, downwards.
    var offset: Double
    var width: Double
    let height: Double
  }

  /// Boxes that stand below each other: one node of the layout.
  struct Stack {
    let boxes: Range<Int>
    let width: Double
    let height: Double
  }

  /// The ties of a pair of actors: one edge of the layout for the pair's stacks.
  struct Link {
    let tail: Int
    let head: Int
    var ties: [Tie] = []
    var labels: [String] = []
  }

  static let fontSize = 12.0
  static let labelSize = 9.5
  static let lineHeight = 12.0
  /// More stacks or links than these are too dense for layers, whose lines would have to sweep
  /// round, and for labels, which would cover each other: the tooltips have them.
  private static let denseStacks = 24
  private static let denseLinks = 40

  let options: PictureOptions
  let title: String
  let wording: Wording
  let ties: [Tie]
  let boxes: [Box]
  let stacks: [Stack]
  let links: [Link]
  /// Whether there is too much for layers and labels.
  let isDense: Bool
  let leftOut: Int
  let names: DisplayNames
  let roles: [Identifier<Actor>: String]

  init(_ chronicle: Chronicle, options: PictureOptions) {
    self.options = options
    let wording = Wording(language: options.language)
    self.wording = wording
    title = options.title ?? chronicle.onlyTitle ?? wording.diagram
    let names = DisplayNames(chronicle, language: options.language)
    self.names = names
    let all = Ties(of: chronicle).ties.flatMap(Self.parts)
    var weights: [Identifier<Actor>: Int] = [:]
    var degrees: [Identifier<Actor>: Int] = [:]
    for tie in all {
      for end in [tie.source, tie.target] {
        weights[end, default: 0] += tie.count
        degrees[end, default: 0] += 1
      }
    }
    let ranked = weights.keys.sorted { (-(weights[$0] ?? 0), $0) < (-(weights[$1] ?? 0), $1) }
    let shown = Set(ranked.prefix(max(2, options.maxActors)))
    ties = all.filter { shown.contains($0.source) && shown.contains($0.target) }
    let drawn = Set(ties.flatMap { [$0.source, $0.target] })
    leftOut = ranked.count - drawn.count
    let grouping = DiagramStacks(ties: ties, chronicle: chronicle, names: names)
    roles = grouping.roles

    var boxes: [Box] = []
    var stacks: [Stack] = []
    for members in grouping.stacks {
      let first = boxes.count
      for id in members {
        boxes.append(
          Self.box(names[id], names: names, degree: degrees[id] ?? 0, stack: stacks.count))
      }
      stacks.append(Self.arrange(&boxes, first..<boxes.count))
    }
    self.boxes = boxes
    self.stacks = stacks
    let positions = Dictionary(
      uniqueKeysWithValues: zip(boxes.map(\.actor.id), boxes.indices))
    var links = Self.links(ties: ties, positions: positions)
    isDense = stacks.count > Self.denseStacks || links.count > Self.denseLinks
    if !isDense {
      for index in links.indices { links[index].labels = links[index].ties.map(wording.label) }
    }
    self.links = links
  }

  /// A tie for each modality: what was denied or is planned only is not what happened.
  private static func parts(of tie: Tie) -> [Tie] {
    guard tie.counts.count > 1 else { return [tie] }
    return Modality.allCases.compactMap { modality in
      let events = tie.events.filter { $0.modality == modality }
      guard !events.isEmpty else { return nil }
      var part = tie
      part.events = events
      part.counts = [modality: events.count]
      part.first = events.compactMap(\.date?.earliest).min()
      part.last = events.compactMap(\.date?.latest).max()
      return part
    }
  }

  private static func box(_ actor: Actor, names: DisplayNames, degree: Int, stack: Int) -> Box {
    let text = names.label(actor.id, width: 190, size: fontSize)
    let padding = actor.kind == .organization ? 36.0 : 24
    let isBold = actor.kind == .state
    // Many lines need a side on which they can be told apart.
    return Box(
      actor: actor, text: text, stack: stack, offset: 0,
      width: max(44, TextMetrics.width(text, size: fontSize) * (isBold ? 1.08 : 1) + padding),
      height: min(28 + Double(max(0, degree - 4)) * 3.5, 96))
  }

  /// Places the boxes of a stack below each other, all as wide as the widest.
  private static func arrange(_ boxes: inout [Box], _ range: Range<Int>) -> Stack {
    let gap = 4.0
    let isAlone = range.count == 1
    let border = isAlone ? 0.0 : 6
    let width = range.map { boxes[$0].width }.max() ?? 0
    let height =
      range.reduce(0) { $0 + boxes[$1].height } + gap * Double(range.count - 1) + 2 * border
    var top = -height / 2 + border
    for index in range {
      boxes[index].width = width
      boxes[index].offset = top + boxes[index].height / 2
      top += boxes[index].height + gap
    }
    return Stack(boxes: range, width: width + 2 * border, height: height)
  }

  private static func links(ties: [Tie], positions: [Identifier<Actor>: Int]) -> [Link] {
    var links: [[Int]: Link] = [:]
    for tie in ties {
      guard let tail = positions[tie.source], let head = positions[tie.target] else { continue }
      links[[min(tail, head), max(tail, head)], default: Link(tail: tail, head: head)]
        .ties.append(tie)
    }
    return links.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// The pairs of stacks between which edges run, each once, with the links that share it.
  var edges: [(tail: Int, head: Int, links: [Int])] {
    var edges: [(tail: Int, head: Int, links: [Int])] = []
    var known: [[Int]: Int] = [:]
    for (number, link) in links.enumerated() {
      let (tail, head) = (boxes[link.tail].stack, boxes[link.head].stack)
      guard tail != head else { continue }
      let pair = [min(tail, head), max(tail, head)]
      if let edge = known[pair] {
        edges[edge].links.append(number)
      } else {
        known[pair] = edges.count
        edges.append((tail, head, [number]))
      }
    }
    return edges
  }

  /// The graph to be laid out.
  var graph: LayoutGraph {
    LayoutGraph(
      engine: isDense ? .springs : .layers, nodeSpacing: 24, layerSpacing: 44,
      nodes: stacks.map { LayoutGraph.Node(width: $0.width, height: $0.height) },
      edges: edges.map { edge in
        let labels = edge.links.flatMap { links[$0].labels }
        let width = labels.map { TextMetrics.width($0, size: Self.labelSize) }.max() ?? 0
        return LayoutGraph.Edge(
          from: edge.tail, to: edge.head, labelWidth: width + 12,
          labelHeight: Double(max(1, labels.count)) * (Self.lineHeight + 2) + 4,
          weight: min(1 + edge.links.count, 4))
      })
  }
}
