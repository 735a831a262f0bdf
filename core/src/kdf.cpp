#include "backup_codes/kdf.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "in_order.hpp"

namespace backup_codes {

namespace {

constexpr std::uint32_t max_passes = 16;
constexpr std::uint32_t max_lanes = 16;
constexpr std::uint32_t min_iterations = 600'000;
constexpr std::uint32_t max_iterations = 10'000'000;
constexpr std::uint32_t min_hmac_entropy_bits = 112;

// OWASP Password Storage Cheat Sheet, Argon2id: the least m for t = 1, 2, ...
constexpr auto min_m_for_t =
    std::to_array<std::uint32_t>({47104, 19456, 12288, 9216, 7168});

// OWASP Password Storage Cheat Sheet, scrypt with r = 8: the least p for log2 n = 13, 14,
// ...
constexpr std::uint32_t min_log2_n = 13;
constexpr auto min_p_for_log2_n = std::to_array<std::uint32_t>({10, 5, 3, 2, 1});
constexpr std::uint32_t min_r = 8;

Result<void> check_range(std::uint64_t number, std::uint64_t least, std::uint64_t most,
                         std::string_view field) {
  if (number < least) {
    return refused(ErrorCode::too_low, field, least);
  }
  if (number > most) {
    return refused(ErrorCode::too_high, field, most);
  }
  return {};
}

Result<void> check(const Argon2id& kdf, std::uint64_t max_memory) {
  return in_order([&] { return check_range(kdf.t, 1, max_passes, "kdf.t"); },
                  [&] { return check_range(kdf.p, 1, max_lanes, "kdf.p"); },
                  [&] {
                    const auto row = std::min<std::size_t>(kdf.t, min_m_for_t.size()) - 1;
                    return check_range(kdf.m, min_m_for_t.at(row), max_memory / 1024,
                                       "kdf.m");
                  });
}

Result<void> check(const Scrypt& kdf, std::uint64_t max_memory) {
  if (kdf.n < (1U << min_log2_n)) {
    return refused(ErrorCode::too_low, "kdf.n", 1U << min_log2_n);
  }
  if (!std::has_single_bit(kdf.n)) {
    return refused(ErrorCode::not_power_of_two, "kdf.n");
  }
  if (kdf.r < min_r) {
    return refused(ErrorCode::too_low, "kdf.r", min_r);
  }
  if (const std::uint64_t most = max_memory / (std::uint64_t{128} * kdf.r);
      kdf.n > most) {
    return refused(ErrorCode::too_high, "kdf.n", most);
  }
  const auto row = std::min<std::size_t>(
      static_cast<std::size_t>(std::countr_zero(kdf.n)) - min_log2_n,
      min_p_for_log2_n.size() - 1);
  return check_range(kdf.p, min_p_for_log2_n.at(row), max_lanes, "kdf.p");
}

Result<void> check(const Pbkdf2Sha256& kdf) {
  return check_range(kdf.iterations, min_iterations, max_iterations, "kdf.iterations");
}

Result<void> check_hmac(std::uint32_t entropy_bits) {
  if (entropy_bits < min_hmac_entropy_bits) {
    return refused(ErrorCode::entropy_too_low, "format.symbols", min_hmac_entropy_bits);
  }
  return {};
}

}  // namespace

std::string_view name_of(const Kdf& kdf) {
  constexpr auto names = std::to_array<std::string_view>(
      {"argon2id", "scrypt", "pbkdf2-sha256", "hmac-sha256"});
  return names.at(kdf.index());
}

std::uint64_t memory_of(const Kdf& kdf) {
  if (const auto* argon2id = std::get_if<Argon2id>(&kdf)) {
    return std::uint64_t{argon2id->m} * 1024;
  }
  if (const auto* scrypt = std::get_if<Scrypt>(&kdf)) {
    return std::uint64_t{128} * scrypt->n * scrypt->r;
  }
  return 0;
}

std::uint64_t work_of(const Kdf& kdf) {
  if (const auto* argon2id = std::get_if<Argon2id>(&kdf)) {
    return std::uint64_t{argon2id->m} * argon2id->t;
  }
  if (const auto* scrypt = std::get_if<Scrypt>(&kdf)) {
    return std::uint64_t{scrypt->n} * scrypt->r * scrypt->p;
  }
  if (const auto* pbkdf2 = std::get_if<Pbkdf2Sha256>(&kdf)) {
    return pbkdf2->iterations;
  }
  return 1;
}

Result<void> check_kdf(const Kdf& kdf, std::uint32_t entropy_bits,
                       std::uint64_t max_memory) {
  max_memory = std::min(max_memory, max_kdf_memory);
  if (const auto* argon2id = std::get_if<Argon2id>(&kdf)) {
    return check(*argon2id, max_memory);
  }
  if (const auto* scrypt = std::get_if<Scrypt>(&kdf)) {
    return check(*scrypt, max_memory);
  }
  if (const auto* pbkdf2 = std::get_if<Pbkdf2Sha256>(&kdf)) {
    return check(*pbkdf2);
  }
  return check_hmac(entropy_bits);
}

}  // namespace backup_codes
