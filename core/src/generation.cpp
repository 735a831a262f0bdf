#include "backup_codes/generation.hpp"

#include <algorithm>
#include <array>

#include "backup_codes/check_symbols.hpp"
#include "botan_errors.hpp"

namespace backup_codes {

namespace {

constexpr int max_rejected_in_a_row = 128;

// In a set of 50 codes at the least entropy (20 bits), a draw repeats a code with a
// chance of 2^-14.
constexpr int max_repeated_in_a_row = 16;

// Random bytes. They are drawn in blocks, and each is used once.
class RandomBytes {
 public:
  explicit RandomBytes(Botan::RandomNumberGenerator& rng)
      : m_rng(rng), m_block(block_size) {}

  Result<std::uint8_t> next() {
    if (m_used == block_size) {
      const auto drawn = catch_botan_errors("random", ErrorCode::random_failed,
                                            [&] { m_rng.randomize(m_block); });
      if (!drawn) {
        return std::unexpected(drawn.error());
      }
      m_used = 0;
    }
    return m_block[m_used++];
  }

 private:
  static constexpr std::size_t block_size = 64;
  Botan::RandomNumberGenerator& m_rng;
  SecretBytes m_block;
  std::size_t m_used = block_size;
};

Result<std::uint8_t> draw_uniform(RandomBytes& random, std::size_t bound) {
  const std::size_t accepted = 256 - (256 % bound);
  for (int rejected = 0; rejected < max_rejected_in_a_row; ++rejected) {
    const auto byte = random.next();
    if (!byte) {
      return byte;
    }
    if (*byte < accepted) {
      return static_cast<std::uint8_t>(*byte % bound);
    }
  }
  return refused(ErrorCode::random_failed, "random");
}

Result<SecretText> generate_code(const Format& format,
                                 Botan::RandomNumberGenerator& rng) {
  SecretBytes values(format.length());
  const auto drawn =
      fill_uniform(std::span(values).first(format.symbols), format.alphabet.size(), rng);
  if (!drawn) {
    return std::unexpected(drawn.error());
  }
  write_check_symbols(values, format.scheme);
  SecretText code;
  code.reserve(values.size());
  for (const std::uint8_t value : values) {
    code.push_back(format.alphabet.symbol(value));
  }
  return code;
}

}  // namespace

Result<void> fill_uniform(std::span<std::uint8_t> values, std::size_t bound,
                          Botan::RandomNumberGenerator& rng) {
  RandomBytes random(rng);
  for (std::uint8_t& value : values) {
    const auto drawn = draw_uniform(random, bound);
    if (!drawn) {
      return std::unexpected(drawn.error());
    }
    value = *drawn;
  }
  return {};
}

Result<std::vector<SecretText>> generate_codes(const Format& format, std::size_t count,
                                               Botan::RandomNumberGenerator& rng) {
  std::vector<SecretText> codes;
  codes.reserve(count);
  for (int repeated = 0; codes.size() < count;) {
    auto code = generate_code(format, rng);
    if (!code) {
      return std::unexpected(code.error());
    }
    if (std::ranges::find(codes, *code) == codes.end()) {
      codes.push_back(std::move(*code));
      repeated = 0;
    } else if (++repeated == max_repeated_in_a_row) {
      return refused(ErrorCode::random_failed, "random");
    }
  }
  return codes;
}

}  // namespace backup_codes
