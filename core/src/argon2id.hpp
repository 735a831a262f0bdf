#pragma once

// Argon2id, version 0x13 (RFC 9106), by this project: Botan's is written for the SIMD
// units of native processors and passes over its memory twice before it begins. Held
// against Botan's by the tests, on random inputs and parameters.

#include <cstdint>
#include <span>
#include <string_view>

#include "backup_codes/kdf.hpp"

namespace backup_codes {

/// What is hashed (RFC 9106 section 3.1); backup codes have neither secret nor data.
struct Argon2Input {
  std::string_view password;
  std::span<const std::uint8_t> salt;
  std::span<const std::uint8_t> secret;
  std::span<const std::uint8_t> associated_data;
};

/// Fills `tag`, of 4 bytes or more. The memory is taken once, without filling it first,
/// and wiped once. Takes any m of at least 8 p, t and p of at least 1; floors are
/// check_kdf's.
///
/// Throws std::bad_alloc if there is not enough memory.
void hash_argon2id(const Argon2id& cost, const Argon2Input& input,
                   std::span<std::uint8_t> tag);

}  // namespace backup_codes
