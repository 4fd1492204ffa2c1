internal import CGraphviz
internal import Glibc

/// A graph in libgraphviz's memory, freed when this value goes.
///
/// It is built by strict rules, each of which keeps libgraphviz 2.42 from crashing: `newrank`
/// always, labels on all edges or none, no zero sizes, no loops, no ports, records or nested
/// clusters, small weights, and all names are our own numbers, so that no text gets in.
@safe
struct GraphvizDrawing: ~Copyable {
  private let graph: LayoutGraph
  private let library: UnsafePointer<EntenteGraphviz>
  private let root: UnsafeMutablePointer<Agraph_t>
  private var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
  private var edges: [UnsafeMutablePointer<Agedge_t>] = unsafe []

  /// Creates an empty drawing; the result is `nil` if there is no memory for it.
  init?(_ graph: LayoutGraph, _ library: UnsafePointer<EntenteGraphviz>) {
    guard let root = unsafe withCString("G", { unsafe entente_agopen(library, $0) }) else {
      return nil
    }
    self.graph = graph
    unsafe self.library = library
    unsafe self.root = root
  }

  /// Adds the nodes, edges and frames in their order.
  mutating func build() throws(LayoutError) {
    setGraphAttributes()
    let hasLabels =
      graph.engine == .layers && graph.edges.contains { $0.labelWidth > 1 }
    declareDefaults(hasLabels: hasLabels)
    // Without names the numbers that libgraphviz sorts by are a count; of names they are addresses.
    for node in graph.nodes {
      guard let made = unsafe entente_agnode(library, root, nil, 1) else {
        throw .failed(Graphviz.takeMessages())
      }
      unsafe set(made, "width", inches(node.width))
      unsafe set(made, "height", inches(node.height))
      unsafe nodes.append(made)
    }
    for edge in graph.edges {
      let tail = unsafe nodes[edge.tail]
      let head = unsafe nodes[edge.head]
      guard let made = unsafe entente_agedge(library, root, tail, head, nil, 1) else {
        throw .failed(Graphviz.takeMessages())
      }
      if hasLabels { unsafe setLabel(made, edge) }
      unsafe set(made, "weight", String(min(max(edge.weight, 1), 100)))
      unsafe edges.append(made)
    }
    if graph.engine == .layers { addFrames() }
  }

  deinit {
    _ = unsafe entente_agclose(library, root)
  }

  /// Lays the graph out and reads the positions back.
  mutating func layout(in context: OpaquePointer) throws(LayoutError) -> Layout {
    // Some steps draw random numbers from the C library, whose state outlives a layout.
    srand(1)
    srand48(1)
    let code = unsafe withCString(graph.engine.rawValue) {
      unsafe entente_layout(library, context, root, $0)
    }
    defer { _ = unsafe entente_free_layout(library, context, root) }
    let messages = Graphviz.takeMessages()
    guard code == 0, !messages.contains(where: { $0.hasPrefix("Error") }) else {
      throw .failed(messages)
    }
    let box = unsafe entente_box(root)
    // Springs add up in the order of addresses: the last digits are those of chance.
    func rounded(_ length: Double) -> Double { (length * 1000).rounded() / 1000 }
    func point(_ place: pointf) -> Point {
      Point(rounded(place.x - box.LL.x), rounded(box.UR.y - place.y))
    }
    let places = unsafe nodes.map { node in
      point(unsafe pointf(x: entente_node_x(node), y: entente_node_y(node)))
    }
    var routes: [Layout.Route] = []
    for number in graph.edges.indices {
      let edge = unsafe edges[number]
      var curve: [Point] = []
      var tip: Point?
      let count = unsafe Int(entente_bezier_count(edge))
      for index in 0..<count {
        let bezier = unsafe entente_bezier(edge, Int32(index))
        let size = unsafe Int(bezier.size)
        for control in 0..<size {
          // Consecutive curves share a point.
          if index > 0, control == 0 { continue }
          curve.append(point(unsafe bezier.list[control]))
        }
        if unsafe bezier.eflag != 0 { tip = point(unsafe bezier.ep) }
      }
      guard let end = curve.last else { throw .failed(["an edge was lost"]) }
      let hasLabel = unsafe entente_label_is_set(edge) != 0
      routes.append(
        Layout.Route(
          curve: curve, tip: tip ?? end,
          label: hasLabel ? point(unsafe entente_label_position(edge)) : nil))
    }
    return Layout(
      width: rounded(box.UR.x - box.LL.x), height: rounded(box.UR.y - box.LL.y), nodes: places,
      routes: routes,
      warnings: messages)
  }

  private func setGraphAttributes() {
    var attributes = [("outputorder", "edgesfirst"), ("splines", "true")]
    switch graph.engine {
    case .layers:
      attributes += [
        ("newrank", "true"), ("nslimit", "1"), ("nslimit1", "1"), ("mclimit", "1"),
        ("rankdir", graph.direction.rawValue), ("nodesep", inches(graph.nodeSpacing)),
        ("ranksep", inches(graph.layerSpacing)),
      ]
    case .springs:
      // A start of its own for the random numbers, or the places would differ between layouts.
      let space = Int(min(max(graph.nodeSpacing / 2, 1), 200))
      attributes += [
        ("start", "7"), ("model", "subset"), ("overlap", "prism"), ("overlap_scaling", "3"),
        ("sep", "+\(space)"), ("esep", "+\(max(1, space / 2))"),
      ]
    }
    for (name, value) in attributes { declare(AGRAPH, name, value) }
  }

  private func declareDefaults(hasLabels: Bool) {
    for (name, value) in [
      ("shape", "box"), ("fixedsize", "true"), ("label", ""), ("width", "1"), ("height", "1"),
    ] { declare(AGNODE, name, value) }
    declare(AGEDGE, "weight", "1")
    declare(AGEDGE, "arrowsize", "0.7")
    if hasLabels { declare(AGEDGE, "label", "") }
  }

  private func addFrames() {
    var members: [Int: [Int]] = [:]
    for (number, node) in graph.nodes.enumerated() {
      if let frame = node.frame { members[frame, default: []].append(number) }
    }
    for (frame, numbers) in members.sorted(by: { $0.key < $1.key }) where numbers.count > 1 {
      let cluster = unsafe withCString("cluster_\(frame)") {
        unsafe entente_agsubg(library, root, $0, 1)
      }
      for number in numbers { _ = unsafe entente_agsubnode(library, cluster, nodes[number], 1) }
    }
  }

  /// A label is an empty table of the wanted size: libgraphviz measures no text.
  private func setLabel(
    _ edge: UnsafeMutablePointer<Agedge_t>, _ size: LayoutGraph.Edge
  ) {
    let width = Int(max(1, size.labelWidth.rounded(.up)))
    let height = Int(max(1, size.labelHeight.rounded(.up)))
    let table = """
      <table border="0" cellborder="0" cellspacing="0" cellpadding="0" fixedsize="true" \
      width="\(width)" height="\(height)"><tr><td></td></tr></table>
      """
    unsafe withCString(table) { table in
      guard let markup = unsafe entente_agstrdup_html(library, root, table) else { return }
      unsafe withCString("label") { name in
        unsafe withCString("") { empty in
          _ = unsafe entente_agsafeset(library, edge, name, markup, empty)
        }
      }
      _ = unsafe entente_agstrfree(library, root, markup)
    }
  }

  private func declare(_ kind: Int32, _ name: String, _ value: String) {
    unsafe withCString(name) { name in
      unsafe withCString(value) { value in
        _ = unsafe entente_agattr(library, root, kind, name, value)
      }
    }
  }

  private func set(_ object: UnsafeMutableRawPointer, _ name: String, _ value: String) {
    unsafe withCString(name) { name in
      unsafe withCString(value) { value in
        unsafe withCString("") { empty in
          _ = unsafe entente_agsafeset(library, object, name, value, empty)
        }
      }
    }
  }

  private func inches(_ points: Double) -> String { "\((points / 72 * 1000).rounded() / 1000)" }
}

/// Lends `text` as the mutable C string that libgraphviz asks for; it copies what it keeps.
private func withCString<Result>(
  _ text: String, _ body: (UnsafeMutablePointer<CChar>?) -> Result
) -> Result {
  var bytes = Array(text.utf8CString)
  return unsafe bytes.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
}
