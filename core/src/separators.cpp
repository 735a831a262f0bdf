#include "separators.hpp"

#include <algorithm>
#include <array>

namespace backup_codes {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Sorted. White_Space and Dash are the properties of these names in Unicode 16
// (PropList.txt).
constexpr auto separators = std::to_array<Range>({
    {0x0009, 0x000D},  // White_Space
    {U' ', U' '},      //
    {U'-', U'.'},      //
    {U'_', U'_'},      //
    {0x0085, 0x0085},  // White_Space
    {0x00A0, 0x00A0},  // no-break space
    {0x00AD, 0x00AD},  // soft hyphen
    {0x00B7, 0x00B7},  // middle dot
    {0x034F, 0x034F},  // combining grapheme joiner
    {0x058A, 0x058A},  // Dash
    {0x05BE, 0x05BE},  // Dash
    {0x061C, 0x061C},  // Arabic letter mark
    {0x1400, 0x1400},  // Dash
    {0x1680, 0x1680},  // White_Space
    {0x1806, 0x1806},  // Dash
    {0x180E, 0x180E},  // Mongolian vowel separator
    {0x2000, 0x2015},  // spaces, zero-width characters, direction marks, dashes
    {0x2024, 0x2024},  // one dot leader
    {0x2027,
     0x202F},  // hyphenation point, line separators, direction marks, narrow space
    {0x2053, 0x2053},    // Dash
    {0x205F, 0x2064},    // mathematical space, invisible operators
    {0x2066, 0x206F},    // direction isolates
    {0x207B, 0x207B},    // Dash
    {0x208B, 0x208B},    // Dash
    {0x2212, 0x2212},    // minus sign
    {0x2E17, 0x2E17},    // Dash
    {0x2E1A, 0x2E1A},    // Dash
    {0x2E3A, 0x2E3B},    // Dash
    {0x2E40, 0x2E40},    // Dash
    {0x2E5D, 0x2E5D},    // Dash
    {0x3000, 0x3000},    // ideographic space
    {0x3002, 0x3002},    // ideographic full stop
    {0x301C, 0x301C},    // Dash
    {0x3030, 0x3030},    // Dash
    {0x30A0, 0x30A0},    // Dash
    {0xFE00, 0xFE0F},    // variation selectors
    {0xFE31, 0xFE32},    // Dash
    {0xFE58, 0xFE58},    // Dash
    {0xFE63, 0xFE63},    // Dash
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFF61, 0xFF61},    // half-width ideographic full stop
    {0x10D6E, 0x10D6E},  // Dash
    {0x10EAD, 0x10EAD},  // Dash
});

static_assert(std::ranges::is_sorted(separators, {}, &Range::first));

}  // namespace

bool is_separator(char32_t c) {
  const auto* after = std::ranges::upper_bound(separators, c, {}, &Range::first);
  return after != separators.begin() && c <= std::prev(after)->last;
}

}  // namespace backup_codes
