#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "backup_codes/alphabet.hpp"
#include "backup_codes/error.hpp"

namespace backup_codes {

/// The named formats, and `custom` for one's own.
enum class Profile : std::uint8_t {
  /// 14 random symbols of Crockford Base32 and 2 check symbols: 70 bits. NIST SP
  /// 800-63B-4
  /// (4.2.1.1) asks 64 of saved recovery codes; a guess is tested against all ten codes
  /// of a set,
  /// which takes 3.3 bits off.
  standard,
  /// 23 random symbols and 2 check symbols: 115 bits, past the 112 at which NIST SP
  /// 800-63B-4
  /// (3.1.2) accepts a plain salted hash.
  long_,
  /// 22 random digits and 2 check digits: 73 bits, for phone keypads and dictation.
  numeric,
  custom,
};

/// How the check symbols of a format are computed; see check_symbols.hpp.
enum class CheckScheme : std::uint8_t { none, reed_solomon, mod_97_10 };

/// What the codes of a set look like. Made by `format_of` or `custom_format`, and valid
/// then.
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

  /// Below the 64 bits of NIST SP 800-63B-4 4.2.1.1 (see also 3.1.2): a server must limit
  /// guesses.
  [[nodiscard]] bool needs_throttling() const { return entropy_bits() < 64; }
};

/// The format of a profile other than `custom`.
Format format_of(Profile profile);

/// A format without check symbols: `symbols` and `group` 1 to 64, and at least the 20
/// bits of OWASP ASVS 6.5.4.
///
/// Errors: those of Alphabet::custom; `too_low` or `too_high` of `format.symbols` or
/// `format.group`; `entropy_too_low` of `format.symbols`.
Result<Format> custom_format(std::string_view alphabet, std::uint32_t symbols,
                             std::uint32_t group);

/// Whether a code is in canonical form: its length, its symbols and its check symbols are
/// right.
///
/// Errors, of field `code`: `too_short`, `too_long`, `bad_symbol`, `check_failed`.
Result<void> check_canonical(std::string_view code, const Format& format);

}  // namespace backup_codes
