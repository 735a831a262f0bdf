#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "backup_codes/reading.hpp"
#include "expect.hpp"

using namespace backup_codes;

namespace {

// For any input: a code that was read is canonical and reads as itself, and a proposal
// is a canonical code.
void check_reading(std::string_view typed, const Format& format) {
  const Reading reading = read_code(typed, format);
  expect(reading.expected == format.length());
  if (reading.problem == Problem::none) {
    expect(check_canonical(view(reading.code), format).has_value());
    expect(read_code(view(reading.code), format).code == reading.code);
    const std::string line = "  1  [ ]  " + std::string(view(reading.code)) + "\r\n";
    expect(read_code(line, format).code == reading.code);
    return;
  }
  expect((reading.codes > 1) == (reading.problem == Problem::several_codes));
  expect(reading.code.empty());
  expect(reading.bad.has_value() == (reading.problem == Problem::bad_symbol));
  if (reading.proposal) {
    expect(check_canonical(view(reading.proposal->code), format).has_value());
    expect(reading.proposal->place.at < typed.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view typed(reinterpret_cast<const char*>(data), size);
  for (const auto profile : {Profile::standard, Profile::long_, Profile::numeric}) {
    check_reading(typed, format_of(profile));
  }
  static const Format hex = custom_format("0123456789abcdef", 8, 4).value();
  check_reading(typed, hex);
  return 0;
}
