#include "backup_codes/reading.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "backup_codes/check_symbols.hpp"
#include "finding.hpp"
#include "separators.hpp"
#include "typed_text.hpp"

namespace backup_codes {

namespace {

// A sheet of the most and longest codes has less than half of it.
constexpr std::size_t most_searched = 16384;

// Stands for a symbol that could not be read; its value does not matter.
constexpr std::uint8_t unknown = 0;

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

// However long the text is, no more of it is kept than a code has.
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

// The reading of symbols alone, without a proposal.
Reading reading_of(const Scan& scan, const Format& format) {
  Reading reading;
  reading.found = scan.found;
  reading.expected = format.length();
  reading.problem = problem_of(scan, format);
  reading.bad = scan.first_bad;
  if (reading.problem == Problem::none) {
    reading.code = to_text(scan.values, format.alphabet);
  }
  return reading;
}

Reading propose(const Scan& scan, const Format& format) {
  Reading reading = reading_of(scan, format);
  if (const auto correction = find_correction(scan, reading.problem, format)) {
    reading.proposal = proposal_of(scan, *correction, format.alphabet);
  }
  return reading;
}

Reading without_place(Problem problem, std::size_t found, const Format& format) {
  Reading reading;
  reading.problem = problem;
  reading.found = found;
  reading.expected = format.length();
  return reading;
}

bool is_authenticator_code(TypedSpan text, const Format& format) {
  constexpr std::size_t digits = 6;
  return format.length() != digits && count_symbols(text) == digits &&
         std::ranges::count_if(text, is_digit) == digits;
}

// How many different codes there are.
std::size_t count_distinct(TypedSpan text, const std::vector<Part>& codes,
                           const Format& format) {
  std::vector<SecretBytes> distinct;
  for (const Part part : codes) {
    SecretBytes values = scan_part(text, part, format).values;
    if (std::ranges::find(distinct, values) == distinct.end()) {
      distinct.push_back(std::move(values));
    }
  }
  return distinct.size();
}

// The reading of a text that is no code as a whole.
Reading search(TypedSpan text, const Format& format) {
  const Part inner = without_edges(text, format);
  if (is_authenticator_code(inner.of(text), format)) {
    return without_place(Problem::authenticator_code, count_symbols(inner.of(text)),
                         format);
  }
  const Findings findings = find_codes(text, format);
  const std::size_t codes = count_distinct(text, findings.codes, format);
  if (codes == 1) {
    return reading_of(scan_part(text, findings.codes.front(), format), format);
  }
  if (codes > 1) {
    Reading reading = without_place(Problem::several_codes, count_symbols(text), format);
    reading.codes = codes;
    return reading;
  }
  const Part all{0, text.size()};
  if (has_shape(text, format)) {
    return propose(scan_part(text, all, format), format);
  }
  if (findings.slips.size() == 1) {
    return propose(scan_part(text, findings.slips.front(), format), format);
  }
  return reading_of(scan_part(text, inner, format), format);
}

}  // namespace

std::string_view name_of(Problem problem) {
  switch (problem) {
    case Problem::none:
      return "";
    case Problem::several_codes:
      return "several_codes";
    case Problem::authenticator_code:
      return "authenticator_code";
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
  Reading reading = reading_of(scan_all(typed, format), format);
  if (reading.problem == Problem::none) {
    return reading;
  }
  const auto text = decode(typed, most_searched);
  return text ? search(*text, format) : std::move(reading);
}

}  // namespace backup_codes
