#pragma once

// Check symbols: the last two symbols of a code, computed from the others, so that a
// mistyped code is caught before an attempt is spent.
//
// reed_solomon: a shortened Reed-Solomon code over GF(32) with the field polynomial
// x^5 + x^2 + 1 and the generator alpha = 2. The two check symbols make the syndromes
// vanish:
//   S0 = sum of c[i],  S1 = sum of alpha^i c[i],  for i = 0 .. n-1,  n <= 31.
// Its distance is 3: every error in one or two symbols is detected, and an error in one
// symbol is the value S0 at position log_alpha(S1 / S0). Source: Reed, Solomon:
// Polynomial codes over certain finite fields (1960); any textbook.
//
// mod_97_10: two digits, 98 - (100 data mod 97), so that the whole number mod 97 is 1.
// Detects every error in one digit and every transposition, and locates none. Source:
// ISO/IEC 7064:2003, MOD 97-10.
//
// All functions take a code as the values of its symbols.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "backup_codes/scheme.hpp"

namespace backup_codes {

/// Fills the last two values so that the check holds; does nothing for CheckScheme::none.
void write_check_symbols(std::span<std::uint8_t> code, CheckScheme scheme);

/// Whether the check holds; true for CheckScheme::none.
bool check_symbols_hold(std::span<const std::uint8_t> code, CheckScheme scheme);

/// One symbol that would have to be another for the check to hold.
struct Correction {
  /// Index in the code.
  std::size_t position;
  /// The value that belongs there.
  std::uint8_t value;
};

/// The one-symbol correction of a code whose check fails, if the scheme can give one.
/// With two or more wrong symbols the correction can be wrong, so show it but never
/// apply it.
std::optional<Correction> correction_of(std::span<const std::uint8_t> code,
                                        CheckScheme scheme);

/// The correction of a code whose symbol at `position` is unknown (whatever value stands
/// there), where the scheme can give one and all other symbols agree with it.
std::optional<Correction> correction_at(std::span<const std::uint8_t> code,
                                        std::size_t position, CheckScheme scheme);

}  // namespace backup_codes
