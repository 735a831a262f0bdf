#pragma once

#include "backup_codes/error.hpp"

namespace backup_codes {

/// Recomputes a published vector of each primitive: SHA-256 (FIPS 180-4), HMAC-SHA-256
/// (RFC 4231), PBKDF2-HMAC-SHA-256 and scrypt (RFC 7914), Argon2id (RFC 9106). Takes
/// about a millisecond.
///
/// Error: `self_test_failed`, whose field is `sha-256`, `hmac-sha256`, `pbkdf2-sha256`,
/// `scrypt` or `argon2id`. After this error, trust no result of the library.
Result<void> self_test();

}  // namespace backup_codes
