#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// The symbols that codes are written in, and how what a person types maps to them.
///
/// A symbol's value is its index in the alphabet, 0 to size() - 1.
class Alphabet {
 public:
  static constexpr std::size_t min_size = 2;
  static constexpr std::size_t max_size = 64;

  /// Crockford's Base32: no I, L, O, U. Read case-insensitively; O is read as 0, I and L
  /// as 1. Source: https://www.crockford.com/base32.html
  static Alphabet crockford32();

  /// `0` to `9`.
  static Alphabet decimal();

  /// An alphabet of one's own: 2 to 64 distinct printable ASCII symbols, none of them a
  /// separator (space `-` `.` `_`). Read case-insensitively where all its letters are of
  /// one case.
  ///
  /// Errors, of field `format.alphabet`: `too_short`, `too_long`, `bad_symbol`,
  /// `not_distinct`.
  static Result<Alphabet> custom(std::string_view symbols);

  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] std::string_view symbols() const { return {m_symbols.data(), m_size}; }
  [[nodiscard]] char symbol(std::uint8_t value) const { return m_symbols[value]; }

  /// The value of a symbol in canonical form; nothing for any other character.
  [[nodiscard]] std::optional<std::uint8_t> value_of(char symbol) const;

  /// The value that a typed character stands for, with case and confusable characters
  /// mapped.
  [[nodiscard]] std::optional<std::uint8_t> read(char32_t typed) const;

  bool operator==(const Alphabet& other) const { return symbols() == other.symbols(); }

 private:
  explicit Alphabet(std::string_view symbols);
  void fold_case();

  static constexpr std::int8_t no_value = -1;
  std::array<char, max_size> m_symbols{};
  std::uint8_t m_size = 0;
  std::array<std::int8_t, 128> m_value_read{};
};

}  // namespace backup_codes
