#pragma once

// The symbols of a typed text, with their places.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "backup_codes/format.hpp"
#include "backup_codes/place.hpp"
#include "backup_codes/secret.hpp"
#include "typed_text.hpp"

namespace backup_codes {

/// The symbols of a text. Those beyond the length of a code are counted but not kept.
struct TypedSymbols {
  /// 0 stands for a symbol that could not be read.
  SecretBytes values;
  /// The place of each in the text.
  std::vector<std::size_t> at;
  std::size_t found = 0;
  std::size_t bad_count = 0;
  std::optional<Place> first_bad;
};

/// Reads the symbols of a whole text.
TypedSymbols read_symbols(std::string_view typed, const Format& format);

/// Reads the symbols of a part of a text. Their places count from the start of the text.
TypedSymbols read_symbols(TypedSpan text, Part part, const Format& format);

/// What is wrong with these symbols as a code.
Problem problem_of(const TypedSymbols& symbols, const Format& format);

}  // namespace backup_codes
