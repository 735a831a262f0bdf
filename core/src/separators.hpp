#pragma once

#include <cstdint>

namespace backup_codes {

/// What a character between the symbols of a typed code is. A person means nothing by any
/// of them, but some part words, and lines.
enum class Separator : std::uint8_t {
  none,
  /// A zero-width character, a direction mark: nobody knows that it is there.
  unseen,
  /// A dash, a dot, an underscore.
  joiner,
  /// White space within a line.
  space,
  line_break,
};

Separator separator_kind(char32_t c);

inline bool is_separator(char32_t c) { return separator_kind(c) != Separator::none; }

}  // namespace backup_codes
