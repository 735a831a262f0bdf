#pragma once

#include <algorithm>
#include <iterator>

#include "backup_codes/scheme.hpp"

namespace backup_codes {

/// Which kind of separator a character is; Separator::none if it is not one.
inline Separator separator_kind(char32_t c) {
  const auto* after =
      std::ranges::upper_bound(scheme::separators, c, {}, &scheme::SeparatorRange::first);
  if (after == scheme::separators.begin()) {
    return Separator::none;
  }
  const auto& range = *std::prev(after);
  return c <= range.last ? range.kind : Separator::none;
}

inline bool is_separator(char32_t c) { return separator_kind(c) != Separator::none; }

}  // namespace backup_codes
