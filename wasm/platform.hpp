#pragma once

#include <botan/rng.h>

#include <string>

namespace backup_codes::wasm {

/// The platform's cryptographic random number generator, crypto.getRandomValues, behind
/// Botan's interface. Throws Botan::PRNG_Unseeded where the platform gives no random
/// bytes.
class PlatformRandom final : public Botan::RandomNumberGenerator {
 public:
  bool accepts_input() const override { return false; }
  std::string name() const override { return "platform"; }
  void clear() override {}
  bool is_seeded() const override { return true; }

 private:
  void fill_bytes_with_input(std::span<std::uint8_t> output,
                             std::span<const std::uint8_t> input) override;
};

}  // namespace backup_codes::wasm
