#include "backup_codes/reading.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "backup_codes/check_symbols.hpp"
#include "code_search.hpp"
#include "typed_symbols.hpp"
#include "typed_text.hpp"

namespace backup_codes {

namespace {

SecretText to_text(const SecretBytes& values, const Alphabet& alphabet) {
  SecretText text;
  text.reserve(values.size());
  for (const std::uint8_t value : values) {
    text.push_back(alphabet.symbol(value));
  }
  return text;
}

std::optional<Correction> find_correction(const TypedSymbols& symbols, Problem problem,
                                          const Format& format) {
  if (problem == Problem::check_failed) {
    return correction_of(symbols.values, format.scheme);
  }
  if (problem == Problem::bad_symbol && symbols.bad_count == 1 &&
      symbols.found == format.length()) {
    return correction_at(symbols.values, symbols.first_bad->position, format.scheme);
  }
  return std::nullopt;
}

Proposal proposal_of(const TypedSymbols& symbols, const Correction& correction,
                     const Alphabet& alphabet) {
  SecretBytes corrected = symbols.values;
  corrected[correction.position] = correction.value;
  return {{correction.position, symbols.at[correction.position]},
          alphabet.symbol(correction.value),
          to_text(corrected, alphabet)};
}

// The reading without a proposal.
Reading reading_of(const TypedSymbols& symbols, const Format& format) {
  Reading reading;
  reading.found = symbols.found;
  reading.expected = format.length();
  reading.problem = problem_of(symbols, format);
  reading.bad = symbols.first_bad;
  if (reading.problem == Problem::none) {
    reading.code = to_text(symbols.values, format.alphabet);
  }
  return reading;
}

Reading propose(const TypedSymbols& symbols, const Format& format) {
  Reading reading = reading_of(symbols, format);
  if (const auto correction = find_correction(symbols, reading.problem, format)) {
    reading.proposal = proposal_of(symbols, *correction, format.alphabet);
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

// Whether two parts hold the same code.
bool is_same_code(TypedSpan text, Part one, Part other, const Format& format) {
  return read_symbols(text, one, format).values ==
         read_symbols(text, other, format).values;
}

// How many different codes there are; counting stops at 100.
std::size_t count_distinct(TypedSpan text, const std::vector<Part>& codes,
                           const Format& format) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < codes.size() && count < scheme::counted_codes_max; ++i) {
    std::size_t before = 0;
    while (before < i && !is_same_code(text, codes[before], codes[i], format)) {
      ++before;
    }
    count += before == i ? 1U : 0U;
  }
  return count;
}

// The reading of a text that is more than a code.
Reading search(TypedSpan text, const Format& format) {
  const Part inner = without_edges(text, format);
  if (is_authenticator_code(inner.of(text), format)) {
    return without_place(Problem::authenticator_code, count_symbols(inner.of(text)),
                         format);
  }
  const Findings findings = find_codes(text, format);
  const std::size_t codes = count_distinct(text, findings.codes, format);
  if (codes == 1) {
    return reading_of(read_symbols(text, findings.codes.front(), format), format);
  }
  if (codes > 1) {
    Reading reading = without_place(Problem::several_codes, count_symbols(text), format);
    reading.codes = codes;
    return reading;
  }
  const Part all{0, text.size()};
  if (has_shape(text, format)) {
    return propose(read_symbols(text, all, format), format);
  }
  if (findings.slips == 1) {
    return propose(read_symbols(text, findings.last_slip, format), format);
  }
  return reading_of(read_symbols(text, inner, format), format);
}

}  // namespace

Reading read_code(std::string_view typed, const Format& format) {
  Reading reading = reading_of(read_symbols(typed, format), format);
  if (reading.problem == Problem::none) {
    return reading;
  }
  TypedText characters(
      std::min<std::size_t>(typed.size(), scheme::search_max_characters));
  const auto count = decode(typed, characters);
  return count ? search(TypedSpan(characters).first(*count), format) : std::move(reading);
}

}  // namespace backup_codes
