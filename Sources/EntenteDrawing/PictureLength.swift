/// A length as style sheets write it: `160mm`, `6.5in`, `480px`.
public struct PictureLength: Hashable, Sendable {
  /// A unit of length.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Millimetres.
    case millimetres = "mm"
    /// Centimetres.
    case centimetres = "cm"
    /// Inches.
    case inches = "in"
    /// Points, 72 to the inch.
    case points = "pt"
    /// Pixels of style sheets, 96 to the inch.
    case pixels = "px"
  }

  /// The number of units.
  public let value: Double

  /// The unit.
  public let unit: Unit

  /// Creates a length; the result is `nil` if `value` is not a positive number up to 100,000.
  public init?(_ value: Double, _ unit: Unit) {
    guard value > 0, value <= 100_000 else { return nil }
    self.value = value
    self.unit = unit
  }

  /// Reads a length; a number without unit counts pixels.
  ///
  /// The result is `nil` if the text is none.
  public init?(_ text: String) {
    let unit = Unit.allCases.first { text.hasSuffix($0.rawValue) }
    let number = unit.map { String(text.dropLast($0.rawValue.count)) } ?? text
    guard let value = Double(number) else { return nil }
    self.init(value, unit ?? .pixels)
  }

  /// The length in pixels of style sheets.
  var pixels: Double {
    switch unit {
    case .millimetres: value * 96 / 25.4
    case .centimetres: value * 96 / 2.54
    case .inches: value * 96
    case .points: value * 96 / 72
    case .pixels: value
    }
  }
}
