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

/// Takes the first character off `text`, which is UTF-8 and not empty.
char32_t take_character(std::string_view& text);

/// All of a text, or nothing where it has more than `most` characters.
std::optional<TypedText> decode(std::string_view text, std::size_t most);

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
