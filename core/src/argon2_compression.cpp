#include "argon2_compression.hpp"

#include "argon2_permutation.hpp"

namespace backup_codes {

namespace {

// Not inlined, so that it has all registers to itself.
[[gnu::noinline]] void permute_rows(const Argon2Block& from, Argon2Block& to) {
  for (std::size_t first = 0; first < lines_in_block; first += lines_at_once) {
    permute(four_lines(from, to, first));
  }
}

}  // namespace

// Without `__restrict` the compiler would write each loop twice, in case blocks overlap.
void compress(const Argon2Block& __restrict previous,
              const Argon2Block& __restrict reference, Argon2Block& __restrict next,
              Argon2Scratch& __restrict scratch, OldBlock old) {
  auto& [sum, rows_permuted, permuted] = scratch;
  for (std::size_t i = 0; i < words_in_block; ++i) {
    sum[i] = previous[i] ^ reference[i];
  }
  permute_rows(sum, rows_permuted);
  permute_rows(rows_permuted, permuted);
  if (old == OldBlock::dropped) {
    for (std::size_t i = 0; i < words_in_block; ++i) {
      next[i] = permuted[i] ^ sum[i];
    }
  } else {
    for (std::size_t i = 0; i < words_in_block; ++i) {
      next[i] ^= permuted[i] ^ sum[i];
    }
  }
}

}  // namespace backup_codes
