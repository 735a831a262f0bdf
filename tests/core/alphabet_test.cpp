#include "backup_codes/alphabet.hpp"

#include <doctest/doctest.h>

using backup_codes::Alphabet;

TEST_CASE("each symbol has the value of its index and back") {
  const auto alphabet = Alphabet::named(backup_codes::scheme::NamedAlphabet::crockford32);
  REQUIRE(alphabet.size() == 32);
  for (std::uint8_t value = 0; value < alphabet.size(); ++value) {
    CHECK(alphabet.value_of(alphabet.symbol(value)) == value);
  }
}

TEST_CASE("canonical form has no lower-case letters and no confusable characters") {
  const auto alphabet = Alphabet::named(backup_codes::scheme::NamedAlphabet::crockford32);
  for (const char c :
       {'a', 'z', 'O', 'o', 'I', 'i', 'L', 'l', 'U', 'u', '-', '\0', '\x80'}) {
    CHECK_FALSE(alphabet.value_of(c));
  }
}

TEST_CASE("Crockford Base32 reads a typed O as 0, and I and L as 1") {
  const auto alphabet = Alphabet::named(backup_codes::scheme::NamedAlphabet::crockford32);
  for (const char32_t c : {U'O', U'o', U'0'}) {
    CHECK(alphabet.read(c) == 0);
  }
  for (const char32_t c : {U'I', U'i', U'L', U'l', U'1'}) {
    CHECK(alphabet.read(c) == 1);
  }
  CHECK(alphabet.read(U'z') == 31);
  CHECK_FALSE(alphabet.read(U'U'));
  CHECK_FALSE(alphabet.read(0x10FFFF));
}

TEST_CASE("a custom alphabet with a single case is read in either case") {
  const auto lower = Alphabet::custom("0123456789abcdef");
  REQUIRE(lower);
  CHECK(lower->read(U'F') == 15);
  CHECK(lower->read(U'f') == 15);
  CHECK_FALSE(lower->read(U'O'));

  const auto mixed = Alphabet::custom("abAB");
  REQUIRE(mixed);
  CHECK(mixed->read(U'a') == 0);
  CHECK(mixed->read(U'A') == 2);

  const auto one_of_each = Alphabet::custom("aB12");
  REQUIRE(one_of_each);
  CHECK_FALSE(one_of_each->read(U'A'));
}
