#include <cstddef>
#include <cstdint>
#include <string_view>

#include "backup_codes/phc.hpp"
#include "expect.hpp"

using namespace backup_codes;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto parsed = parse_phc(text);
  if (parsed) {
    // What is accepted is in bounds, and the text is its only spelling: its parts,
    // encoded again without deriving anything, are the text.
    expect(check_kdf(parsed->kdf, 0).has_value());
    expect(view(spell_phc(*parsed)) == text);
  }
  return 0;
}
