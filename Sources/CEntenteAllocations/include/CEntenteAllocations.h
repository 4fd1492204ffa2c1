#pragma once

/// How many blocks of memory this thread has asked for; -1 where that is not counted.
///
/// For developers: whoever links this has `malloc` and its like count, then do as always.
long entente_allocations(void);
