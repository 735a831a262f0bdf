#include "backup_codes/alphabet.hpp"

#include <algorithm>

#include "separators.hpp"

namespace backup_codes {

namespace {

constexpr std::string_view field = "format.alphabet";

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// In ASCII, the two cases of a letter differ in this bit only.
constexpr char other_case(char letter) { return static_cast<char>(letter ^ 0x20); }

// Reading a code drops separators, so they cannot be symbols.
bool may_be_symbol(char c) {
  return c >= '!' && c <= '~' && !is_separator(static_cast<unsigned char>(c));
}

// Every byte of UTF-8 begins a character, except 10xxxxxx.
std::size_t count_characters(std::string_view utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
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

Alphabet Alphabet::named(scheme::NamedAlphabet name) {
  const auto& row = scheme::alphabets.at(static_cast<std::size_t>(name));
  Alphabet alphabet(row.symbols);
  for (std::size_t i = 0; i < row.typed.size(); ++i) {
    const auto meant = static_cast<std::uint8_t>(row.meant[i]);
    for (const char typed : {row.typed[i], other_case(row.typed[i])}) {
      alphabet.m_value_read[static_cast<std::uint8_t>(typed)] =
          alphabet.m_value_read[meant];
    }
  }
  return alphabet;
}

Result<Alphabet> Alphabet::custom(std::string_view symbols) {
  const std::size_t count = count_characters(symbols);
  if (count < scheme::alphabet_min) {
    return refused(ErrorCode::too_short, field, scheme::alphabet_min);
  }
  if (count > scheme::alphabet_max) {
    return refused(ErrorCode::too_long, field, scheme::alphabet_max);
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
