#pragma once

// The symbols of a typed text, as they stand there.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "backup_codes/format.hpp"
#include "backup_codes/place.hpp"
#include "backup_codes/secret.hpp"
#include "typed_text.hpp"

namespace backup_codes {

/// The symbols of a text, kept up to the length of a code and counted beyond.
struct TypedSymbols {
  /// 0 stands for a symbol that could not be read.
  SecretBytes values;
  /// The place of each in the text.
  std::vector<std::size_t> at;
  std::size_t found = 0;
  std::size_t bad_count = 0;
  std::optional<Place> first_bad;
};

/// However long the text is, no more of it is kept than a code has.
TypedSymbols read_symbols(std::string_view typed, const Format& format);

/// Of a part of a text; places are those in the whole text.
TypedSymbols read_symbols(TypedSpan text, Part part, const Format& format);

/// What is wrong with these symbols as a code.
Problem problem_of(const TypedSymbols& symbols, const Format& format);

}  // namespace backup_codes
