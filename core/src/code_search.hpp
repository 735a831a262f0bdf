#pragma once

// Finds the code in what was pasted: a line of a sheet, a code in quotes, a whole sheet.

#include <cstddef>
#include <vector>

#include "backup_codes/format.hpp"
#include "typed_text.hpp"

namespace backup_codes {

/// What a text holds, beside words that are no codes.
struct Findings {
  /// The codes, one for each time that one stands there; none where that is not clear.
  std::vector<Part> codes;
  /// How much has the shape of a code and reads as none, and the last of it.
  std::size_t slips = 0;
  Part last_slip;
};

/// Looks for codes. A code stands within a line, with nothing but separators within it,
/// and with a space, punctuation or the end of the line on either side; a number of its
/// line may be joined to it by a dot ("1.CODE").
///
/// Where the format has check symbols they tell a code from words beside it. Where it has
/// none, what stands beside it must not be readable as symbols that were typed too many;
/// a number of up to two digits is taken for that of a line.
Findings find_codes(TypedSpan text, const Format& format);

/// The text without punctuation and separators around it; all of it where there is
/// nothing else.
Part without_edges(TypedSpan text, const Format& format);

}  // namespace backup_codes
