#pragma once

// From a code to its proof and its verifier.
//
//   proof    = KDF(code in canonical form, salt, parameters)   sent once, to redeem
//   verifier = SHA-256(proof)                                  stored
//
// The server verifies with one SHA-256. It stores only the hash of the proof, so a stolen
// database cannot be replayed, and each guess at a stolen verifier costs a run of the
// KDF.

#include <botan/rng.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

using Salt = std::array<std::uint8_t, scheme::salt_bytes>;
using Verifier = std::array<std::uint8_t, scheme::verifier_bytes>;

/// A fresh random salt. Error: `random_failed` of `random`.
Result<Salt> draw_salt(Botan::RandomNumberGenerator& rng);

/// The limits that the caller of derive_proof sets. Format, salt and parameters may come
/// from a server; these options must not.
struct ProofOptions {
  /// The most memory that the derivation may take, in bytes.
  std::uint64_t max_memory = scheme::kdf_memory_max_bytes;
  /// The most work that the derivation may take, in the unit of work_of.
  std::uint64_t max_work = max_kdf_work;
  /// The one custom format, by alphabet and length, whose codes may be hashed with
  /// HmacSha256; null for none. A code doesn't reveal its alphabet: a server that called
  /// 22 digits "22 of 64 symbols" would get a plain hash of 73 bits while it claims 132.
  const Format* hmac_format = nullptr;
};

/// The proof of a code, `scheme::proof_bytes` bytes.
///
/// Errors: those of check_canonical and check_kdf; `format_not_named` of `kdf.name` for
/// HmacSha256 with a custom format other than `hmac_format`; `too_high` of `kdf` for more
/// work than `max_work`; `wrong_length` of `salt`; `out_of_memory` of `kdf`.
Result<SecretBytes> derive_proof(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options = {});

/// The verifier of a code: derives the proof, hashes it and wipes it. Errors: those of
/// derive_proof.
Result<Verifier> derive_verifier(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options = {});

/// Runs Argon2id's inner loop over a megabyte of zeros, because engines compile faster
/// code for functions that have run before. Takes some milliseconds. Error:
/// `out_of_memory` of `kdf`.
Result<void> warm_up();

/// The verifier of a proof. Error: `wrong_length` of `proof`.
Result<Verifier> verifier_of(std::span<const std::uint8_t> proof);

/// The index of a proof's verifier in `verifiers`, or nothing. The time it takes depends
/// only on how many verifiers there are. Error: `wrong_length` of `proof`.
Result<std::optional<std::size_t>> position_of(std::span<const std::uint8_t> proof,
                                               std::span<const Verifier> verifiers);

}  // namespace backup_codes
