internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// What a diagram shows, measured, before anything has a place.
struct DiagramScene {
  /// An actor's box.
  struct Box {
    let actor: Actor
    /// The name, in one line or two.
    let lines: [String]
    let stack: Int
    /// The distance of its middle from that of its stack, downwards.
    var offset: Double
    var width: Double
    var height: Double
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

  /// The ties of a pair of stacks: one edge of the layout.
  struct Edge {
    var tail: Int
    var head: Int
    var links: [Int]
  }

  static let fontSize = 12.0
  static let boxLineHeight = 14.0
  static let labelSize = 9.5
  static let lineHeight = 12.0

  let options: PictureOptions
  let title: String
  let wording: Wording
  let ties: [Tie]
  let boxes: [Box]
  let stacks: [Stack]
  let links: [Link]
  /// The pairs of stacks between which edges run, each once, with the links that share it.
  let edges: [Edge]
  /// The parts that no line joins.
  let parts: DiagramParts
  let leftOut: Int
  let names: DisplayNames
  let roles: [Identifier<Actor>: String]

  init(_ chronicle: Chronicle, options: PictureOptions) {
    self.options = options
    let wording = Wording(language: options.language, taxonomy: options.taxonomy)
    self.wording = wording
    title = options.title ?? chronicle.onlyTitle ?? wording.diagram
    let names = DisplayNames(chronicle, language: options.language)
    self.names = names
    let relations = options.drawsAllRelations ? Set(chronicle.events.map(\.relation)) : nil
    let all = Ties(of: chronicle, relations: relations, taxonomy: options.taxonomy).ties
      .flatMap(Self.byModality)
    var weights: [Identifier<Actor>: Int] = [:]
    for tie in all {
      for end in [tie.source, tie.target] {
        weights[end, default: 0] += tie.count
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
        boxes.append(Self.box(names[id], names: names, stack: stacks.count))
      }
      stacks.append(Self.arrange(&boxes, first..<boxes.count))
    }
    let positions = Dictionary(
      uniqueKeysWithValues: zip(boxes.map(\.actor.id), boxes.indices))
    var links = Self.links(ties: ties, positions: positions)
    var edges = Self.edges(of: links, boxes: boxes)
    let parts = DiagramParts(stackCount: stacks.count, edges: edges)
    for (index, link) in links.enumerated()
    where !parts.parts[parts.places[boxes[link.tail].stack]].isDense {
      links[index].labels = link.ties.map(wording.label)
    }
    for part in parts.parts where !part.isDense && part.stacks.count > 1 {
      Self.turn(&edges, of: part, stacks, links)
    }
    Self.makeRoom(in: &boxes, &stacks, edges, links)
    self.boxes = boxes
    self.stacks = stacks
    self.links = links
    self.edges = edges
    self.parts = parts
  }

  /// Whether a link is in a part that is too dense for labels.
  func isDense(_ link: Int) -> Bool {
    parts.parts[parts.places[boxes[links[link].tail].stack]].isDense
  }

  /// A tie for each modality: what was denied or is planned only is not what happened.
  private static func byModality(_ tie: Tie) -> [Tie] {
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

  private static func links(ties: [Tie], positions: [Identifier<Actor>: Int]) -> [Link] {
    var links: [[Int]: Link] = [:]
    for tie in ties {
      guard let tail = positions[tie.source], let head = positions[tie.target] else { continue }
      links[[min(tail, head), max(tail, head)], default: Link(tail: tail, head: head)]
        .ties.append(tie)
    }
    return links.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private static func edges(of links: [Link], boxes: [Box]) -> [Edge] {
    var edges: [Edge] = []
    var known: [[Int]: Int] = [:]
    for (number, link) in links.enumerated() {
      let (tail, head) = (boxes[link.tail].stack, boxes[link.head].stack)
      guard tail != head else { continue }
      let pair = [min(tail, head), max(tail, head)]
      if let edge = known[pair] {
        edges[edge].links.append(number)
      } else {
        known[pair] = edges.count
        edges.append(Edge(tail: tail, head: head, links: [number]))
      }
    }
    return edges
  }
}
