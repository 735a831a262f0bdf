#include "separators.hpp"

#include <algorithm>
#include <array>

namespace backup_codes {

namespace {

using enum Separator;

struct Range {
  constexpr Range(char32_t from, char32_t to, Separator its_kind)
      : first(from), more(static_cast<std::uint8_t>(to - from)), kind(its_kind) {}

  char32_t first;
  // How many there are behind the first.
  std::uint8_t more;
  Separator kind;
};

// Sorted. Spaces and line breaks have the property White_Space, dashes the property Dash
// of Unicode 16 (PropList.txt).
constexpr auto separators = std::to_array<Range>({
    {0x0009, 0x0009, space},      {0x000A, 0x000D, line_break},
    {U' ', U' ', space},          {U'-', U'.', joiner},
    {U'_', U'_', joiner},         {0x0085, 0x0085, line_break},
    {0x00A0, 0x00A0, space},   // no-break space
    {0x00AD, 0x00AD, unseen},  // soft hyphen
    {0x00B7, 0x00B7, joiner},  // middle dot
    {0x034F, 0x034F, unseen},  // combining grapheme joiner
    {0x058A, 0x058A, joiner},  // Dash
    {0x05BE, 0x05BE, joiner},  // Dash
    {0x061C, 0x061C, unseen},  // Arabic letter mark
    {0x1400, 0x1400, joiner},  // Dash
    {0x1680, 0x1680, space},   // White_Space
    {0x1806, 0x1806, joiner},  // Dash
    {0x180E, 0x180E, unseen},  // Mongolian vowel separator
    {0x2000, 0x200A, space},   // White_Space
    {0x200B, 0x200F, unseen},  // zero-width characters, direction marks
    {0x2010, 0x2015, joiner},  // Dash
    {0x2024, 0x2024, joiner},  // one dot leader
    {0x2027, 0x2027, joiner},  // hyphenation point
    {0x2028, 0x2029, line_break}, {0x202A, 0x202E, unseen},  // direction marks
    {0x202F, 0x202F, space},                                 // narrow no-break space
    {0x2053, 0x2053, joiner},                                // Dash
    {0x205F, 0x205F, space},                                 // mathematical space
    {0x2060, 0x2064, unseen},                                // invisible operators
    {0x2066, 0x206F, unseen},                                // direction isolates
    {0x207B, 0x207B, joiner},                                // Dash
    {0x208B, 0x208B, joiner},                                // Dash
    {0x2212, 0x2212, joiner},                                // minus sign
    {0x2E17, 0x2E17, joiner},                                // Dash
    {0x2E1A, 0x2E1A, joiner},                                // Dash
    {0x2E3A, 0x2E3B, joiner},                                // Dash
    {0x2E40, 0x2E40, joiner},                                // Dash
    {0x2E5D, 0x2E5D, joiner},                                // Dash
    {0x3000, 0x3000, space},                                 // ideographic space
    {0x3002, 0x3002, joiner},                                // ideographic full stop
    {0x301C, 0x301C, joiner},                                // Dash
    {0x3030, 0x3030, joiner},                                // Dash
    {0x30A0, 0x30A0, joiner},                                // Dash
    {0xFE00, 0xFE0F, unseen},                                // variation selectors
    {0xFE31, 0xFE32, joiner},                                // Dash
    {0xFE58, 0xFE58, joiner},                                // Dash
    {0xFE63, 0xFE63, joiner},                                // Dash
    {0xFEFF, 0xFEFF, unseen},                                // byte order mark
    {0xFF61, 0xFF61, joiner},    // half-width ideographic full stop
    {0x10D6E, 0x10D6E, joiner},  // Dash
    {0x10EAD, 0x10EAD, joiner},  // Dash
});

static_assert(std::ranges::is_sorted(separators, {}, &Range::first));

}  // namespace

Separator separator_kind(char32_t c) {
  const auto* after = std::ranges::upper_bound(separators, c, {}, &Range::first);
  if (after == separators.begin()) {
    return none;
  }
  const Range& range = *std::prev(after);
  return c - range.first <= range.more ? range.kind : none;
}

}  // namespace backup_codes
