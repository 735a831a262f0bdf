#pragma once

// The compression function of Argon2, which is where a user waits.

#include <array>
#include <cstddef>
#include <cstdint>

namespace backup_codes {

inline constexpr std::size_t words_in_block = 128;

/// 1024 bytes as little-endian words.
using Argon2Block = std::array<std::uint64_t, words_in_block>;

/// What compress() works in: the sum of the blocks, the same with its rows permuted, and
/// with its columns permuted as well.
using Argon2Scratch = std::array<Argon2Block, 3>;

/// What becomes of the block that was there: nothing in the first pass, in later ones the
/// new one is XORed into it (RFC 9106 section 3.2, steps 5 and 6).
enum class OldBlock : std::uint8_t { dropped, kept };

/// G of RFC 9106 section 3.5: `next` becomes G(previous, reference). `scratch` keeps what
/// it was given. No two may be the same.
///
/// One function, called for each block: engines of WebAssembly go over to faster code
/// from one call to the next, never in the middle of one.
void compress(const Argon2Block& previous, const Argon2Block& reference,
              Argon2Block& next, Argon2Scratch& scratch, OldBlock old);

}  // namespace backup_codes
