#include "argon2_block.hpp"

#include <atomic>
#include <bit>
#include <concepts>

namespace backup_codes {

namespace {

// Hides from the compiler what it knows of a number. Otherwise it trades the
// multiplication below for one of longer numbers, which takes a mask and a constant more.
template <std::unsigned_integral Number>
inline Number opaque(Number number) {
  asm("" : "+r"(number));  // NOLINT(hicpp-no-assembler)
  return number;
}

inline std::uint64_t low_half(std::uint64_t word) {
  return opaque(static_cast<std::uint32_t>(word));
}

// RFC 9106 section 3.6: one line of GB.
inline std::uint64_t multiply_add(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t product = opaque(low_half(a) * low_half(b));
  return a + b + product + product;
}

// RFC 9106 section 3.6: GB.
inline void mix(std::uint64_t& a, std::uint64_t& b, std::uint64_t& c, std::uint64_t& d) {
  a = multiply_add(a, b);
  d = std::rotr(d ^ a, 32);
  c = multiply_add(c, d);
  b = std::rotr(b ^ c, 24);
  a = multiply_add(a, b);
  d = std::rotr(d ^ a, 16);
  c = multiply_add(c, d);
  b = std::rotr(b ^ c, 63);
}

// Mixes four words where they are in memory. The fence keeps the compiler from carrying
// words from one call to the next: all sixteen of a permutation do not fit the registers
// of x86, and each then goes through memory several times, not once.
inline void mix_in_memory(std::uint64_t& a, std::uint64_t& b, std::uint64_t& c,
                          std::uint64_t& d) {
  std::uint64_t in_a = a;
  std::uint64_t in_b = b;
  std::uint64_t in_c = c;
  std::uint64_t in_d = d;
  mix(in_a, in_b, in_c, in_d);
  a = in_a;
  b = in_b;
  c = in_c;
  d = in_d;
  std::atomic_signal_fence(std::memory_order_seq_cst);
}

// P of RFC 9106 section 3.6 on eight pairs of words that lie `Stride` apart.
template <std::size_t Stride>
inline void permute(Argon2Block& words, std::size_t start) {
  const auto v = [&words, start](std::size_t i) -> std::uint64_t& {
    return words[start + (Stride * (i / 2)) + (i % 2)];
  };
  mix_in_memory(v(0), v(4), v(8), v(12));
  mix_in_memory(v(1), v(5), v(9), v(13));
  mix_in_memory(v(2), v(6), v(10), v(14));
  mix_in_memory(v(3), v(7), v(11), v(15));

  mix_in_memory(v(0), v(5), v(10), v(15));
  mix_in_memory(v(1), v(6), v(11), v(12));
  mix_in_memory(v(2), v(7), v(8), v(13));
  mix_in_memory(v(3), v(4), v(9), v(14));
}

// RFC 9106 section 3.5: a block is a matrix of 8 x 8 registers of two words each; P is
// applied to its rows, then to its columns.
constexpr std::size_t row = 16;
constexpr std::size_t register_size = 2;

void permute_rows_and_columns(Argon2Block& work) {
  for (std::size_t i = 0; i < words_in_block; i += row) {
    permute<register_size>(work, i);
  }
  for (std::size_t i = 0; i < row; i += register_size) {
    permute<row>(work, i);
  }
}

}  // namespace

// Without `__restrict` the loops are there twice, for the case that blocks overlap.
void compress(const Argon2Block& __restrict previous,
              const Argon2Block& __restrict reference, Argon2Block& __restrict next,
              Argon2Block& __restrict work, OldBlock old) {
  for (std::size_t i = 0; i < words_in_block; ++i) {
    work[i] = previous[i] ^ reference[i];
  }
  permute_rows_and_columns(work);
  if (old == OldBlock::dropped) {
    for (std::size_t i = 0; i < words_in_block; ++i) {
      next[i] = work[i] ^ previous[i] ^ reference[i];
    }
  } else {
    for (std::size_t i = 0; i < words_in_block; ++i) {
      next[i] ^= work[i] ^ previous[i] ^ reference[i];
    }
  }
}

}  // namespace backup_codes
