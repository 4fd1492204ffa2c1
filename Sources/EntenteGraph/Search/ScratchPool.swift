internal import Synchronization

/// The scratches of a graph that no search uses just now.
///
/// A search takes one and gives it back: a graph has as many as it had searches at one time.
final class ScratchPool: Sendable {
  private struct Loan: @unchecked Sendable {
    let scratch: SearchScratch
  }

  private let free = Mutex<[Loan]>([])
  private let actorCount: Int

  init(actorCount: Int) { self.actorCount = actorCount }

  /// A scratch that nobody else uses.
  func take() -> SearchScratch {
    free.withLock { $0.popLast() }?.scratch ?? SearchScratch(actorCount: actorCount)
  }

  /// Gives a scratch back.
  func give(_ scratch: SearchScratch) {
    let loan = Loan(scratch: scratch)
    free.withLock { $0.append(loan) }
  }
}
