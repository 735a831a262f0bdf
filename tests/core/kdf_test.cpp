#include "backup_codes/kdf.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "vectors.hpp"

using namespace backup_codes;

namespace {

// A vector may have numbers that exceed the core's types. The bindings refuse those.
bool fits_the_type(const vectors::Json& kdf) {
  for (const auto& [field, value] : kdf.items()) {
    if (field != "name" && (!value.is_number_unsigned() ||
                            value > std::numeric_limits<std::uint32_t>::max())) {
      return false;
    }
  }
  return true;
}

std::string outcome(const vectors::Json& vector) {
  return vectors::outcome_of(
      check_kdf(vectors::kdf_of(vector.at("kdf")), vectors::whole_entropy_bits(vector)));
}

}  // namespace

TEST_CASE("KDF parameters that the vectors allow are accepted") {
  for (const auto& vector : vectors::list("kdf-limits", "valid")) {
    CAPTURE(vector.dump());
    CHECK(outcome(vector) == "accepted");
    CHECK(name_of(vectors::kdf_of(vector.at("kdf"))) ==
          vector.at("kdf").at("name").get<std::string>());
  }
}

TEST_CASE("KDF parameters that the vectors refuse are refused for the same reason") {
  std::size_t refused = 0;
  for (const auto& vector : vectors::list("kdf-limits", "invalid")) {
    if (fits_the_type(vector.at("kdf"))) {
      CAPTURE(vector.dump());
      CHECK(outcome(vector) == vectors::spelled(vector));
      ++refused;
    }
  }
  CHECK(refused > 50);
}

TEST_CASE("a caller can lower the core's memory ceiling but not raise it") {
  constexpr std::uint64_t phone = std::uint64_t{128} << 20U;
  CHECK(check_kdf(Argon2id{131072, 1, 1}, 70, phone));
  CHECK(vectors::outcome_of(check_kdf(Argon2id{131073, 1, 1}, 70, phone)) ==
        "too_high of kdf.m, limit 131072");
  CHECK(check_kdf(Scrypt{131072, 8, 1}, 70, phone));
  CHECK(vectors::outcome_of(check_kdf(Scrypt{262144, 8, 1}, 70, phone)) ==
        "too_high of kdf.n, limit 131072");
  CHECK_FALSE(
      check_kdf(Argon2id{1048577, 1, 1}, 70, std::numeric_limits<std::uint64_t>::max()));
}

TEST_CASE("the work of a KDF agrees with the vectors") {
  for (const auto& vector : vectors::list("kdf-limits", "work")) {
    CAPTURE(vector.dump());
    CHECK(work_of(vectors::kdf_of(vector.at("kdf"))) ==
          vector.at("work").get<std::uint64_t>());
  }
}

TEST_CASE("the memory of a KDF is in bytes") {
  CHECK(memory_of(Argon2id{}) == 19456 * 1024);
  CHECK(memory_of(Scrypt{}) == 128 << 20);
  CHECK(memory_of(Pbkdf2Sha256{}) == 0);
  CHECK(memory_of(HmacSha256{}) == 0);
}
