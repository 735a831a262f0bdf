#include "backup_codes/self_test.hpp"

#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/pbkdf2.h>
#include <botan/scrypt.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "argon2id.hpp"
#include "botan_errors.hpp"
#include "checks.hpp"

namespace backup_codes {

namespace {

using Bytes = std::vector<std::uint8_t>;

consteval std::uint8_t nibble(char digit) {
  return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// Bytes in the module take half the space of hex, and no code.
template <std::size_t size>
consteval std::array<std::uint8_t, size> from_hex(std::string_view hex) {
  std::array<std::uint8_t, size> bytes{};
  for (std::size_t i = 0; i < size; ++i) {
    bytes.at(i) = static_cast<std::uint8_t>((nibble(hex.at(2 * i)) << 4) |
                                            nibble(hex.at((2 * i) + 1)));
  }
  return bytes;
}

// FIPS 180-4; the example "abc" of NIST's Cryptographic Standards and Guidelines.
bool sha_256_fits() {
  const auto sha256 = Botan::HashFunction::create_or_throw("SHA-256");
  sha256->update(std::string_view("abc"));
  return std::ranges::equal(
      sha256->final_stdvec(),
      from_hex<32>("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

// RFC 4231 section 4.2.
bool hmac_sha256_fits() {
  const auto hmac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  hmac->set_key(Bytes(20, 0x0b));
  hmac->update(std::string_view("Hi There"));
  return std::ranges::equal(
      hmac->final_stdvec(),
      from_hex<32>("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
}

bool password_hash_fits(const Botan::PasswordHash& hash, std::string_view password,
                        std::string_view salt, std::span<const std::uint8_t> expected) {
  const Bytes salt_bytes(salt.begin(), salt.end());
  Bytes out(expected.size());
  hash.hash(out, password, salt_bytes);
  return std::ranges::equal(out, expected);
}

// RFC 7914 section 11, first vector.
bool pbkdf2_sha256_fits() {
  const auto hmac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  return password_hash_fits(
      Botan::PBKDF2(*hmac, 1), "passwd", "salt",
      from_hex<64>("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                   "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
}

// RFC 7914 section 12, first vector.
bool scrypt_fits() {
  return password_hash_fits(
      Botan::Scrypt(16, 1, 1), "", "",
      from_hex<64>("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                   "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"));
}

// RFC 9106 section 5.3.
bool argon2id_fits() {
  const std::string password(32, '\x01');
  const Bytes salt(16, 0x02);
  const Bytes secret(8, 0x03);
  const Bytes associated_data(12, 0x04);
  Bytes tag(32);
  hash_argon2id({.m = 32, .t = 3, .p = 4},
                {.password = password,
                 .salt = salt,
                 .secret = secret,
                 .associated_data = associated_data},
                tag);
  return std::ranges::equal(
      tag,
      from_hex<32>("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

Result<void> expect(std::string_view primitive, bool (*fits)()) {
  bool as_published = false;
  const auto called = catch_botan_errors(primitive, ErrorCode::self_test_failed,
                                         [&] { as_published = fits(); });
  if (called && !as_published) {
    return refused(ErrorCode::self_test_failed, primitive);
  }
  return called;
}

}  // namespace

Result<void> self_test() {
  return first_failure([] { return expect("sha-256", sha_256_fits); },
                       [] { return expect("hmac-sha256", hmac_sha256_fits); },
                       [] { return expect("pbkdf2-sha256", pbkdf2_sha256_fits); },
                       [] { return expect("scrypt", scrypt_fits); },
                       [] { return expect("argon2id", argon2id_fits); });
}

}  // namespace backup_codes
