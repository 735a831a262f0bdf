#pragma once

// The field GF(32) with the polynomial x^5 + x^2 + 1: addition is exclusive or, and
// multiplication adds logarithms to the base alpha = 2.

#include <array>
#include <cstddef>
#include <cstdint>

namespace backup_codes::gf32 {

/// The order of alpha: alpha^31 = 1.
inline constexpr std::size_t order = 31;

struct Tables {
  std::array<std::uint8_t, order> power{};
  std::array<std::uint8_t, order + 1> logarithm{};
};

inline constexpr Tables tables = [] {
  constexpr unsigned polynomial = 0b100101;
  Tables made;
  unsigned element = 1;
  for (std::size_t exponent = 0; exponent < order; ++exponent) {
    made.power[exponent] = static_cast<std::uint8_t>(element);
    made.logarithm[element] = static_cast<std::uint8_t>(exponent);
    element <<= 1;
    if ((element & 0b100000) != 0) {
      element ^= polynomial;
    }
  }
  return made;
}();

/// alpha^exponent.
constexpr std::uint8_t power_of_alpha(std::size_t exponent) {
  return tables.power[exponent % order];
}

/// The exponent to which alpha gives `element`, which is not 0.
constexpr std::size_t log_alpha(std::uint8_t element) {
  return tables.logarithm[element];
}

constexpr std::uint8_t multiply(std::uint8_t a, std::uint8_t b) {
  return a == 0 || b == 0 ? std::uint8_t{0} : power_of_alpha(log_alpha(a) + log_alpha(b));
}

/// a / b; b is not 0.
constexpr std::uint8_t divide(std::uint8_t a, std::uint8_t b) {
  return a == 0 ? std::uint8_t{0} : power_of_alpha(log_alpha(a) + order - log_alpha(b));
}

}  // namespace backup_codes::gf32
