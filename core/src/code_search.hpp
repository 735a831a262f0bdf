#pragma once

// Finds the code in a pasted text: a line of a sheet, a code in quotes, a whole sheet.

#include <cstddef>
#include <vector>

#include "backup_codes/format.hpp"
#include "typed_text.hpp"

namespace backup_codes {

/// The codes that were found in a text, and the near misses.
struct Findings {
  /// Every occurrence of a code. A stretch in which codes overlap contributes none.
  std::vector<Part> codes;
  /// How many parts have the shape of a code but don't read as one, and the last of them.
  std::size_t slips = 0;
  Part last_slip;
};

/// Looks for codes. A code lies within one line, holds nothing but symbols and
/// separators, and has a space, punctuation or the end of the line on either side. Its
/// line number may be joined to it by a dot ("1.CODE").
///
/// In formats with check symbols, these tell a code from the words beside it. In other
/// formats, the words beside a code must not be readable as extra symbols of it. A number
/// of up to two digits counts as a line number.
Findings find_codes(TypedSpan text, const Format& format);

/// The text without the punctuation and separators around it. A text of nothing else is
/// returned whole.
Part without_edges(TypedSpan text, const Format& format);

}  // namespace backup_codes
