#include "utf8.hpp"

#include <cstddef>

namespace backup_codes {

namespace {

struct Sequence {
  std::size_t length;
  char32_t lead_bits;
  // The least code point that needs this length; a smaller one is an overlong form.
  char32_t least;
};

// Length 0 where the byte cannot begin a sequence.
constexpr Sequence sequence_of(unsigned char lead) {
  if (lead < 0x80) {
    return {1, lead, 0};
  }
  if (lead >= 0xC2 && lead <= 0xDF) {
    return {2, lead & 0x1FU, 0x80};
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return {3, lead & 0x0FU, 0x800};
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    return {4, lead & 0x07U, 0x10000};
  }
  return {0, 0, 0};
}

constexpr bool is_scalar(char32_t c) {
  const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
  return c <= 0x10FFFF && !surrogate;
}

}  // namespace

char32_t take_code_point(std::string_view& text) {
  const auto [length, lead_bits, least] =
      sequence_of(static_cast<unsigned char>(text[0]));
  char32_t c = lead_bits;
  bool well_formed = length > 0 && length <= text.size();
  for (std::size_t i = 1; well_formed && i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    well_formed = (byte & 0xC0U) == 0x80;
    c = (c << 6U) | (byte & 0x3FU);
  }
  if (!well_formed || c < least || !is_scalar(c)) {
    text.remove_prefix(1);
    return replacement_character;
  }
  text.remove_prefix(length);
  return c;
}

}  // namespace backup_codes
