#include "backup_codes/reading.hpp"

#include "backup_codes/check_symbols.hpp"
#include "separators.hpp"
#include "utf8.hpp"

namespace backup_codes {

namespace {

// Stands for a symbol that could not be read; its value does not matter.
constexpr std::uint8_t unknown = 0;

// Full-width forms, U+FF01 to U+FF5E, are ASCII shifted.
constexpr char32_t fold_width(char32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + U'!' : c;
}

// The symbols of a typed text, kept up to the length of a code and counted beyond.
struct Scan {
  SecretBytes values;
  std::vector<std::size_t> at;
  std::size_t found = 0;
  std::size_t bad_count = 0;
  std::optional<Place> first_bad;
};

void add_symbol(Scan& scan, std::optional<std::uint8_t> value, std::size_t at,
                const Format& format) {
  const std::size_t position = scan.found++;
  if (!value) {
    ++scan.bad_count;
    scan.first_bad = scan.first_bad.value_or(Place{position, at});
  }
  if (position < format.length()) {
    scan.values.push_back(value.value_or(unknown));
    scan.at.push_back(at);
  }
}

Scan scan_symbols(std::string_view typed, const Format& format) {
  Scan scan;
  scan.values.reserve(format.length());
  scan.at.reserve(format.length());
  for (std::size_t at = 0; !typed.empty(); ++at) {
    const char32_t c = fold_width(take_code_point(typed));
    if (!is_separator(c)) {
      add_symbol(scan, format.alphabet.read(c), at, format);
    }
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

SecretText to_text(const SecretBytes& values, const Alphabet& alphabet) {
  SecretText text;
  text.reserve(values.size());
  for (const std::uint8_t value : values) {
    text.push_back(alphabet.symbol(value));
  }
  return text;
}

std::optional<Correction> find_correction(const Scan& scan, Problem problem,
                                          const Format& format) {
  if (problem == Problem::check_failed) {
    return correction_of(scan.values, format.scheme);
  }
  if (problem == Problem::bad_symbol && scan.bad_count == 1 &&
      scan.found == format.length()) {
    return correction_at(scan.values, scan.first_bad->position, format.scheme);
  }
  return std::nullopt;
}

Proposal proposal_of(const Scan& scan, const Correction& correction,
                     const Alphabet& alphabet) {
  SecretBytes corrected = scan.values;
  corrected[correction.position] = correction.value;
  return {{correction.position, scan.at[correction.position]},
          alphabet.symbol(correction.value),
          to_text(corrected, alphabet)};
}

}  // namespace

std::string_view name_of(Problem problem) {
  switch (problem) {
    case Problem::none:
      return "";
    case Problem::bad_symbol:
      return "bad_symbol";
    case Problem::too_short:
      return "too_short";
    case Problem::too_long:
      return "too_long";
    case Problem::check_failed:
      return "check_failed";
  }
  return "";
}

Reading read_code(std::string_view typed, const Format& format) {
  const Scan scan = scan_symbols(typed, format);
  Reading reading;
  reading.found = scan.found;
  reading.expected = format.length();
  reading.problem = problem_of(scan, format);
  reading.bad = scan.first_bad;
  if (reading.problem == Problem::none) {
    reading.code = to_text(scan.values, format.alphabet);
  } else if (const auto correction = find_correction(scan, reading.problem, format)) {
    reading.proposal = proposal_of(scan, *correction, format.alphabet);
  }
  return reading;
}

}  // namespace backup_codes
