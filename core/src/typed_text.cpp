#include "typed_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "separators.hpp"
#include "utf8.hpp"

namespace backup_codes {

namespace {

// Unicode blocks of punctuation, symbols and pictures: Latin-1 signs; general punctuation
// to arrows, boxes and dingbats; Chinese and Japanese punctuation; emoji.
constexpr auto delimiters = std::to_array<std::pair<char32_t, char32_t>>(
    {{0x00A1, 0x00BF}, {0x2010, 0x2BFF}, {0x3001, 0x303F}, {0x1F000, 0x1FAFF}});

constexpr bool is_ascii_letter(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

}  // namespace

char32_t take_character(std::string_view& text) {
  const char32_t c = take_code_point(text);
  // Full-width forms, U+FF01 to U+FF5E, are ASCII shifted.
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + U'!' : c;
}

std::optional<std::size_t> decode(std::string_view text, std::span<char32_t> characters) {
  std::size_t count = 0;
  while (!text.empty()) {
    if (count == characters.size()) {
      return std::nullopt;
    }
    characters[count++] = take_character(text);
  }
  return count;
}

bool is_delimiter(char32_t c, const Format& format) {
  if (is_separator(c) || format.alphabet.read(c)) {
    return false;
  }
  if (c < 0x80) {
    return !is_digit(c) && !is_ascii_letter(c);
  }
  return std::ranges::any_of(delimiters, [&](const auto& range) {
    return c >= range.first && c <= range.second;
  });
}

std::size_t count_symbols(TypedSpan text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char32_t c) { return !is_separator(c); }));
}

bool has_shape(TypedSpan text, const Format& format) {
  std::size_t count = 0;
  bool is_parted = false;
  for (const char32_t c : text) {
    const Separator separator = separator_kind(c);
    if (separator != Separator::none) {
      is_parted = is_parted || separator != Separator::unseen;
      continue;
    }
    if (is_parted && count % format.group != 0) {
      return false;
    }
    is_parted = false;
    ++count;
  }
  return count == format.length();
}

}  // namespace backup_codes
