#include "derivation.hpp"

#include <botan/mac.h>
#include <botan/pbkdf2.h>
#include <botan/scrypt.h>

#include <memory>

#include "argon2id.hpp"
#include "botan_errors.hpp"

namespace backup_codes {

namespace {

std::unique_ptr<Botan::MessageAuthenticationCode> hmac_sha256() {
  return Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
}

// A function that hashes into the span it is given.
struct Derive {
  std::string_view code;
  std::span<const std::uint8_t> salt;
  std::span<std::uint8_t> proof;

  void operator()(const Argon2id& kdf) const {
    hash_argon2id(kdf,
                  {.password = code, .salt = salt, .secret = {}, .associated_data = {}},
                  proof);
  }

  void operator()(const Scrypt& kdf) const {
    Botan::Scrypt(kdf.n, kdf.r, kdf.p).hash(proof, code, salt);
  }

  void operator()(const Pbkdf2Sha256& kdf) const {
    Botan::PBKDF2(*hmac_sha256(), kdf.iterations).hash(proof, code, salt);
  }

  void operator()(const HmacSha256& /*kdf*/) const {
    const auto hmac = hmac_sha256();
    hmac->set_key(salt);
    hmac->update(code);
    hmac->final(proof);
  }
};

}  // namespace

Result<SecretBytes> derive(const Kdf& kdf, std::string_view code,
                           std::span<const std::uint8_t> salt) {
  SecretBytes proof(scheme::proof_bytes);
  const auto derived = catch_botan_errors("kdf", ErrorCode::internal, [&] {
    std::visit(Derive{.code = code, .salt = salt, .proof = proof}, kdf);
  });
  if (!derived) {
    return std::unexpected(derived.error());
  }
  return proof;
}

}  // namespace backup_codes
