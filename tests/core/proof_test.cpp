#include "backup_codes/proof.hpp"

#include <doctest/doctest.h>

#include "vectors.hpp"

using namespace backup_codes;

namespace {

constexpr std::string_view code = "BWW9B4836GY7P1EG";
const std::vector<std::uint8_t> salt(scheme::salt_bytes, 7);

std::vector<std::uint8_t> plain(const SecretBytes& bytes) {
  return {bytes.begin(), bytes.end()};
}

}  // namespace

TEST_CASE("proofs and verifiers agree with the vectors") {
  for (const auto& vector : vectors::list("proofs", "proofs")) {
    CAPTURE(vector.dump());
    const auto proof =
        vectors::derive_proof_of(vector, vectors::bytes_of(vector.at("saltHex")));
    REQUIRE(proof);
    CHECK(plain(*proof) == vectors::bytes_of(vector.at("proofHex")));
    const auto verifier = verifier_of(*proof);
    REQUIRE(verifier);
    CHECK(std::vector(verifier->begin(), verifier->end()) ==
          vectors::bytes_of(vector.at("verifierHex")));
  }
}

TEST_CASE("a verifier derived in one step is the hash of the proof, or refused alike") {
  const auto format = format_of(Profile::long_);
  const std::string_view long_code = "DVC9AQMS2F9ZRGQY3353NB3WY";
  const auto proof = derive_proof(long_code, format, salt, HmacSha256{}).value();
  CHECK(derive_verifier(long_code, format, salt, HmacSha256{}) == verifier_of(proof));
  CHECK(vectors::outcome_of(derive_verifier("DVC9", format, salt, HmacSha256{})) ==
        "too_short of code, limit 25");
  CHECK(vectors::outcome_of(derive_verifier(long_code, format, {}, HmacSha256{})) ==
        "wrong_length of salt, limit 16");
}

TEST_CASE("no proof is derived from an invalid code or salt, or with a cheap KDF") {
  const auto format = format_of(Profile::standard);
  const auto outcome = [&](std::string_view text, std::size_t salt_length,
                           const Kdf& kdf) {
    const std::vector<std::uint8_t> given_salt(salt_length, 7);
    return vectors::outcome_of(derive_proof(text, format, given_salt, kdf));
  };
  CHECK(outcome("BWW9", 16, Argon2id{}) == "too_short of code, limit 16");
  CHECK(outcome("BWW9B4836GY7P1EGG", 16, Argon2id{}) == "too_long of code, limit 16");
  CHECK(outcome("bww9b4836gy7p1eg", 16, Argon2id{}) == "bad_symbol of code");
  CHECK(outcome("BWW9B4836GY7P1EH", 16, Argon2id{}) == "check_failed of code");
  CHECK(outcome(code, 15, Argon2id{}) == "wrong_length of salt, limit 16");
  CHECK(outcome(code, 17, Argon2id{}) == "wrong_length of salt, limit 16");
  CHECK(outcome(code, 16, Argon2id{8, 1, 1}) == "too_low of kdf.m, limit 47104");
  CHECK(outcome(code, 16, HmacSha256{}) ==
        "entropy_too_low of format.symbols, limit 112");
}

TEST_CASE("codes that the vectors refuse get no proof, for the same reason") {
  for (const auto& vector : vectors::list("proofs", "refused")) {
    CAPTURE(vector.dump());
    CHECK(vectors::outcome_of(vectors::derive_proof_of(vector, salt)) ==
          vectors::spelled(vector));
  }
}

TEST_CASE("a caller's work limit is enforced exactly, and by default there is none") {
  const auto outcome = [](const Kdf& kdf, std::uint64_t max_work) {
    return vectors::outcome_of(derive_proof(code, format_of(Profile::standard), salt, kdf,
                                            {.max_work = max_work}));
  };
  CHECK(outcome(Argon2id{}, 38912) == "accepted");
  CHECK(outcome(Argon2id{}, 38911) == "too_high of kdf, limit 38911");
  CHECK(outcome(Argon2id{19456, 2, 16}, max_kdf_work) == "accepted");
}

TEST_CASE("proofs of other codes and under other salts differ") {
  const auto format = format_of(Profile::long_);
  const auto proof = [&](std::string_view text,
                         const std::vector<std::uint8_t>& given_salt) {
    return derive_proof(text, format, given_salt, HmacSha256{}).value();
  };
  const std::string_view one = "DVC9AQMS2F9ZRGQY3353NB3WY";
  const std::string_view other = "0000000000000000000000000";
  CHECK(proof(one, salt) == proof(one, salt));
  CHECK(proof(one, salt) != proof(other, salt));
  CHECK(proof(one, salt) != proof(one, std::vector<std::uint8_t>(scheme::salt_bytes, 8)));
}

TEST_CASE("a proof is found exactly at the position of its verifier") {
  std::vector<Verifier> verifiers;
  std::vector<std::vector<std::uint8_t>> proofs;
  for (std::uint8_t i = 0; i < 10; ++i) {
    proofs.emplace_back(scheme::proof_bytes, i);
    verifiers.push_back(verifier_of(proofs.back()).value());
  }
  for (std::size_t i = 0; i < proofs.size(); ++i) {
    CHECK(position_of(proofs[i], verifiers).value() == i);
  }
  CHECK(position_of(std::vector<std::uint8_t>(scheme::proof_bytes, 99), verifiers)
            .value() == std::nullopt);
  CHECK(position_of(proofs[0], {}).value() == std::nullopt);
  CHECK(vectors::outcome_of(position_of(std::vector<std::uint8_t>(31), verifiers)) ==
        "wrong_length of proof, limit 32");
}

TEST_CASE("a verifier is not accepted as a proof of itself") {
  const std::vector<std::uint8_t> proof(scheme::proof_bytes, 1);
  const Verifier verifier = verifier_of(proof).value();
  CHECK(position_of(verifier, std::span(&verifier, 1)).value() == std::nullopt);
}
