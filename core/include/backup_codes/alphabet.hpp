#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// The symbols that codes are written in, and the characters that people type for them.
///
/// The value of a symbol is its index in the alphabet, 0 to size() - 1.
class Alphabet {
 public:
  /// An alphabet of the named formats, read in either case and with its aliases.
  static Alphabet named(scheme::NamedAlphabet name);

  /// An alphabet that the caller describes in UTF-8: `alphabet_min` to `alphabet_max`
  /// distinct printable ASCII symbols, none of them a separator. An alphabet that has
  /// letters in one case only is read in either case.
  ///
  /// Errors of field `format.alphabet`, the first that applies: `too_short`, `too_long`,
  /// `bad_symbol`, `not_distinct`.
  static Result<Alphabet> custom(std::string_view symbols);

  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] std::string_view symbols() const { return {m_symbols.data(), m_size}; }
  [[nodiscard]] char symbol(std::uint8_t value) const { return m_symbols[value]; }

  /// The value of a symbol in canonical form, or nothing for any other character.
  [[nodiscard]] std::optional<std::uint8_t> value_of(char symbol) const;

  /// The value that a typed character stands for, in either case and with the aliases.
  [[nodiscard]] std::optional<std::uint8_t> read(char32_t typed) const;

  bool operator==(const Alphabet& other) const { return symbols() == other.symbols(); }

 private:
  explicit Alphabet(std::string_view symbols);
  void fold_case();

  static constexpr std::int8_t no_value = -1;
  std::array<char, scheme::alphabet_max> m_symbols{};
  std::uint8_t m_size = 0;
  std::array<std::int8_t, 128> m_value_read{};
};

}  // namespace backup_codes
