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
    // An accepted text is within bounds and has only this spelling, so encoding its
    // parts again gives the same text.
    expect(check_kdf(parsed->kdf, 0).has_value());
    expect(view(spell_phc(*parsed)) == text);
  }
  return 0;
}
