package import EntenteModel

/// What is left out of the answer: the filters, the same for every command that takes INPUT.
package struct FilterArguments: Sendable {
  /// Only events with one of these actors.
  package var actors: [String] = []
  /// No events with one of these actors.
  package var excluded: [String] = []
  /// Only events of these families or types.
  package var relations: [String] = []
  /// Only events of these modalities.
  package var modalities: [ModalityChoice] = []
  /// Only events of this time.
  package var between: EventDate?
  /// Whether events without a date pass `between`.
  package var keepsUndated = false
  /// Whether an event must lie in `between` for every choice of days.
  package var isCertain = false
  /// Only events of which the reading is as sure as this.
  package var minimumConfidence: Confidence?

  /// Whether the acts of persons and parts count for whom they speak for.
  package var rollsUp = false
  /// Files with corrections, applied when all is read and merged.
  package var correctionFiles: [String] = []

  /// The options of the filters.
  package static let options: [Option<Self>] = [
    .list("actor", "NAME", \.actors, help: "Only events of NAME; give it again for more"),
    .list("exclude", "NAME", \.excluded, help: "No events of NAME"),
    .commaList("relation", "NAME,...", \.relations, help: "Only these relations or event types"),
    .commaList(
      "modality", "M,...", \.modalities, help: "Only actual, planned, possible or denied events"),
    .value("between", "EDTF", \.between, help: "Only events of that time, as in 2022/2023-06"),
    .flag("undated", \.keepsUndated, help: "Let events without a date pass --between"),
    .flag("certain", \.isCertain, help: "Leave out events that only possibly pass --between"),
    .value(
      "min-confidence", "X", \.minimumConfidence, help: "Only events at least that sure, 0 to 1"),
    .flag("roll-up", \.rollsUp, help: "Let a person's acts count for whom he speaks for"),
    .list("corrections", "FILE", \.correctionFiles, help: "Correct events and actors as FILE says"),
  ]

  /// Refuses filters that mean nothing without another.
  ///
  /// - Parameter datesMatter: Whether the command itself asks when events happened.
  /// - Throws: A `UsageError` that says what is missing.
  package func validate(datesMatter: Bool = false) throws(UsageError) {
    if between == nil, !datesMatter {
      if keepsUndated { throw .conflict("'--undated' needs '--between'") }
      if isCertain { throw .conflict("'--certain' needs '--between'") }
    }
  }
}

/// What `--modality` can say.
package enum ModalityChoice: String, CaseIterable, OptionChoice {
  case actual, planned, possible, denied

  /// The modality.
  package var modality: Modality {
    switch self {
    case .actual: .actual
    case .planned: .planned
    case .possible: .possible
    case .denied: .denied
    }
  }
}

/// How sure a reading is, from 0 to 1.
package struct Confidence: OptionValue, Hashable {
  /// The number.
  package let value: Double

  package init(argument: String) throws(InvalidValue) {
    guard let value = Double(argument), (0...1).contains(value) else {
      throw InvalidValue("a number from 0 to 1 is needed")
    }
    self.value = value
  }
}

extension EventDate: OptionValue {
  package init(argument: String) throws(InvalidValue) {
    do {
      self = try EventDate(edtf: argument)
    } catch {
      throw InvalidValue("\(error)")
    }
  }
}
