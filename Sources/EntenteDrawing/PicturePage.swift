/// A page on which a picture is drawn as large as it fits, at most a third larger than its own.
public enum PicturePage: String, Hashable, Sendable, CaseIterable {
  /// 210 by 297 mm.
  case a4
  /// 297 by 210 mm.
  case a4Landscape = "a4-landscape"
  /// 8.5 by 11 inches.
  case letter

  /// Width and height in millimetres.
  var size: (width: Double, height: Double) {
    switch self {
    case .a4: (210, 297)
    case .a4Landscape: (297, 210)
    case .letter: (215.9, 279.4)
    }
  }

  /// The margin on every side in millimetres.
  static let margin = 15.0
}
