#pragma once

// GB of RFC 9106 section 3.6, in steps of two of its lines each: on single words, and on
// vectors of four words.

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

namespace backup_codes {

/// Four words: two registers of WebAssembly or SSE2.
using Quad = std::uint64_t __attribute__((vector_size(32)));

/// Hides a number's range from the compiler. Otherwise the compiler would widen the
/// multiplication below, which takes an additional mask and constant.
template <std::unsigned_integral Number>
inline Number opaque(Number number) {
  asm("" : "+r"(number));  // NOLINT(hicpp-no-assembler)
  return number;
}

inline std::uint64_t low_half(std::uint64_t word) {
  return opaque(static_cast<std::uint32_t>(word));
}

/// a = a + b + 2 * trunc(a) * trunc(b).
inline void multiply_add(std::uint64_t& a, std::uint64_t b) {
  const std::uint64_t product = opaque(low_half(a) * low_half(b));
  a = a + b + product + product;
}

/// WebAssembly multiplies neighbouring halves, so the low halves are moved together
/// first.
inline void multiply_add(Quad& a, const Quad& b) {
#ifdef __wasm_simd128__
  // Intrinsics are used because the compiler would turn its own shuffles into masks, and
  // then needs three multiplications instead of one.
  struct Registers {
    v128_t low;
    v128_t high;
  };
  const auto low_halves = [](const Quad& words) {
    const auto [low, high] = std::bit_cast<Registers>(words);
    return wasm_i32x4_shuffle(low, high, 0, 2, 4, 6);
  };
  const v128_t x = low_halves(a);
  const v128_t y = low_halves(b);
  const Quad product = std::bit_cast<Quad>(
      Registers{wasm_u64x2_extmul_low_u32x4(x, y), wasm_u64x2_extmul_high_u32x4(x, y)});
#else
  constexpr std::uint64_t mask = 0xffffffff;
  const Quad product = (a & mask) * (b & mask);
#endif
  a = a + b + product + product;
}

template <int Distance>
inline void rotate_right(std::uint64_t& word) {
  word = std::rotr(word, Distance);
}

template <int Distance>
inline void rotate_right(Quad& words) {
  words = (words >> Distance) | (words << (64 - Distance));
}

/// Moves halves or quarters of words, which is twice as fast as shifting bits.
template <>
inline void rotate_right<32>(Quad& words) {
  using Halves = std::uint32_t __attribute__((vector_size(32)));
  const auto v = reinterpret_cast<Halves>(words);
  words = reinterpret_cast<Quad>(__builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6));
}

template <>
inline void rotate_right<16>(Quad& words) {
  using Quarters = std::uint16_t __attribute__((vector_size(32)));
  const auto v = reinterpret_cast<Quarters>(words);
  words = reinterpret_cast<Quad>(__builtin_shufflevector(v, v, 1, 2, 3, 0, 5, 6, 7, 4, 9,
                                                         10, 11, 8, 13, 14, 15, 12));
}

/// Step 0 to 3 of GB, which is two of its lines. Even steps compute a = a + b + 2 *
/// trunc(a) * trunc(b) and d = (d XOR a) >>> distance. Odd steps compute the same with c,
/// d and b in place of a, b and d.
template <std::size_t Step, typename Words>
inline void mix_step(Words& a, Words& b, Words& c, Words& d) {
  constexpr std::array<int, 4> distances = {32, 24, 16, 63};
  Words& sum = Step % 2 == 0 ? a : c;
  const Words& other = Step % 2 == 0 ? b : d;
  Words& rotated = Step % 2 == 0 ? d : b;
  multiply_add(sum, other);
  rotated ^= sum;
  rotate_right<distances[Step]>(rotated);
}

inline constexpr std::size_t steps_of_gb = 4;

}  // namespace backup_codes
