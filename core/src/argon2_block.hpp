#pragma once

// The compression function of Argon2, which is where a user waits.
//
// It works on plain 64-bit words. Two words a SIMD register look like the faster way and
// are not in WebAssembly, whose SIMD multiplies neighbouring 32-bit lanes and not the low
// halves of 64-bit ones: engines need four instructions where x86 has one, and three for
// most rotations.

#include <array>
#include <cstddef>
#include <cstdint>

namespace backup_codes {

inline constexpr std::size_t words_in_block = 128;

/// 1024 bytes as little-endian words.
using Argon2Block = std::array<std::uint64_t, words_in_block>;

/// What becomes of the block that was there: nothing in the first pass, in later ones the
/// new one is XORed into it (RFC 9106 section 3.2, steps 5 and 6).
enum class OldBlock : std::uint8_t { dropped, kept };

/// G of RFC 9106 section 3.5: `next` becomes G(previous, reference). `work` is
/// scratch memory, which keeps what it was given. No two may be the same.
///
/// One function, called for each block: engines of WebAssembly go over to faster code
/// from one call to the next, never in the middle of one.
void compress(const Argon2Block& previous, const Argon2Block& reference,
              Argon2Block& next, Argon2Block& work, OldBlock old);

}  // namespace backup_codes
