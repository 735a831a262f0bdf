#pragma once

#include <concepts>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// Takes steps in order, up to the first that fails, and returns its error.
///
/// Stands in for the monadic members of std::expected, which libstdc++ 12 lacks.
template <std::invocable... Steps>
Result<void> in_order(const Steps&... steps) {
  Result<void> result;
  static_cast<void>((... && (result = steps()).has_value()));
  return result;
}

}  // namespace backup_codes
