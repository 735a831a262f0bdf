#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "backup_codes/error.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// Runs a KDF whose parameters, code and salt have been checked; `scheme::proof_bytes`
/// bytes. Error: `out_of_memory` of `kdf`.
Result<SecretBytes> derive(const Kdf& kdf, std::string_view code,
                           std::span<const std::uint8_t> salt);

}  // namespace backup_codes
