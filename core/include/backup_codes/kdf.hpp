#pragma once

// The key derivation functions that turn a code into a proof, and how cheap or dear they
// may be.
//
// The floors are those of the OWASP Password Storage Cheat Sheet. They hold for everybody
// who derives, so that a lying server cannot get a cheap proof out of a client. The
// ceilings keep a lying server from exhausting the client's memory and time.

#include <cstdint>
#include <limits>
#include <string_view>
#include <variant>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// RFC 9106, version 0x13. The defaults are OWASP's first choice that also runs on a
/// phone.
struct Argon2id {
  /// Memory in KiB: at least 47104, 19456, 12288, 9216, 7168 for t = 1, 2, 3, 4, 5 or
  /// more.
  std::uint32_t m = 19456;
  /// Passes, 1 to 16.
  std::uint32_t t = 2;
  /// Lanes, 1 to 16.
  std::uint32_t p = 1;

  bool operator==(const Argon2id&) const = default;
};

/// RFC 7914.
struct Scrypt {
  /// Cost: a power of two, at least 8192. The memory is 128 n r bytes.
  std::uint32_t n = 131072;
  /// Block size, at least 8.
  std::uint32_t r = 8;
  /// Parallelism: at least 1, 2, 3, 5, 10 for n = 2^17 or more, 2^16, 2^15, 2^14, 2^13;
  /// at most 16.
  std::uint32_t p = 1;

  bool operator==(const Scrypt&) const = default;
};

/// RFC 8018 section 5.2 with HMAC-SHA-256, for places that may use NIST-approved
/// primitives only.
struct Pbkdf2Sha256 {
  /// 600000 (OWASP) to 10000000.
  std::uint32_t iterations = 600000;

  bool operator==(const Pbkdf2Sha256&) const = default;
};

/// HMAC-SHA-256 with the salt as its key (RFC 2104), for codes of 112 bits or more, which
/// NIST SP 800-63B-4 (3.1.2) lets be stored under a plain salted hash. ProofOptions says
/// when a custom format may use it.
struct HmacSha256 {
  bool operator==(const HmacSha256&) const = default;
};

using Kdf = std::variant<Argon2id, Scrypt, Pbkdf2Sha256, HmacSha256>;

/// The name in an enrolment: `argon2id`, `scrypt`, `pbkdf2-sha256`, `hmac-sha256`.
std::string_view name_of(const Kdf& kdf);

/// Bytes of memory that one derivation takes; 0 where they do not count.
std::uint64_t memory_of(const Kdf& kdf);

/// The work of one derivation, to compare parameters of one KDF: KiB written for Argon2id
/// (m t), blocks mixed for scrypt (n r p), iterations for PBKDF2, 1 for HMAC.
std::uint64_t work_of(const Kdf& kdf);

/// The most memory that any derivation may take: 1 GiB. Above it Mobile Safari reloads
/// the page.
inline constexpr std::uint64_t max_kdf_memory = std::uint64_t{1} << 30U;

/// The work of a caller that sets no ceiling of its own: the ceilings of the parameters
/// bound it.
inline constexpr std::uint64_t max_kdf_work = std::numeric_limits<std::uint64_t>::max();

/// Checks floors and ceilings for codes of `entropy_bits`. `max_memory` is a ceiling in
/// bytes.
///
/// Errors: `too_low` and `too_high` of `kdf.m`, `kdf.t`, `kdf.n`, `kdf.r`, `kdf.p` or
/// `kdf.iterations`; `not_power_of_two` of `kdf.n`; `entropy_too_low` of `format.symbols`
/// for HmacSha256.
Result<void> check_kdf(const Kdf& kdf, std::uint32_t entropy_bits,
                       std::uint64_t max_memory = max_kdf_memory);

}  // namespace backup_codes
