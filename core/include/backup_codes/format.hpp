#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "backup_codes/alphabet.hpp"
#include "backup_codes/error.hpp"

namespace backup_codes {

/// What the codes of a set look like. `format_of` and `custom_format` make valid ones.
struct Format {
  Profile profile = Profile::standard;
  Alphabet alphabet;
  CheckScheme scheme = CheckScheme::none;
  /// Random symbols of a code.
  std::uint8_t symbols = 0;
  /// Check symbols of a code, which follow the random ones.
  std::uint8_t check = 0;
  /// Symbols between two dashes where a code is shown.
  std::uint8_t group = 0;

  /// Symbols of a code in canonical form.
  [[nodiscard]] std::size_t length() const { return std::size_t{symbols} + check; }

  /// Whole bits, rounded down; the check symbols do not count.
  [[nodiscard]] std::uint32_t entropy_bits() const;

  /// Whether a server must limit guesses at codes of this format.
  [[nodiscard]] bool needs_throttling() const {
    return entropy_bits() < scheme::throttle_below_bits;
  }
};

/// The format of a named profile. `custom` has none, and gets that of `standard`.
Format format_of(Profile profile);

/// A format without check symbols. scheme.hpp bounds its symbols, its groups and its
/// entropy.
///
/// Errors, the first that applies in this order: those of Alphabet::custom; `too_low` or
/// `too_high` of `format.symbols`, then of `format.group`; `entropy_too_low` of
/// `format.symbols`.
Result<Format> custom_format(std::string_view alphabet, std::uint32_t symbols,
                             std::uint32_t group);

/// Whether a code is in canonical form: its length, its symbols and its check symbols are
/// right.
///
/// Errors, of field `code`: `too_short`, `too_long`, `bad_symbol`, `check_failed`.
Result<void> check_canonical(std::string_view code, const Format& format);

}  // namespace backup_codes
