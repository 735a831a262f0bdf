#pragma once

#include <cstddef>

namespace backup_codes {

/// Where a symbol stands.
struct Place {
  /// Index among the symbols of the code.
  std::size_t position;
  /// Index of its character in the typed text, in Unicode code points.
  std::size_t at;

  bool operator==(const Place&) const = default;
};

}  // namespace backup_codes
