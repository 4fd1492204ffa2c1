internal import EntenteModel

extension DiagramScene {
  static func box(_ actor: Actor, names: DisplayNames, stack: Int) -> Box {
    let lines = Self.lines(of: names.short(actor.id))
    let padding = actor.kind == .organization ? 36.0 : 24
    let isBold = actor.kind == .state
    let width = lines.map { TextMetrics.width($0, size: fontSize) }.max() ?? 0
    return Box(
      actor: actor, lines: lines, stack: stack, offset: 0,
      width: max(44, width * (isBold ? 1.08 : 1) + padding),
      height: 28 + boxLineHeight * Double(lines.count - 1))
  }

  /// A name that is long takes two lines; what is longer still is shortened.
  private static func lines(of name: String) -> [String] {
    let line = TextMetrics.line(name)
    let width = TextMetrics.width(line, size: fontSize)
    guard width > 130 else { return [line] }
    // The narrowest of some widths that leaves no word out.
    var lines: [String] = []
    for room in [width / 2 + 6, width / 2 + 20, width / 2 + 40, 160] {
      lines = TextMetrics.wrapped(line, width: min(room, 160), size: fontSize, lines: 2)
      if lines.last?.hasSuffix("…") != true { break }
    }
    // One word is not broken.
    return lines.count > 1 ? lines : [TextMetrics.shortened(line, to: 190, size: fontSize)]
  }

  /// Has the boxes grow to as many ties as end at their busier side.
  static func makeRoom(
    in boxes: inout [Box], _ stacks: inout [Stack], _ edges: [Edge], _ links: [Link]
  ) {
    var sides = [(left: Int, right: Int)](repeating: (0, 0), count: boxes.count)
    for edge in edges {
      // Where there are no labels there is no room between lines.
      for link in edge.links where !links[link].labels.isEmpty {
        for box in [links[link].tail, links[link].head] {
          if boxes[box].stack == edge.tail {
            sides[box].right += links[link].ties.count
          } else {
            sides[box].left += links[link].ties.count
          }
        }
      }
    }
    for (box, side) in sides.enumerated() {
      let room = 9 * Double(max(side.left, side.right)) + 8
      boxes[box].height = max(boxes[box].height, min(room, 140))
    }
    for (number, stack) in stacks.enumerated() { stacks[number] = arrange(&boxes, stack.boxes) }
  }

  /// Places the boxes of a stack below each other, all as wide as the widest.
  static func arrange(_ boxes: inout [Box], _ range: Range<Int>) -> Stack {
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
}
