#include "backup_codes/passphrase.hpp"

#include <string_view>

#include "derivation.hpp"

namespace backup_codes {

Result<SecretBytes> key_of_passphrase(std::span<const std::uint8_t> passphrase,
                                      std::span<const std::uint8_t> salt,
                                      const Kdf& kdf) {
  // Only HMAC asks how strong the input is, and a passphrase may be weak.
  constexpr std::uint32_t unknown_bits = 0;
  const auto checked = check_kdf(kdf, unknown_bits);
  if (!checked) {
    return std::unexpected(checked.error());
  }
  const std::string_view text{reinterpret_cast<const char*>(passphrase.data()),
                              passphrase.size()};
  return derive(kdf, text, salt);
}

}  // namespace backup_codes
