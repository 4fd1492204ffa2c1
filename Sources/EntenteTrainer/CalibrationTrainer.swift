import Foundation

/// Fits how likely an event is right, from its score and the way in which it was read.
///
/// A line of the input is an event whose truth is known: article, score, rule, and 1 or 0. The
/// probability is a logistic function of the score's log-odds and of what the rule is made of:
/// its pattern and the leniencies in its brackets. Offsets are held near 0 (ridge), so that a rule
/// that was seen seldom says little.
struct CalibrationTrainer {
  struct Example {
    let article: String
    let logit: Double
    let features: [Int]
    let isRight: Bool
  }

  /// Weights: a constant, one for the log-odds of the score, one for each feature.
  struct Fit {
    var constant = 0.0
    var slope = 1.0
    var offsets: [Double]

    func probability(_ example: Example) -> Double {
      let sum = example.features.reduce(constant + slope * example.logit) { $0 + offsets[$1] }
      return 1 / (1 + exp(-sum))
    }
  }

  struct Malformed: Error, CustomStringConvertible {
    let line: Int
    var description: String { "line \(line): article, score, rule and 1 or 0 are expected" }
  }

  private(set) var examples: [Example] = []
  private(set) var names: [String] = []
  private let ridge = 3.0

  /// Reads the examples, tab-separated.
  init(_ text: String) throws {
    var places: [String: Int] = [:]
    for (number, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let score = Double(fields[1]), ["0", "1"].contains(fields[3]) else {
        throw Malformed(line: number + 1)
      }
      var features: [Int] = []
      for part in Self.parts(of: fields[2]) {
        let place = places[part] ?? names.count
        if place == names.count {
          places[part] = place
          names.append(part)
        }
        features.append(place)
      }
      examples.append(
        Example(
          article: fields[0], logit: Self.logit(score), features: features,
          isRight: fields[3] == "1"))
    }
  }

  /// What a rule is made of: "active (things, control)" is three features.
  static func parts(of rule: String) -> [String] {
    rule.split(whereSeparator: { "(),".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  static func logit(_ score: Double) -> Double {
    let bounded = min(max(score, 0.02), 0.98)
    return log(bounded / (1 - bounded))
  }

  /// Fits all examples but those of one article; Newton's steps of one coordinate at a time.
  func fit(without article: String? = nil) -> Fit {
    let used = examples.filter { $0.article != article }
    var fit = Fit(offsets: [Double](repeating: 0, count: names.count))
    for _ in 0..<200 {
      fit.constant += step(used, fit, prior: (0, 0.01, fit.constant)) { _ in 1 }
      fit.slope = max(
        0, fit.slope + step(used, fit, prior: (1, ridge, fit.slope)) { $0.logit })
      for place in names.indices {
        fit.offsets[place] += step(used, fit, prior: (0, ridge, fit.offsets[place])) {
          $0.features.contains(place) ? 1 : 0
        }
      }
    }
    return fit
  }

  private func step(
    _ used: [Example], _ fit: Fit, prior: (mean: Double, weight: Double, value: Double),
    _ input: (Example) -> Double
  ) -> Double {
    var slope = prior.weight * (prior.mean - prior.value)
    var curvature = prior.weight
    for example in used {
      let value = input(example)
      guard value != 0 else { continue }
      let probability = fit.probability(example)
      slope += value * ((example.isRight ? 1 : 0) - probability)
      curvature += value * value * probability * (1 - probability)
    }
    return slope / curvature
  }

  /// The table for the program, and how well it does on articles that it has not seen.
  var report: String {
    let whole = fit()
    var text = "constant \(Self.rounded(whole.constant))\nslope \(Self.rounded(whole.slope))\n"
    for (name, offset) in zip(names, whole.offsets).sorted(by: { $0.0 < $1.0 }) {
      let count = examples.count { $0.features.contains(names.firstIndex(of: name) ?? -1) }
      text += "\"\(name)\": \(Self.rounded(offset)),  // \(count) events\n"
    }
    var before = 0.0
    var after = 0.0
    let fits = Dictionary(
      uniqueKeysWithValues: Set(examples.map(\.article)).map { ($0, fit(without: $0)) })
    for example in examples {
      let truth = example.isRight ? 1.0 : 0
      let raw = 1 / (1 + exp(-example.logit))
      let calibrated = fits[example.article]?.probability(example) ?? 0
      before += (raw - truth) * (raw - truth)
      after += (calibrated - truth) * (calibrated - truth)
    }
    let count = Double(max(examples.count, 1))
    text += "Brier score of \(examples.count) events: \(Self.rounded(before / count)) as scored, "
    text += "\(Self.rounded(after / count)) calibrated, each article by the others\n"
    return text
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
