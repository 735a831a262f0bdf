#include "backup_codes/phc.hpp"

#include <doctest/doctest.h>

#include "vectors.hpp"

using namespace backup_codes;

TEST_CASE("PHC strings agree with the vectors, can be read back and verify their codes") {
  for (const auto& vector : vectors::list("phc", "valid")) {
    CAPTURE(vector.dump());
    const auto format = vectors::format_of(vector.at("format")).value();
    const auto code = vector.at("code").get<std::string>();
    const auto salt = vectors::bytes_of(vector.at("saltHex"));
    const auto kdf = vectors::kdf_of(vector.at("kdf"));
    const auto expected = vector.at("phc").get<std::string>();

    const auto phc = encode_phc(code, format, salt, kdf);
    REQUIRE(phc);
    CHECK(view(*phc) == expected);

    const auto parsed = parse_phc(expected);
    REQUIRE(parsed);
    CHECK(parsed->kdf == kdf);
    CHECK(std::vector(parsed->salt.begin(), parsed->salt.end()) == salt);
    CHECK(verify_phc(code, format, expected).value());
  }
}

TEST_CASE("every other spelling is refused for the reason in the vectors") {
  for (const auto& vector : vectors::list("phc", "invalid")) {
    CAPTURE(vector.dump());
    CHECK(vectors::outcome_of(parse_phc(vector.at("phc").get<std::string>())) ==
          vectors::spelled(vector));
  }
}

TEST_CASE("another code is not verified") {
  const auto vector = vectors::list("phc", "valid").front();
  const auto format = vectors::format_of(vector.at("format")).value();
  CHECK_FALSE(verify_phc("0000000000000000", format, vector.at("phc").get<std::string>())
                  .value());
}

TEST_CASE("PBKDF2 and HMAC have no PHC form") {
  const std::vector<std::uint8_t> salt(scheme::salt_bytes);
  const auto format = format_of(Profile::standard);
  for (const Kdf& kdf : {Kdf(Pbkdf2Sha256{}), Kdf(HmacSha256{})}) {
    CHECK_FALSE(has_phc_form(kdf));
    CHECK(vectors::outcome_of(encode_phc("0000000000000000", format, salt, kdf)) ==
          "not_one_of of kdf.name");
  }
}
