internal import Glibc

/// How often an event of a score is right.
///
/// A score is a product of weights that people chose (``Reliability``, the lexicon, the mentions),
/// and orders events better than it counts them. The probability is logistic in the score's
/// log-odds; `EntenteTrainer calibrate` fits it to events whose truth is known: those of articles
/// that no rule was written for, which are too few to tell patterns apart, so two numbers serve
/// all.
enum Calibration {
  private static let constant = -0.03
  private static let slope = 1.07

  /// The probability that an event is right.
  ///
  /// - Parameter score: The event's score, from 0 to 1.
  /// - Returns: The probability in hundredths; greater for a greater score.
  static func probability(ofScore score: Double) -> Double {
    let bounded = min(max(score, 0.02), 0.98)
    let logit = constant + slope * log(bounded / (1 - bounded))
    return (100 / (1 + exp(-logit))).rounded() / 100
  }
}
