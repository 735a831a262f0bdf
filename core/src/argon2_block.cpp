#include "argon2_block.hpp"

#include "argon2_permutation.hpp"

namespace backup_codes {

// Without `__restrict` the loops are there twice, for the case that blocks overlap.
void compress(const Argon2Block& __restrict previous,
              const Argon2Block& __restrict reference, Argon2Block& __restrict next,
              Argon2Scratch& __restrict scratch, OldBlock old) {
  auto& [stages, half_way] = scratch;
  auto& [sum, rows_permuted, permuted] = stages;
  for (std::size_t i = 0; i < words_in_block; ++i) {
    sum[i] = previous[i] ^ reference[i];
  }
  for (std::size_t stage = 0; stage < 2; ++stage) {
    for (std::size_t line = 0; line < lines_in_block; line += lines_at_once) {
      permute(four_lines(stages[stage], line, half_way, stages[stage + 1]));
    }
  }
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
