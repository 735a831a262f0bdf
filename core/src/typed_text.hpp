#pragma once

// A typed text, character by character, as far as codes are looked for in it.

#include <botan/secmem.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "backup_codes/format.hpp"

namespace backup_codes {

/// Code points, full-width forms as the ASCII that they stand for; wiped like all that
/// may hold a code.
using TypedText = Botan::secure_vector<char32_t>;
using TypedSpan = std::span<const char32_t>;

/// A part of a text, by its first character and the one behind its last.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] TypedSpan of(TypedSpan text) const {
    return text.subspan(begin, end - begin);
  }
};

/// Takes the first character off `text`, which is UTF-8 and not empty.
char32_t take_character(std::string_view& text);

/// Decodes a text into `characters`. Returns how many there are, or nothing if they do
/// not fit. A text has at most as many characters as bytes.
std::optional<std::size_t> decode(std::string_view text, std::span<char32_t> characters);

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Whether a character is punctuation or a picture, and no symbol of the format: it
/// stands around a code, and is not a slip within one, as a letter would be.
bool is_delimiter(char32_t c, const Format& format);

/// How many characters are no separators.
std::size_t count_symbols(TypedSpan text);

/// Whether a text has as many symbols as a code, right or wrong ones, and is parted only
/// where a sheet parts the groups. Other texts of this length are hardly meant for a
/// code.
bool has_shape(TypedSpan text, const Format& format);

}  // namespace backup_codes
