internal import Glibc

/// What the benchmarks ask of the system: lines out, files in, the processor's clock, memory.
enum Lines {
  static func write(_ line: String) {
    print(line)
    fflush(nil)
  }

  static func complain(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  static func exit(_ code: Int32) -> Never { Glibc.exit(code) }

  /// The seconds of processor time that all threads of the process have used.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  /// The seconds of a clock that only goes forward.
  static func wallSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  /// The most memory that the process has had, in megabytes of 2^20 bytes.
  static func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// The memory that the process has now, in bytes.
  static func residentBytes() -> Int {
    guard let text = try? text(of: "/proc/self/statm") else { return 0 }
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }

  /// Hands a file over in blocks.
  static func read(
    _ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw BenchmarkError.unreadable(path) }
    defer { close(descriptor) }
    let size = 1 << 18
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer, size)
      guard count >= 0 else { throw BenchmarkError.unreadable(path) }
      guard count > 0 else { return }
      try body(UnsafeRawBufferPointer(start: buffer, count: count))
    }
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    var bytes: [UInt8] = []
    try read(path) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number with so many digits behind the point.
  static func text(_ value: Double, digits: Int) -> String {
    guard digits > 0 else { return String(Int(value.rounded())) }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    let (units, rest) = (abs(whole) / Int(scale), abs(whole) % Int(scale))
    let fraction = String(rest)
    return (whole < 0 ? "-" : "") + "\(units)."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
