#include "platform.hpp"

#include <botan/exceptn.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

// Botan asks for a variable that turns off features of the processor. There are no
// variables here, and without libc's function the glue that would make some up is not
// linked.
char* getenv(const char* /*name*/) { return nullptr; }

namespace backup_codes::wasm {

void PlatformRandom::fill_bytes_with_input(std::span<std::uint8_t> output,
                                           std::span<const std::uint8_t>) {
  // What getentropy gives at most in one call.
  constexpr std::size_t block_size = 256;
  while (!output.empty()) {
    const auto block = output.first(std::min(output.size(), block_size));
    if (getentropy(block.data(), block.size()) != 0) {
      throw Botan::PRNG_Unseeded("platform");
    }
    output = output.subspan(block.size());
  }
}

}  // namespace backup_codes::wasm
