#pragma once

// From a code to what a server may know.
//
//   proof    = KDF(code in canonical form, salt, parameters)   sent once, to redeem
//   verifier = SHA-256(proof)                                  stored
//
// The server verifies with one SHA-256. As it stores the hash of the proof, a stolen
// database cannot be replayed, and a stolen verifier has to be attacked through the KDF.

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

/// What a caller of derive_proof answers for. Format, salt and parameters may be a
/// server's word; these never are.
struct ProofOptions {
  /// Most memory of the derivation, in bytes.
  std::uint64_t max_memory = scheme::kdf_memory_max_bytes;
  /// Most work of the derivation, in the unit of work_of.
  std::uint64_t max_work = max_kdf_work;
  /// The custom format, by its alphabet and length, whose codes may be hashed with
  /// HmacSha256. Nobody can tell a code's alphabet from the code: a server that called 22
  /// digits "22 of 64 symbols" would get a plain hash of 73 bits for one of 132. Null for
  /// none.
  const Format* hmac_format = nullptr;
};

/// The proof of a code, `scheme::proof_bytes` bytes.
///
/// Errors: those of check_canonical and check_kdf; `format_not_named` of `kdf.name` for
/// HmacSha256 with a custom format other than `hmac_format`; `too_high` of `kdf` with the
/// most work; `wrong_length` of `salt`; `out_of_memory` of `kdf`.
Result<SecretBytes> derive_proof(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options = {});

/// The verifier of a code: derives the proof, hashes it and wipes it. Errors: those of
/// derive_proof.
Result<Verifier> derive_verifier(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options = {});

/// Runs what makes Argon2id slow over a megabyte and nobody's data, for engines that make
/// code faster once they have seen it run. Takes some milliseconds. Error:
/// `out_of_memory` of `kdf`.
Result<void> warm_up();

/// The verifier of a proof. Error: `wrong_length` of `proof`.
Result<Verifier> verifier_of(std::span<const std::uint8_t> proof);

/// The index of a proof's verifier in `verifiers`, or nothing. Takes the same time
/// whichever it is and whether there is one. Error: `wrong_length` of `proof`.
Result<std::optional<std::size_t>> position_of(std::span<const std::uint8_t> proof,
                                               std::span<const Verifier> verifiers);

}  // namespace backup_codes
