#pragma once

#include <botan/rng.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// Fills `values` with independent numbers, each uniform over 0 to bound - 1, for a bound
/// of 1 to 256. Bytes from the greatest multiple of the bound upwards are rejected,
/// because their remainders would favour small numbers (NIST SP 800-90A Rev. 1, A.5.1:
/// simple discard method).
///
/// Error: `random_failed` if the generator throws, or if 128 bytes in a row are rejected.
/// A working generator does that less than once in 2^128 draws.
Result<void> fill_uniform(std::span<std::uint8_t> values, std::size_t bound,
                          Botan::RandomNumberGenerator& rng);

/// `count` distinct codes in canonical form, in the order in which they were drawn.
///
/// Error: `random_failed`, also if the generator repeats itself.
Result<std::vector<SecretText>> generate_codes(const Format& format, std::size_t count,
                                               Botan::RandomNumberGenerator& rng);

}  // namespace backup_codes
