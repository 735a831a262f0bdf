#include "typed_symbols.hpp"

#include "backup_codes/check_symbols.hpp"
#include "separators.hpp"

namespace backup_codes {

namespace {

void add_symbol(TypedSymbols& symbols, std::optional<std::uint8_t> value, std::size_t at,
                const Format& format) {
  const std::size_t position = symbols.found++;
  if (!value) {
    ++symbols.bad_count;
    symbols.first_bad = symbols.first_bad.value_or(Place{position, at});
  }
  if (position < format.length()) {
    symbols.values.push_back(value.value_or(0));
    symbols.at.push_back(at);
  }
}

void add(TypedSymbols& symbols, char32_t c, std::size_t at, const Format& format) {
  if (!is_separator(c)) {
    add_symbol(symbols, format.alphabet.read(c), at, format);
  }
}

TypedSymbols no_symbols(const Format& format) {
  TypedSymbols symbols;
  symbols.values.reserve(format.length());
  symbols.at.reserve(format.length());
  return symbols;
}

}  // namespace

TypedSymbols read_symbols(std::string_view typed, const Format& format) {
  TypedSymbols symbols = no_symbols(format);
  for (std::size_t at = 0; !typed.empty(); ++at) {
    add(symbols, take_character(typed), at, format);
  }
  return symbols;
}

TypedSymbols read_symbols(TypedSpan text, Part part, const Format& format) {
  TypedSymbols symbols = no_symbols(format);
  for (std::size_t at = part.begin; at < part.end; ++at) {
    add(symbols, text[at], at, format);
  }
  return symbols;
}

Problem problem_of(const TypedSymbols& symbols, const Format& format) {
  if (symbols.bad_count > 0) {
    return Problem::bad_symbol;
  }
  if (symbols.found < format.length()) {
    return Problem::too_short;
  }
  if (symbols.found > format.length()) {
    return Problem::too_long;
  }
  return check_symbols_hold(symbols.values, format.scheme) ? Problem::none
                                                           : Problem::check_failed;
}

}  // namespace backup_codes
