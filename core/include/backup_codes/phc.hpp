#pragma once

// PHC strings, for servers that verify plaintext codes with an Argon2 or scrypt library:
//
//   $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>
//   $scrypt$ln=17,r=8,p=1$<salt>$<hash>
//
// Each code gets its own salt, and the hash is the code's proof. A PHC string is
// therefore a secret, and a set exported this way must not be enrolled as well. Salt and
// hash are in Base64 without padding.
// Source: https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md

#include <cstdint>
#include <span>
#include <string_view>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/proof.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// Whether this KDF can be written as a PHC string: only Argon2id and Scrypt can.
bool has_phc_form(const Kdf& kdf);

/// The parts of a PHC string.
struct PhcString {
  Kdf kdf;
  Salt salt;
  SecretBytes hash;
};

/// Writes a PHC string in its only accepted spelling. The KDF must have a PHC form.
SecretText spell_phc(const PhcString& phc);

/// The PHC string of a code in canonical form.
///
/// Errors: those of derive_proof; `not_one_of` of `kdf.name` for a KDF without a PHC
/// form.
Result<SecretText> encode_phc(std::string_view code, const Format& format,
                              std::span<const std::uint8_t> salt, const Kdf& kdf);

/// Reads what encode_phc writes, and no other spelling: parameters in the given order
/// without signs or leading zeros, canonical Base64, a salt of 16 bytes and a hash of 32.
///
/// Errors: `bad_encoding` of `phc`; `wrong_length` of `salt` or `hash`; those of
/// check_kdf.
Result<PhcString> parse_phc(std::string_view text);

/// Whether a PHC string belongs to this code, which is in canonical form. Compares in
/// constant time.
///
/// Errors: those of parse_phc and derive_proof.
Result<bool> verify_phc(std::string_view code, const Format& format,
                        std::string_view phc);

}  // namespace backup_codes
