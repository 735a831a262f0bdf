#pragma once

// The key derivation functions that turn a code into a proof, and the bounds of their
// parameters, which scheme.hpp lists.
//
// Everybody who derives obeys the floors, so a lying server cannot get a cheap proof out
// of a client. The ceilings keep it from exhausting the client's memory and time.

#include <cstdint>
#include <limits>
#include <string_view>
#include <variant>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// Argon2id (RFC 9106), version 0x13.
struct Argon2id {
  /// Memory in KiB, at least what `scheme::argon2id_floor` asks for this `t`.
  std::uint32_t m = scheme::argon2id::default_m;
  /// Passes over the memory.
  std::uint32_t t = scheme::argon2id::default_t;
  /// Lanes.
  std::uint32_t p = scheme::argon2id::default_p;

  bool operator==(const Argon2id&) const = default;
};

/// scrypt (RFC 7914). It takes 128 n r bytes.
struct Scrypt {
  /// Cost, a power of two.
  std::uint32_t n = scheme::scrypt::default_n;
  /// Block size.
  std::uint32_t r = scheme::scrypt::default_r;
  /// Parallelism, at least what `scheme::scrypt_floor` asks for this `n`.
  std::uint32_t p = scheme::scrypt::default_p;

  bool operator==(const Scrypt&) const = default;
};

/// PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2), where only primitives that NIST
/// approves are allowed.
struct Pbkdf2Sha256 {
  std::uint32_t iterations = scheme::pbkdf2_sha256::default_iterations;

  bool operator==(const Pbkdf2Sha256&) const = default;
};

/// HMAC-SHA-256 (RFC 2104) with the salt as its key, for codes of at least
/// `scheme::hmac_min_bits`. ProofOptions says when a custom format may use it.
struct HmacSha256 {
  bool operator==(const HmacSha256&) const = default;
};

/// In the order of `scheme::kdf_names`.
using Kdf = std::variant<Argon2id, Scrypt, Pbkdf2Sha256, HmacSha256>;

/// The name in an enrolment, for example `argon2id`.
std::string_view name_of(const Kdf& kdf);

/// Bytes of memory that one derivation takes; 0 where it is not worth counting.
std::uint64_t memory_of(const Kdf& kdf);

/// The work of one derivation, to compare parameters of one KDF: KiB written for Argon2id
/// (m t), blocks mixed for scrypt (n r p), iterations for PBKDF2, 1 for HMAC.
std::uint64_t work_of(const Kdf& kdf);

/// No ceiling of work besides those of the parameters.
inline constexpr std::uint64_t max_kdf_work = std::numeric_limits<std::uint64_t>::max();

/// Checks floors and ceilings for codes of `entropy_bits`. `max_memory`, in bytes, can
/// only lower `scheme::kdf_memory_max_bytes`.
///
/// Reports the first fault. Argon2id's parameters are checked in the order t, p, m, and
/// scrypt's in the order r, n, p. For each parameter the floor is checked first, then the
/// ceiling, then whether it is a power of two.
///
/// Errors: `too_low` and `too_high` of `kdf.m`, `kdf.t`, `kdf.n`, `kdf.r`, `kdf.p` or
/// `kdf.iterations`; `not_power_of_two` of `kdf.n`; `entropy_too_low` of `format.symbols`
/// for HmacSha256.
Result<void> check_kdf(const Kdf& kdf, std::uint32_t entropy_bits,
                       std::uint64_t max_memory = scheme::kdf_memory_max_bytes);

}  // namespace backup_codes
