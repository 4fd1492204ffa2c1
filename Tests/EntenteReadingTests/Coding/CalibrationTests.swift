import Testing

@testable import EntenteReading

@Suite("Calibration of confidence")
struct CalibrationTests {
  @Test("keeps the order of scores and stays a probability")
  func order() {
    let values = stride(from: -0.5, through: 1.5, by: 0.01).map(Calibration.probability)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(Calibration.probability(ofScore: 0.9) > Calibration.probability(ofScore: 0.4))
  }
}
