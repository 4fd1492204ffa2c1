internal import Glibc

/// The processors that this process may use.
package enum Processors {
  /// Their number, at least 1.
  package static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
