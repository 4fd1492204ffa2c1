internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// What a diagram shows, measured, before anything has a place.
struct DiagramScene {
  /// An actor's box.
  struct Box {
    let actor: Actor
    let text: String
    let width: Double
    let height: Double
  }

  /// A line between two boxes: the ties of a pair, or an affiliation.
  struct Link {
    let tail: Int
    let head: Int
    var ties: [Tie] = []
    var role: String?
    var labels: [String] = []
  }

  static let fontSize = 12.0
  static let labelSize = 9.5
  static let lineHeight = 12.0

  let options: PictureOptions
  let wording: Wording
  let ties: [Tie]
  let boxes: [Box]
  let links: [Link]
  let leftOut: Int
  let names: [Identifier<Actor>: String]

  init(_ chronicle: Chronicle, options: PictureOptions) {
    self.options = options
    let wording = Wording(language: options.language)
    self.wording = wording
    let all = Ties(of: chronicle).ties
    var weights: [Identifier<Actor>: Int] = [:]
    for tie in all {
      weights[tie.source, default: 0] += tie.count
      weights[tie.target, default: 0] += tie.count
    }
    let ranked = weights.keys.sorted { (-(weights[$0] ?? 0), $0) < (-(weights[$1] ?? 0), $1) }
    let shown = Set(ranked.prefix(max(2, options.maxActors)))
    leftOut = ranked.count - shown.count
    ties = all.filter { shown.contains($0.source) && shown.contains($0.target) }

    var actors: [Identifier<Actor>: Actor] = [:]
    for actor in chronicle.actors where actors[actor.id] == nil { actors[actor.id] = actor }
    let affiliations = chronicle.affiliations.filter { affiliation in
      shown.contains(affiliation.actor) && actors[affiliation.whole] != nil
        && actors[affiliation.actor]?.kind == .person && affiliation.actor != affiliation.whole
    }
    let drawn = Set(ties.flatMap { [$0.source, $0.target] })
    let kept = affiliations.filter { drawn.contains($0.actor) }
    let ids = drawn.union(kept.map(\.whole)).sorted()
    var names: [Identifier<Actor>: String] = [:]
    boxes = ids.map { id in
      let actor = actors[id] ?? Actor(id: id, kind: .other, name: id.rawValue)
      let name = actor.name(in: options.language.code)
      let text = TextMetrics.shortened(name, to: 190, size: Self.fontSize)
      names[id] = TextMetrics.shortened(name, to: 400, size: Self.fontSize)
      let padding = actor.kind == .organization ? 36.0 : 24
      return Box(
        actor: actor, text: text,
        width: max(44, TextMetrics.width(text, size: Self.fontSize) + padding), height: 28)
    }
    self.names = names
    let positions = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    links = Self.links(
      ties: ties, affiliations: kept, positions: positions, wording: wording)
  }

  private static func links(
    ties: [Tie], affiliations: [Affiliation], positions: [Identifier<Actor>: Int],
    wording: Wording
  ) -> [Link] {
    var links: [[Int]: Link] = [:]
    for tie in ties {
      guard let tail = positions[tie.source], let head = positions[tie.target] else { continue }
      links[[min(tail, head), max(tail, head)], default: Link(tail: tail, head: head)]
        .ties.append(tie)
    }
    for affiliation in affiliations {
      guard let tail = positions[affiliation.actor], let head = positions[affiliation.whole] else {
        continue
      }
      let pair = [min(tail, head), max(tail, head)]
      if links[pair] == nil { links[pair] = Link(tail: tail, head: head, role: affiliation.role) }
    }
    return links.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, link in
      var link = link
      link.labels = link.ties.map { label(of: $0, wording: wording) }
      return link
    }
  }

  /// The words beside a tie: verb, count, dates.
  static func label(of tie: Tie, wording: Wording) -> String {
    var parts = [wording.verb(tie.relation)]
    if tie.modality != .actual { parts[0] += " (\(wording.modality(tie.modality)))" }
    if tie.count > 1 { parts.append("\(tie.count)") }
    let dates = Set(tie.events.compactMap(\.date))
    if dates.count == 1, let date = dates.first {
      parts.append(wording.date(date))
    } else if let first = tie.first, let last = tie.last {
      let years = [first.components.year, last.components.year]
      parts.append(years[0] == years[1] ? "\(years[0])" : "\(years[0])–\(years[1])")
    }
    return parts.joined(separator: " · ")
  }

  /// The graph to be laid out.
  var graph: LayoutGraph {
    LayoutGraph(
      nodeSpacing: 26, layerSpacing: 44,
      nodes: boxes.map { LayoutGraph.Node(width: $0.width, height: $0.height) },
      edges: links.map { link in
        let width = link.labels.map { TextMetrics.width($0, size: Self.labelSize) }.max() ?? 0
        return LayoutGraph.Edge(
          from: link.tail, to: link.head, labelWidth: width + 12,
          labelHeight: Double(max(1, link.labels.count)) * Self.lineHeight + 4,
          weight: link.role == nil ? 2 : 4)
      })
  }
}
