#include "backup_codes/proof.hpp"

#include <botan/hash.h>
#include <botan/mem_ops.h>

#include "argon2id.hpp"
#include "botan_errors.hpp"
#include "checks.hpp"
#include "derivation.hpp"

namespace backup_codes {

namespace {

Result<void> check_length(std::size_t length, std::size_t expected,
                          std::string_view field) {
  if (length != expected) {
    return refused(ErrorCode::wrong_length, field, expected);
  }
  return {};
}

// The check symbols show that a code belongs to the profile `long`. Custom formats have
// none, so their codes could have been drawn from any alphabet.
Result<void> check_named(const Kdf& kdf, const Format& format, const Format* named) {
  if (!std::holds_alternative<HmacSha256>(kdf) || format.profile != Profile::custom) {
    return {};
  }
  if (named == nullptr || named->profile != Profile::custom ||
      named->alphabet != format.alphabet || named->symbols != format.symbols) {
    return refused(ErrorCode::format_not_named, "kdf.name");
  }
  return {};
}

Result<void> check_work(const Kdf& kdf, std::uint64_t most) {
  if (work_of(kdf) > most) {
    return refused(ErrorCode::too_high, "kdf", most);
  }
  return {};
}

}  // namespace

Result<Salt> draw_salt(Botan::RandomNumberGenerator& rng) {
  Salt salt{};
  const auto drawn = catch_botan_errors("random", ErrorCode::random_failed,
                                        [&] { rng.randomize(salt); });
  if (!drawn) {
    return std::unexpected(drawn.error());
  }
  return salt;
}

Result<SecretBytes> derive_proof(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options) {
  const auto checked = first_failure(
      [&] { return check_canonical(code, format); },
      [&] { return check_length(salt.size(), scheme::salt_bytes, "salt"); },
      [&] { return check_kdf(kdf, format.entropy_bits(), options.max_memory); },
      [&] { return check_named(kdf, format, options.hmac_format); },
      [&] { return check_work(kdf, options.max_work); });
  if (!checked) {
    return std::unexpected(checked.error());
  }
  return derive(kdf, code, salt);
}

Result<void> warm_up() {
  Salt out{};
  return catch_botan_errors("kdf", ErrorCode::internal,
                            [&] { hash_argon2id({.m = 1024, .t = 1, .p = 1}, {}, out); });
}

Result<Verifier> verifier_of(std::span<const std::uint8_t> proof) {
  Verifier verifier{};
  const auto hashed = first_failure(
      [&] { return check_length(proof.size(), scheme::proof_bytes, "proof"); },
      [&] {
        return catch_botan_errors("verifier", ErrorCode::internal, [&] {
          const auto sha256 = Botan::HashFunction::create_or_throw("SHA-256");
          sha256->update(proof);
          sha256->final(verifier);
        });
      });
  if (!hashed) {
    return std::unexpected(hashed.error());
  }
  return verifier;
}

Result<Verifier> derive_verifier(std::string_view code, const Format& format,
                                 std::span<const std::uint8_t> salt, const Kdf& kdf,
                                 const ProofOptions& options) {
  const auto proof = derive_proof(code, format, salt, kdf, options);
  if (!proof) {
    return std::unexpected(proof.error());
  }
  return verifier_of(*proof);
}

Result<std::optional<std::size_t>> position_of(std::span<const std::uint8_t> proof,
                                               std::span<const Verifier> verifiers) {
  const auto sought = verifier_of(proof);
  if (!sought) {
    return std::unexpected(sought.error());
  }
  std::optional<std::size_t> position;
  for (std::size_t i = 0; i < verifiers.size(); ++i) {
    if (Botan::constant_time_compare(*sought, verifiers[i])) {
      position = i;
    }
  }
  return position;
}

}  // namespace backup_codes
