#include "scan.hpp"

#include "backup_codes/check_symbols.hpp"
#include "separators.hpp"

namespace backup_codes {

namespace {

void add_symbol(Scan& scan, std::optional<std::uint8_t> value, std::size_t at,
                const Format& format) {
  const std::size_t position = scan.found++;
  if (!value) {
    ++scan.bad_count;
    scan.first_bad = scan.first_bad.value_or(Place{position, at});
  }
  if (position < format.length()) {
    scan.values.push_back(value.value_or(0));
    scan.at.push_back(at);
  }
}

void add(Scan& scan, char32_t c, std::size_t at, const Format& format) {
  if (!is_separator(c)) {
    add_symbol(scan, format.alphabet.read(c), at, format);
  }
}

Scan empty_scan(const Format& format) {
  Scan scan;
  scan.values.reserve(format.length());
  scan.at.reserve(format.length());
  return scan;
}

}  // namespace

Scan scan_all(std::string_view typed, const Format& format) {
  Scan scan = empty_scan(format);
  for (std::size_t at = 0; !typed.empty(); ++at) {
    add(scan, take_character(typed), at, format);
  }
  return scan;
}

Scan scan_part(TypedSpan text, Part part, const Format& format) {
  Scan scan = empty_scan(format);
  for (std::size_t at = part.begin; at < part.end; ++at) {
    add(scan, text[at], at, format);
  }
  return scan;
}

Problem problem_of(const Scan& scan, const Format& format) {
  if (scan.bad_count > 0) {
    return Problem::bad_symbol;
  }
  if (scan.found < format.length()) {
    return Problem::too_short;
  }
  if (scan.found > format.length()) {
    return Problem::too_long;
  }
  return check_symbols_hold(scan.values, format.scheme) ? Problem::none
                                                        : Problem::check_failed;
}

}  // namespace backup_codes
