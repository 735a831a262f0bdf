// A program that knows the installed package only: it makes a set, and finds a typed code
// in it.

#include <unistd.h>

#include <backup_codes/backup_codes.hpp>
#include <cstdlib>
#include <string>

using namespace backup_codes;

class SystemRandom final : public Botan::RandomNumberGenerator {
  bool accepts_input() const override { return false; }
  std::string name() const override { return "getentropy"; }
  void clear() override {}
  bool is_seeded() const override { return true; }
  void fill_bytes_with_input(std::span<std::uint8_t> output,
                             std::span<const std::uint8_t> /*input*/) override {
    for (; !output.empty(); output = output.subspan(1)) {
      if (getentropy(output.data(), 1) != 0) {
        std::abort();
      }
    }
  }
};

int main() {
  SystemRandom random;
  const auto format = format_of(Profile::standard);
  const Kdf kdf = Argon2id{};
  const auto set = CodeSet::generate(format, kdf, 2, random);
  const auto code = set->code(1);
  const auto verifier = derive_verifier(*code, format, set->salt(), kdf);
  const auto reading = read_code(" " + std::string(*code) + " ", format);
  const auto proof = derive_proof(view(reading.code), format, set->salt(), kdf);
  const auto position = position_of(*proof, {{*verifier}});
  return self_test() && *position == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
