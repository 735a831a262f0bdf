#include "backup_codes/kdf.hpp"

#include <algorithm>
#include <bit>
#include <span>

#include "checks.hpp"

namespace backup_codes {

namespace {

// The floor of a parameter that depends on another one, `by`, which was checked before.
std::uint32_t floor_for(std::uint32_t by, std::span<const scheme::FloorRow> rows) {
  return std::ranges::find_if(rows, [by](const auto& row) { return row.from <= by; })
      ->least;
}

Result<void> check_power_of_two(std::uint32_t number, std::string_view field) {
  if (!std::has_single_bit(number)) {
    return refused(ErrorCode::not_power_of_two, field);
  }
  return {};
}

Result<void> check(const Argon2id& kdf, std::uint64_t max_memory) {
  using namespace scheme::argon2id;
  return first_failure(
      [&] { return check_range(kdf.t, min_t, scheme::kdf_time_max, "kdf.t"); },
      [&] { return check_range(kdf.p, min_p, scheme::kdf_parallelism_max, "kdf.p"); },
      [&] {
        return check_range(kdf.m, floor_for(kdf.t, scheme::argon2id_floor),
                           max_memory / memory_unit, "kdf.m");
      });
}

Result<void> check(const Scrypt& kdf, std::uint64_t max_memory) {
  using namespace scheme::scrypt;
  // r has no ceiling of its own: a larger r lowers the ceiling of n, since both take
  // memory.
  return first_failure([&] { return check_range(kdf.r, min_r, kdf.r, "kdf.r"); },
                       [&] {
                         return check_range(
                             kdf.n, min_n,
                             max_memory / (std::uint64_t{memory_unit} * kdf.r), "kdf.n");
                       },
                       [&] { return check_power_of_two(kdf.n, "kdf.n"); },
                       [&] {
                         return check_range(kdf.p, floor_for(kdf.n, scheme::scrypt_floor),
                                            scheme::kdf_parallelism_max, "kdf.p");
                       });
}

Result<void> check(const Pbkdf2Sha256& kdf) {
  return check_range(kdf.iterations, scheme::pbkdf2_iterations_min,
                     scheme::pbkdf2_iterations_max, "kdf.iterations");
}

Result<void> check_hmac(std::uint32_t entropy_bits) {
  if (entropy_bits < scheme::hmac_min_bits) {
    return refused(ErrorCode::entropy_too_low, "format.symbols", scheme::hmac_min_bits);
  }
  return {};
}

}  // namespace

std::string_view name_of(const Kdf& kdf) { return scheme::kdf_names.at(kdf.index()); }

std::uint64_t memory_of(const Kdf& kdf) {
  if (const auto* argon2id = std::get_if<Argon2id>(&kdf)) {
    return std::uint64_t{scheme::argon2id::memory_unit} * argon2id->m;
  }
  if (const auto* scrypt = std::get_if<Scrypt>(&kdf)) {
    return std::uint64_t{scheme::scrypt::memory_unit} * scrypt->n * scrypt->r;
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
  max_memory = std::min<std::uint64_t>(max_memory, scheme::kdf_memory_max_bytes);
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
