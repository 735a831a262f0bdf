#pragma once

#include <cstdlib>

namespace backup_codes {

/// Ends the process if a property does not hold. libFuzzer then reports the input.
inline void expect(bool holds) {
  if (!holds) {
    std::abort();
  }
}

}  // namespace backup_codes
