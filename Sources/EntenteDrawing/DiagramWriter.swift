internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// Writes a diagram whose parts have found their places.
struct DiagramWriter {
  let scene: DiagramScene
  let layout: Layout
  private let courses: DiagramCourses
  private let labels: DiagramLabels

  init(scene: DiagramScene, layout: Layout) {
    self.scene = scene
    self.layout = layout
    courses = DiagramCourses(scene: scene, layout: layout)
    labels = DiagramLabels(scene: scene, courses: courses)
  }

  private var wording: Wording { scene.wording }
  private var theme: PictureOptions.Theme { scene.options.theme }

  func svg() -> String {
    let bounds = bounds
    let width = max(bounds.right - bounds.left, 260)
    let legend = DiagramLegend(scene: scene, limit: max(width, 420))
    let picture = Picture(
      options: scene.options, title: scene.title,
      description: description, width: max(width, legend.width),
      height: bounds.bottom - bounds.top + 18 + legend.height)
    let left = (picture.width - (bounds.right - bounds.left)) / 2 - bounds.left
    return picture.svg(role: "relationship diagram") { writer, id in
      let move = "translate(\(SVGWriter.number(left)) \(SVGWriter.number(-bounds.top)))"
      writer.group("g", [("transform", move)]) { writer in
        drawFrames(&writer)
        for course in courses.courses { draw(course, into: &writer) }
        for label in labels.labels { draw(label, into: &writer) }
        for (number, box) in scene.boxes.enumerated() {
          draw(box, at: courses.middle(of: number), id: "\(id)-a\(number)", into: &writer)
        }
      }
      legend.draw(x: 0, y: bounds.bottom - bounds.top + 18, into: &writer)
    }
  }

  /// What the lines, labels and boxes cover: lines leave the layout's own box, and labels use less
  /// of it.
  private var bounds: (left: Double, top: Double, right: Double, bottom: Double) {
    var bounds = (
      left: Double.infinity, top: Double.infinity, right: -Double.infinity,
      bottom: -Double.infinity
    )
    func add(_ point: Point, _ width: Double, _ height: Double) {
      bounds.left = min(bounds.left, point.x - width)
      bounds.right = max(bounds.right, point.x + width)
      bounds.top = min(bounds.top, point.y - height)
      bounds.bottom = max(bounds.bottom, point.y + height)
    }
    for (stack, place) in zip(scene.stacks, layout.nodes) {
      add(place, stack.width / 2 + 1, stack.height / 2 + 1)
    }
    for course in courses.courses {
      for point in LevelCurve.samples(of: course.points, count: 8) { add(point, 4, 4) }
    }
    for label in labels.labels {
      add(label.middle, TextMetrics.width(label.text, size: DiagramScene.labelSize) / 2 + 2, 6)
    }
    return bounds
  }

  /// All ties in sentences, for those who do not see the picture.
  private var description: String {
    scene.ties.map { wording.sentence(of: $0, names: scene.names) + "." }.joined(separator: " ")
  }

  private func drawFrames(_ writer: inout SVGWriter) {
    for (stack, place) in zip(scene.stacks, layout.nodes) where stack.boxes.count > 1 {
      writer.element(
        "rect",
        [
          ("class", "frame"), ("x", SVGWriter.number(place.x - stack.width / 2)),
          ("y", SVGWriter.number(place.y - stack.height / 2)),
          ("width", SVGWriter.number(stack.width)), ("height", SVGWriter.number(stack.height)),
          ("rx", "8"), ("fill", Style.base(theme).frame),
        ])
    }
  }

  private func draw(_ course: DiagramCourses.Course, into writer: inout SVGWriter) {
    let link = scene.links[course.link]
    let tie = link.ties[course.tie]
    let isForward = scene.boxes[link.tail].actor.id == tie.source
    TieLine(
      tie: tie, points: isForward ? course.points : course.points.reversed(), theme: theme,
      isDirected: wording.isDirected(tie.relation)
    ).draw(tooltip: tooltip(of: tie), into: &writer)
  }

  private func draw(_ label: DiagramLabels.Label, into writer: inout SVGWriter) {
    let course = courses.courses[label.course]
    let family = Style.family(scene.links[course.link].ties[course.tie].relation)
    let width = TextMetrics.width(label.text, size: DiagramScene.labelSize)
    writer.group("g", [("class", family.name)]) { writer in
      writer.element(
        "rect",
        [
          ("class", "backing"), ("x", SVGWriter.number(label.middle.x - width / 2 - 2)),
          ("y", SVGWriter.number(label.middle.y - DiagramScene.lineHeight / 2)),
          ("width", SVGWriter.number(width + 4)),
          ("height", SVGWriter.number(DiagramScene.lineHeight)),
          ("fill", Style.base(theme).paper), ("fill-opacity", "0.85"),
        ])
      writer.element(
        "text",
        [
          ("class", "label"), ("x", SVGWriter.number(label.middle.x)),
          ("y", SVGWriter.number(label.middle.y + 3.2)),
          ("font-size", SVGWriter.number(DiagramScene.labelSize)),
          ("font-family", "Helvetica, Arial, sans-serif"), ("text-anchor", "middle"),
          ("fill", family.colour(theme)),
        ], text: label.text)
    }
  }

  private func draw(
    _ box: DiagramScene.Box, at place: Point, id: String, into writer: inout SVGWriter
  ) {
    var tooltip =
      "\(TextMetrics.shortened(scene.names.full(box.actor.id), to: 900, size: 12)) "
      + "(\(wording.kind(box.actor.kind)))"
    if let role = scene.roles[box.actor.id].map(wording.role) {
      let whole = scene.boxes[scene.stacks[box.stack].boxes.lowerBound].lines
      tooltip += "\(wording.colon)\(role), \(whole.joined(separator: " "))"
    }
    writer.group(
      "g",
      [
        ("id", id), ("class", "actor \(box.actor.kind.rawValue)"),
        ("role", "graphics-symbol img"), ("aria-label", tooltip),
      ]
    ) { writer in
      writer.element("title", [], text: tooltip)
      ActorShape(kind: box.actor.kind).draw(
        at: place, width: box.width, height: box.height, theme: theme, into: &writer)
      let top = place.y - DiagramScene.boxLineHeight * Double(box.lines.count - 1) / 2
      for (number, line) in box.lines.enumerated() {
        writer.element(
          "text",
          textAttributes(
            x: place.x, y: top + 4.2 + DiagramScene.boxLineHeight * Double(number),
            size: DiagramScene.fontSize, anchor: "middle", isBold: box.actor.kind == .state,
            theme: theme),
          text: line)
      }
    }
  }

  private func tooltip(of tie: Tie) -> String {
    let sentence = wording.sentence(of: tie, names: scene.names)
    return TextMetrics.shortened(sentence, to: 2400, size: 12)
      + wording.evidence(of: tie.events.prefix(3), atMost: 3)
  }
}
