#include "backup_codes/passphrase.hpp"

#include <doctest/doctest.h>

#include "vectors.hpp"

using namespace backup_codes;

namespace {

std::vector<std::uint8_t> bytes_of_text(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace

TEST_CASE("a passphrase gives the key that another scrypt gives") {
  // Passphrase and salt of RFC 7914 section 12, at our cost; the key is from Python's
  // hashlib.
  const auto key =
      key_of_passphrase(bytes_of_text("pleaseletmein"), bytes_of_text("SodiumChloride"),
                        Scrypt{.n = 1U << 17U});
  REQUIRE(key);
  CHECK(std::vector(key->begin(), key->end()) ==
        vectors::bytes_of("2f10fcda14532d6543334cd899776407"
                          "ff0ae879c370372de5b4e39d4d2d21ed"));
}

TEST_CASE("a passphrase is hashed at no cost below the floor") {
  const auto key =
      key_of_passphrase(bytes_of_text("pleaseletmein"), bytes_of_text("SodiumChloride"),
                        Scrypt{.n = 1U << 14U});
  CHECK(vectors::outcome_of(key) == "too_low of kdf.p, limit 5");
}
