#pragma once

#include <concepts>
#include <cstdint>
#include <string_view>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// Runs checks in order and returns the error of the first that fails.
///
/// It stands in for the monadic members of std::expected, which libstdc++ 12 lacks.
template <std::invocable... Checks>
Result<void> first_failure(const Checks&... checks) {
  Result<void> result;
  static_cast<void>((... && (result = checks()).has_value()));
  return result;
}

/// `too_low` below `least`, `too_high` above `most`.
inline Result<void> check_range(std::uint64_t number, std::uint64_t least,
                                std::uint64_t most, std::string_view field) {
  if (number < least) {
    return refused(ErrorCode::too_low, field, least);
  }
  if (number > most) {
    return refused(ErrorCode::too_high, field, most);
  }
  return {};
}

}  // namespace backup_codes
