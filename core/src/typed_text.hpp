#pragma once

// A typed text as characters, which code_search.hpp searches for codes.

#include <botan/secmem.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "backup_codes/format.hpp"

namespace backup_codes {

/// Code points, with full-width forms mapped to ASCII. The memory is wiped, because it
/// may hold a code.
using TypedText = Botan::secure_vector<char32_t>;
using TypedSpan = std::span<const char32_t>;

/// A part of a text: the index of its first character, and the one after its last.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] TypedSpan of(TypedSpan text) const {
    return text.subspan(begin, end - begin);
  }
};

/// Removes the first character from `text`, which is UTF-8 and not empty.
char32_t take_character(std::string_view& text);

/// Decodes a text into `characters`. Returns how many there are, or nothing if they do
/// not fit. A text has at most as many characters as bytes.
std::optional<std::size_t> decode(std::string_view text, std::span<char32_t> characters);

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Whether a character is punctuation or a picture and not a symbol of the format. Such a
/// character ends a code, while a wrong letter counts as a typo within it.
bool is_delimiter(char32_t c, const Format& format);

/// The number of characters that are not separators.
std::size_t count_symbols(TypedSpan text);

/// Whether a text has as many symbols as a code, right or wrong, with separators only
/// between groups. Other texts of this length are probably not meant as a code.
bool has_shape(TypedSpan text, const Format& format);

}  // namespace backup_codes
