#pragma once

#include <string_view>

namespace backup_codes {

/// A malformed byte decodes to this (U+FFFD).
inline constexpr char32_t replacement_character = 0xFFFD;

/// Removes the first code point from `text`, which is not empty, and returns it. A byte
/// that begins no well-formed sequence (Unicode 16, table 3-7) is removed alone, and
/// `replacement_character` is returned for it.
char32_t take_code_point(std::string_view& text);

}  // namespace backup_codes
