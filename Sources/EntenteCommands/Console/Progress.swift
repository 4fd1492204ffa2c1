/// How far a long run is, on a terminal only.
package struct Progress {
  private let console: Console
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var count = 0
  private var isShown = false

  /// Creates a display that shows nothing yet.
  package init(_ console: Console) {
    self.console = console
  }

  /// Counts articles; shows the count when half a second has gone by.
  package mutating func advance(by articles: Int) {
    count += articles
    guard console.showsProgress, ContinuousClock.now - shown > .milliseconds(500) else { return }
    shown = .now
    isShown = true
    let seconds = max(1, (shown - start).components.seconds)
    show("\r\(count) articles, \(count / Int(seconds)) a second")
  }

  /// Removes what is shown, so that a message can take its line.
  package mutating func clear() {
    guard isShown else { return }
    isShown = false
    show("\r\u{1B}[K")
  }

  private func show(_ text: String) {
    // Progress that cannot be shown is not worth a message.
    try? console.diagnostics.write(text)
    try? console.diagnostics.flush()
  }
}
