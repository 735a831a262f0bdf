#pragma once

#include <botan/secmem.h>

#include <cstdint>
#include <span>
#include <string_view>

namespace backup_codes {

/// Bytes that are wiped before their memory is given back.
using SecretBytes = Botan::secure_vector<std::uint8_t>;

/// Text that is wiped before its memory is given back; no terminating zero.
using SecretText = Botan::secure_vector<char>;

inline std::string_view view(const SecretText& text) {
  return {text.data(), text.size()};
}

}  // namespace backup_codes
