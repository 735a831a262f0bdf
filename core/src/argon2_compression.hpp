#pragma once

// The compression function of Argon2. Almost all of a derivation's time is spent here.

#include <array>
#include <cstdint>

#include "argon2_block.hpp"

namespace backup_codes {

/// What compress() works in: the sum of the blocks, the same with its rows permuted, and
/// with its columns permuted as well.
using Argon2Scratch = std::array<Argon2Block, 3>;

/// What happens to the block that stood there: the first pass drops it, and later passes
/// XOR the new one into it (RFC 9106 section 3.2, steps 5 and 6).
enum class OldBlock : std::uint8_t { dropped, kept };

/// G of RFC 9106 section 3.5: `next` becomes G(previous, reference). `scratch` keeps its
/// intermediate values. All four must be different objects.
///
/// It is one function that is called for each block, because engines of WebAssembly
/// switch to faster code between two calls, never in the middle of one.
void compress(const Argon2Block& previous, const Argon2Block& reference,
              Argon2Block& next, Argon2Scratch& scratch, OldBlock old);

}  // namespace backup_codes
