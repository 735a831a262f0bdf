#pragma once

#include <string_view>

namespace backup_codes {

/// What a malformed byte decodes to (U+FFFD).
inline constexpr char32_t replacement_character = 0xFFFD;

/// Takes the first code point off `text`, which is not empty. A byte that begins no
/// well-formed sequence (Unicode 16, table 3-7) is taken off alone and gives
/// `replacement_character`.
char32_t take_code_point(std::string_view& text);

}  // namespace backup_codes
