/// The sheet that a picture lies on: its size in the units asked for, and what part of the drawing
/// plane it shows.
struct PictureSheet {
  let box: String
  let width: String
  let height: String
  /// The rectangle that covers all of it.
  let paper: [(String, String)]

  init(width: Double, height: Double, options: PictureOptions) {
    var origin = (x: 0.0, y: 0.0)
    var size = (width: width, height: height)
    if let page = options.page {
      let room = (
        width: page.size.width - 2 * PicturePage.margin,
        height: page.size.height - 2 * PicturePage.margin
      )
      // Millimetres to a unit of the drawing; by themselves four units are a little over one.
      let scale = min(room.width / width, room.height / height, 4.0 / 3 * 25.4 / 96)
      size = (page.size.width / scale, page.size.height / scale)
      origin = ((width - size.width) / 2, -PicturePage.margin / scale)
      self.width = SVGWriter.number(page.size.width) + "mm"
      self.height = SVGWriter.number(page.size.height) + "mm"
    } else if let length = options.width {
      self.width = SVGWriter.number(length.value) + length.unit.rawValue
      self.height = SVGWriter.number(length.value * height / width) + length.unit.rawValue
    } else {
      self.width = SVGWriter.number(width)
      self.height = SVGWriter.number(height)
    }
    let numbers = [origin.x, origin.y, size.width, size.height].map(SVGWriter.number)
    box = numbers.joined(separator: " ")
    paper = Array(zip(["x", "y", "width", "height"], numbers))
  }
}
