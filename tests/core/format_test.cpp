#include "backup_codes/format.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "vectors.hpp"

using namespace backup_codes;

TEST_CASE("formats agree with the vectors") {
  for (const auto& vector : vectors::list("formats", "formats")) {
    CAPTURE(vector.dump());
    const auto format = vectors::format_of(vector.at("format"));
    REQUIRE(format);
    const auto& described = vector.at("format");
    CHECK(format->symbols == described.at("symbols"));
    CHECK(format->check == described.at("check"));
    CHECK(format->group == described.at("group"));
    CHECK(format->length() == vector.at("canonicalLength"));
    CHECK(format->needs_throttling() == vector.at("needsThrottling"));
    CHECK(format->entropy_bits() == vectors::whole_entropy_bits(vector));
    const auto example = vector.at("example").get<std::string>();
    CHECK(check_canonical(example, *format));
  }
}

TEST_CASE("asking for the custom profile by name gives the standard format") {
  const auto format = format_of(Profile::custom);
  CHECK(format.profile == Profile::standard);
  CHECK(format.length() == format_of(Profile::standard).length());
}

TEST_CASE("the entropy of a code is a logarithm, rounded down") {
  constexpr std::string_view printable =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#";
  for (std::size_t size = scheme::alphabet_min; size <= scheme::alphabet_max; ++size) {
    for (std::uint8_t symbols = 1; symbols <= 64; ++symbols) {
      CAPTURE(size);
      CAPTURE(symbols);
      const Format format{.alphabet = *Alphabet::custom(printable.substr(0, size)),
                          .symbols = symbols};
      CHECK(format.entropy_bits() ==
            std::floor(symbols * std::log2(static_cast<long double>(size))));
    }
  }
}

TEST_CASE("custom formats that the vectors refuse are refused for the same reason") {
  std::size_t refused = 0;
  for (const auto& vector : vectors::list("formats", "invalid")) {
    const auto& format = vector.at("format");
    // A format object of the core has no field `check`, and its numbers have 32
    // bits.
    const bool expressible = format.at("profile") == "custom" &&
                             format.at("check") == 0 &&
                             format.at("symbols").is_number_unsigned() &&
                             format.at("group").is_number_unsigned();
    if (expressible) {
      CAPTURE(vector.dump());
      CHECK(vectors::outcome_of(vectors::format_of(format)) == vectors::spelled(vector));
      ++refused;
    }
  }
  CHECK(refused > 20);
}

TEST_CASE("a code is canonical only in its one spelling") {
  const auto format = format_of(Profile::standard);
  CHECK(check_canonical("BWW9B4836GY7P1EG", format));
  for (const auto* other :
       {"BWW9-B483-6GY7-P1EG", "bww9b4836gy7p1eg", "BWW9B4836GY7P1E", "BWW9B4836GY7P1EGG",
        "BWW9B4836GY7P1EH", "BWW9B4836GY7PIEG", ""}) {
    CAPTURE(other);
    CHECK_FALSE(check_canonical(other, format));
  }
}
