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
/// of 1 to 256. Bytes above the greatest multiple of the bound are rejected, as a
/// remainder of them would favour small numbers (NIST SP 800-90A Rev. 1, A.5.1: simple
/// discard method).
///
/// Error: `random_failed` where the generator throws or gives nothing acceptable 128
/// times in a row, which a working one does less than once in 2^128.
Result<void> fill_uniform(std::span<std::uint8_t> values, std::size_t bound,
                          Botan::RandomNumberGenerator& rng);

/// `count` distinct codes in canonical form, in the order in which they were drawn.
///
/// Error: `random_failed`, also where the generator repeats itself.
Result<std::vector<SecretText>> generate_codes(const Format& format, std::size_t count,
                                               Botan::RandomNumberGenerator& rng);

}  // namespace backup_codes
