#pragma once

#include <cstdlib>

namespace backup_codes {

/// Ends the process, which libFuzzer reports with the input, where a property does not
/// hold.
inline void expect(bool holds) {
  if (!holds) {
    std::abort();
  }
}

}  // namespace backup_codes
