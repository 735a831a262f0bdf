#pragma once

// P of RFC 9106 section 3.6 on four lines at once. A line is a row or a column of a
// block's registers: sixteen words, which P calls v_0 to v_15.
//
// Two of the lines are computed in words and two in vectors, in turns. A processor has
// separate units for words and vectors, and each step has to wait for the one before it.
// With only one kind, or with one line of each, most units would idle.
//
// Lines are read as rows and written as columns, so that P on columns runs the same code
// a second time. Separate code for columns makes it half as slow again, probably because
// it no longer fits the processor's cache of decoded instructions.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

#include "argon2_block.hpp"
#include "argon2_gb.hpp"

namespace backup_codes {

inline constexpr std::size_t lines_in_block = 8;
inline constexpr std::size_t lines_at_once = 4;
inline constexpr std::size_t words_in_register = 2;
inline constexpr std::size_t words_in_line = lines_in_block * words_in_register;

/// Four rows of a block, and the four columns of another that they are written to.
struct FourLines {
  std::span<const std::uint64_t, lines_at_once * words_in_line> rows;
  /// From the first word of the first line to the last of the fourth.
  std::span<std::uint64_t,
            ((lines_in_block - 1) * words_in_line) + (lines_at_once * words_in_register)>
      columns;
};

inline FourLines four_lines(const Argon2Block& from, Argon2Block& to, std::size_t first) {
  return {.rows = std::span(from)
                      .subspan(first * words_in_line)
                      .first<decltype(FourLines::rows)::extent>(),
          .columns = std::span(to)
                         .subspan(first * words_in_register)
                         .first<decltype(FourLines::columns)::extent>()};
}

/// The index of a line's word among the rows, and among the columns.
template <std::size_t Line>
constexpr std::size_t in_row(std::size_t word) {
  return (Line * words_in_line) + word;
}

template <std::size_t Line>
constexpr std::size_t in_column(std::size_t word) {
  return (word / words_in_register * words_in_line) + (Line * words_in_register) +
         (word % words_in_register);
}

/// Keeps the stores before it and the loads after it in their order.
/// std::atomic_signal_fence would not: compilers for WebAssembly remove it.
inline void keep_order() {
  asm volatile("" ::: "memory");  // NOLINT(hicpp-no-assembler)
}

/// The eight calls of GB that make up P: on the columns of a 4 x 4 matrix of the words,
/// then on its diagonals.
inline constexpr std::array<std::array<std::size_t, 4>, 8> calls_of_gb = {{
    {0, 4, 8, 12},
    {1, 5, 9, 13},
    {2, 6, 10, 14},
    {3, 7, 11, 15},
    {0, 5, 10, 15},
    {1, 6, 11, 12},
    {2, 7, 8, 13},
    {3, 4, 9, 14},
}};
inline constexpr std::size_t calls_on_columns = 4;

/// One call of GB, from memory to memory. It holds only four words at once. More would
/// not fit into the registers of x86, and each would be stored several times.
template <std::size_t Line, std::size_t Call>
inline void mix_words(const FourLines& lines) {
  constexpr auto v = calls_of_gb[Call];
  const auto before = [&lines](std::size_t word) {
    return Call < calls_on_columns ? lines.rows[in_row<Line>(word)]
                                   : lines.columns[in_column<Line>(word)];
  };
  const auto after = [&lines](std::size_t word) -> std::uint64_t& {
    return lines.columns[in_column<Line>(word)];
  };
  std::uint64_t a = before(v[0]);
  std::uint64_t b = before(v[1]);
  std::uint64_t c = before(v[2]);
  std::uint64_t d = before(v[3]);
  mix_step<0>(a, b, c, d);
  mix_step<1>(a, b, c, d);
  mix_step<2>(a, b, c, d);
  mix_step<3>(a, b, c, d);
  after(v[0]) = a;
  after(v[1]) = b;
  after(v[2]) = c;
  after(v[3]) = d;
  keep_order();
}

/// A line as four vectors: the rows of that matrix.
struct LineOfQuads {
  Quad a, b, c, d;
};

template <std::size_t Line>
inline LineOfQuads load_line(const FourLines& lines) {
  LineOfQuads line{};
  std::memcpy(&line, &lines.rows[in_row<Line>(0)], sizeof line);
  return line;
}

template <std::size_t Line, std::size_t Word>
inline void store_quad(const FourLines& lines, const Quad& quad) {
  std::array<std::uint64_t, 4> words{};
  std::memcpy(words.data(), &quad, sizeof quad);
  for (std::size_t i = 0; i < words.size(); i += words_in_register) {
    std::memcpy(&lines.columns[in_column<Line>(Word + i)], &words[i],
                words_in_register * sizeof words[i]);
  }
}

template <std::size_t Line>
inline void store_line(const FourLines& lines, const LineOfQuads& line) {
  store_quad<Line, 0>(lines, line.a);
  store_quad<Line, 4>(lines, line.b);
  store_quad<Line, 8>(lines, line.c);
  store_quad<Line, 12>(lines, line.d);
}

template <int By>
inline void turn(Quad& q) {
  q = __builtin_shufflevector(q, q, By, (By + 1) % 4, (By + 2) % 4, (By + 3) % 4);
}

/// Turns the rows of the matrix so that its diagonals become columns, and back.
inline void to_diagonals(LineOfQuads& line) {
  turn<1>(line.b);
  turn<2>(line.c);
  turn<3>(line.d);
}

inline void from_diagonals(LineOfQuads& line) {
  turn<3>(line.b);
  turn<2>(line.c);
  turn<1>(line.d);
}

/// A step of four calls of GB at once.
template <std::size_t Line, std::size_t Turn>
inline void mix_quads(LineOfQuads& line, const FourLines& lines) {
  auto& [a, b, c, d] = line;
  constexpr std::size_t step = Turn % steps_of_gb;
  mix_step<step>(a, b, c, d);
  // An engine delays vector steps until their result is needed, which would be after all
  // the words. The store makes it compute them now.
  if constexpr (step % 2 == 0) {
    store_quad<Line, 12>(lines, d);
  } else {
    store_quad<Line, 4>(lines, b);
  }
  keep_order();
}

template <std::size_t Turn>
inline void take_turn(const FourLines& lines, LineOfQuads& third, LineOfQuads& fourth) {
  if constexpr (Turn == calls_on_columns) {
    to_diagonals(third);
    to_diagonals(fourth);
  }
  mix_words<0, Turn>(lines);
  mix_quads<2, Turn>(third, lines);
  mix_words<1, Turn>(lines);
  mix_quads<3, Turn>(fourth, lines);
}

/// P on four lines.
inline void permute(const FourLines& lines) {
  LineOfQuads third = load_line<2>(lines);
  LineOfQuads fourth = load_line<3>(lines);
  [&]<std::size_t... Turn>(std::index_sequence<Turn...>) {
    (take_turn<Turn>(lines, third, fourth), ...);
  }(std::make_index_sequence<calls_of_gb.size()>{});
  from_diagonals(third);
  from_diagonals(fourth);
  store_line<2>(lines, third);
  store_line<3>(lines, fourth);
}

}  // namespace backup_codes
