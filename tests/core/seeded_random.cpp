#include "seeded_random.hpp"

#include <botan/exceptn.h>
#include <botan/hash.h>

#include <algorithm>

namespace backup_codes {

void SeededRandom::fill_bytes_with_input(std::span<std::uint8_t> output,
                                         std::span<const std::uint8_t>) {
  for (std::uint8_t& byte : output) {
    if (m_unused.empty()) {
      const auto sha256 = Botan::HashFunction::create_or_throw("SHA-256");
      sha256->update(m_seed);
      sha256->update_be(m_counter++);
      m_unused = sha256->final_stdvec();
    }
    byte = m_unused.back();
    m_unused.pop_back();
  }
}

std::size_t SeededRandom::below(std::size_t bound) {
  std::array<std::uint8_t, 4> bytes{};
  randomize(bytes);
  std::size_t number = 0;
  for (const std::uint8_t byte : bytes) {
    number = number << 8U | byte;
  }
  return number % bound;
}

void StuckRandom::fill_bytes_with_input(std::span<std::uint8_t> output,
                                        std::span<const std::uint8_t>) {
  std::ranges::fill(output, m_byte);
}

void FailingRandom::fill_bytes_with_input(std::span<std::uint8_t>,
                                          std::span<const std::uint8_t>) {
  throw Botan::PRNG_Unseeded("failing");
}

}  // namespace backup_codes
