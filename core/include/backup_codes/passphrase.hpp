#pragma once

// From a passphrase to the key of an encrypted file.

#include <cstdint>
#include <span>

#include "backup_codes/error.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// The key that scrypt derives from a passphrase, `scheme::proof_bytes` bytes, as the
/// scrypt recipient of the age format uses it (age-encryption.org/v1). The salt has any
/// length, because age puts a label before its own.
///
/// Errors: those of check_kdf for scrypt; `out_of_memory` of `kdf`.
Result<SecretBytes> key_of_passphrase(std::span<const std::uint8_t> passphrase,
                                      std::span<const std::uint8_t> salt,
                                      const Scrypt& kdf);

}  // namespace backup_codes
