#include "backup_codes/check_symbols.hpp"

#include "gf32.hpp"

namespace backup_codes {

namespace {

struct Syndromes {
  std::uint8_t s0 = 0;
  std::uint8_t s1 = 0;

  [[nodiscard]] bool vanish() const { return s0 == 0 && s1 == 0; }
};

Syndromes syndromes_of(std::span<const std::uint8_t> code) {
  Syndromes sums;
  for (std::size_t i = 0; i < code.size(); ++i) {
    sums.s0 ^= code[i];
    sums.s1 ^= gf32::multiply(gf32::power_of_alpha(i), code[i]);
  }
  return sums;
}

// The two unknowns p at n-2 and q at n-1 solve p + q = S0 and alpha^(n-2) p + alpha^(n-1)
// q = S1 of the data.
void write_reed_solomon(std::span<std::uint8_t> code) {
  const auto data = code.first(code.size() - 2);
  const auto [s0, s1] = syndromes_of(data);
  const std::uint8_t at_p = gf32::power_of_alpha(data.size());
  const std::uint8_t at_q = gf32::power_of_alpha(data.size() + 1);
  const std::uint8_t p = gf32::divide(s1 ^ gf32::multiply(at_q, s0), at_p ^ at_q);
  code[data.size()] = p;
  code[data.size() + 1] = s0 ^ p;
}

unsigned mod_97(std::span<const std::uint8_t> digits) {
  unsigned remainder = 0;
  for (const std::uint8_t digit : digits) {
    remainder = ((remainder * 10) + digit) % 97;
  }
  return remainder;
}

void write_mod_97_10(std::span<std::uint8_t> code) {
  const auto data = code.first(code.size() - 2);
  const unsigned check = 98 - (mod_97(data) * 100 % 97);
  code[data.size()] = static_cast<std::uint8_t>(check / 10);
  code[data.size() + 1] = static_cast<std::uint8_t>(check % 10);
}

// A number that is 1 mod 97 and whose check digits are 00, 01 or 99 differs from what
// write_mod_97_10 gives by 97 in the check digits: ISO/IEC 7064 leaves it unused.
bool mod_97_10_holds(std::span<const std::uint8_t> code) {
  const unsigned check = (code[code.size() - 2] * 10U) + code[code.size() - 1];
  return mod_97(code) == 1 && check >= 2 && check <= 98;
}

}  // namespace

void write_check_symbols(std::span<std::uint8_t> code, CheckScheme scheme) {
  switch (scheme) {
    case CheckScheme::none:
      return;
    case CheckScheme::reed_solomon:
      write_reed_solomon(code);
      return;
    case CheckScheme::mod_97_10:
      write_mod_97_10(code);
      return;
  }
}

bool check_symbols_hold(std::span<const std::uint8_t> code, CheckScheme scheme) {
  switch (scheme) {
    case CheckScheme::none:
      break;
    case CheckScheme::reed_solomon:
      return syndromes_of(code).vanish();
    case CheckScheme::mod_97_10:
      return mod_97_10_holds(code);
  }
  return true;
}

std::optional<Correction> correction_of(std::span<const std::uint8_t> code,
                                        CheckScheme scheme) {
  if (scheme != CheckScheme::reed_solomon) {
    return std::nullopt;
  }
  const auto [s0, s1] = syndromes_of(code);
  if (s0 == 0 || s1 == 0) {
    return std::nullopt;
  }
  const std::size_t position = gf32::log_alpha(gf32::divide(s1, s0));
  if (position >= code.size()) {
    return std::nullopt;
  }
  return Correction{.position = position,
                    .value = static_cast<std::uint8_t>(code[position] ^ s0)};
}

std::optional<Correction> correction_at(std::span<const std::uint8_t> code,
                                        std::size_t position, CheckScheme scheme) {
  if (scheme != CheckScheme::reed_solomon) {
    return std::nullopt;
  }
  const auto [s0, s1] = syndromes_of(code);
  if (s1 != gf32::multiply(gf32::power_of_alpha(position), s0)) {
    return std::nullopt;
  }
  return Correction{.position = position,
                    .value = static_cast<std::uint8_t>(code[position] ^ s0)};
}

}  // namespace backup_codes
