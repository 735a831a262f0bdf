#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace backup_codes {

inline constexpr std::size_t words_in_block = 128;

/// The unit of Argon2's memory (RFC 9106 section 3.2): 1024 bytes as little-endian words.
using Argon2Block = std::array<std::uint64_t, words_in_block>;

}  // namespace backup_codes
