#pragma once

// Argon2id, version 0x13 (RFC 9106), written for WebAssembly. Botan's is written for the
// SIMD units of native processors, and goes through its memory twice before it starts.
// The tests compare the two on random inputs and parameters.

#include <cstdint>
#include <span>
#include <string_view>

#include "backup_codes/kdf.hpp"

namespace backup_codes {

/// The input (RFC 9106 section 3.1). Backup codes use neither secret nor associated data.
struct Argon2Input {
  std::string_view password;
  std::span<const std::uint8_t> salt;
  std::span<const std::uint8_t> secret;
  std::span<const std::uint8_t> associated_data;
};

/// Fills `tag`, which has 4 bytes or more. Accepts any m of at least 8 p, and t and p of
/// at least 1; check_kdf holds the floors. The memory is allocated once, without filling
/// it first, and wiped once.
///
/// Throws std::bad_alloc if there is not enough memory.
void hash_argon2id(const Argon2id& cost, const Argon2Input& input,
                   std::span<std::uint8_t> tag);

}  // namespace backup_codes
