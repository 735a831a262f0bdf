#include "backup_codes/alphabet.hpp"

#include <algorithm>

namespace backup_codes {

namespace {

constexpr std::string_view field = "format.alphabet";

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Of printable ASCII the letters' cases differ in this bit alone.
constexpr char other_case(char letter) { return static_cast<char>(letter ^ 0x20); }

bool may_be_symbol(char c) {
  constexpr std::string_view separators = "-._";
  return c > ' ' && c <= '~' && !separators.contains(c);
}

}  // namespace

Alphabet::Alphabet(std::string_view symbols)
    : m_size(static_cast<std::uint8_t>(symbols.size())) {
  std::ranges::copy(symbols, m_symbols.begin());
  m_value_read.fill(no_value);
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    m_value_read[static_cast<std::uint8_t>(symbols[i])] = static_cast<std::int8_t>(i);
  }
  fold_case();
}

void Alphabet::fold_case() {
  const bool has_upper = std::ranges::any_of(symbols(), is_upper);
  const bool has_lower = std::ranges::any_of(symbols(), is_lower);
  if (has_upper == has_lower) {
    return;
  }
  for (const char symbol : symbols()) {
    if (is_upper(symbol) || is_lower(symbol)) {
      m_value_read[static_cast<std::uint8_t>(other_case(symbol))] =
          m_value_read[static_cast<std::uint8_t>(symbol)];
    }
  }
}

Alphabet Alphabet::crockford32() {
  Alphabet alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
  for (const char c : {'O', 'o'}) {
    alphabet.m_value_read[static_cast<std::uint8_t>(c)] = 0;
  }
  for (const char c : {'I', 'i', 'L', 'l'}) {
    alphabet.m_value_read[static_cast<std::uint8_t>(c)] = 1;
  }
  return alphabet;
}

Alphabet Alphabet::decimal() { return Alphabet("0123456789"); }

Result<Alphabet> Alphabet::custom(std::string_view symbols) {
  if (symbols.size() < min_size) {
    return refused(ErrorCode::too_short, field, min_size);
  }
  if (symbols.size() > max_size) {
    return refused(ErrorCode::too_long, field, max_size);
  }
  if (!std::ranges::all_of(symbols, may_be_symbol)) {
    return refused(ErrorCode::bad_symbol, field);
  }
  for (std::size_t i = 1; i < symbols.size(); ++i) {
    if (symbols.substr(0, i).contains(symbols[i])) {
      return refused(ErrorCode::not_distinct, field);
    }
  }
  return Alphabet(symbols);
}

std::optional<std::uint8_t> Alphabet::read(char32_t typed) const {
  if (typed >= m_value_read.size() || m_value_read[typed] == no_value) {
    return std::nullopt;
  }
  return static_cast<std::uint8_t>(m_value_read[typed]);
}

std::optional<std::uint8_t> Alphabet::value_of(char symbol) const {
  const auto value = read(static_cast<unsigned char>(symbol));
  return value && m_symbols[*value] == symbol ? value : std::nullopt;
}

}  // namespace backup_codes
