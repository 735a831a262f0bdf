#pragma once

// From a passphrase to the key of an encrypted file.

#include <cstdint>
#include <span>

#include "backup_codes/error.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// The key that a KDF derives from a passphrase, `scheme::proof_bytes` bytes. With
/// scrypt, the scrypt recipient of the age format uses it (age-encryption.org/v1). The
/// salt has any length, because age puts a label before its own.
///
/// Errors: those of check_kdf, which allows no HMAC here; `out_of_memory` of `kdf`.
Result<SecretBytes> key_of_passphrase(std::span<const std::uint8_t> passphrase,
                                      std::span<const std::uint8_t> salt, const Kdf& kdf);

}  // namespace backup_codes
