#include "derivation.hpp"

#include <botan/mac.h>
#include <botan/pwdhash.h>

#include <memory>

#include "backup_codes/proof.hpp"
#include "botan_border.hpp"

namespace backup_codes {

namespace {

using Botan::PasswordHash;
using Botan::PasswordHashFamily;

std::unique_ptr<PasswordHash> password_hash(const Argon2id& kdf) {
  return PasswordHashFamily::create_or_throw("Argon2id")
      ->from_params(kdf.m, kdf.t, kdf.p);
}

std::unique_ptr<PasswordHash> password_hash(const Scrypt& kdf) {
  return PasswordHashFamily::create_or_throw("Scrypt")->from_params(kdf.n, kdf.r, kdf.p);
}

std::unique_ptr<PasswordHash> password_hash(const Pbkdf2Sha256& kdf) {
  return PasswordHashFamily::create_or_throw("PBKDF2(SHA-256)")
      ->from_params(kdf.iterations);
}

// Hashes into the span that it is called with.
struct Derive {
  std::string_view code;
  std::span<const std::uint8_t> salt;
  std::span<std::uint8_t> proof;

  void operator()(const auto& kdf) const { password_hash(kdf)->hash(proof, code, salt); }

  void operator()(const HmacSha256& /*kdf*/) const {
    const auto hmac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    hmac->set_key(salt);
    hmac->update(code);
    hmac->final(proof);
  }
};

}  // namespace

Result<SecretBytes> derive(const Kdf& kdf, std::string_view code,
                           std::span<const std::uint8_t> salt) {
  SecretBytes proof(proof_size);
  const auto derived = at_botan_border("kdf", ErrorCode::internal, [&] {
    std::visit(Derive{.code = code, .salt = salt, .proof = proof}, kdf);
  });
  if (!derived) {
    return std::unexpected(derived.error());
  }
  return proof;
}

}  // namespace backup_codes
