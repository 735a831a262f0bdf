#include "backup_codes/reading.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "backup_codes/generation.hpp"
#include "seeded_random.hpp"
#include "separators.hpp"
#include "utf8.hpp"
#include "vectors.hpp"

using namespace backup_codes;

namespace {

vectors::Json to_json(const Reading& reading) {
  if (reading.problem == Problem::none) {
    return {{"code", std::string(view(reading.code))}};
  }
  vectors::Json json = {{"problem", std::string(name_of(reading.problem))},
                        {"found", reading.found},
                        {"expected", reading.expected}};
  if (reading.codes > 0) {
    json["codes"] = reading.codes;
  }
  if (reading.bad) {
    json["position"] = reading.bad->position;
    json["at"] = reading.bad->at;
  }
  if (reading.proposal) {
    json["proposal"] = {{"position", reading.proposal->place.position},
                        {"at", reading.proposal->place.at},
                        {"symbol", std::string(1, reading.proposal->symbol)},
                        {"code", std::string(view(reading.proposal->code))}};
  }
  return json;
}

std::string random_code(const Format& format, SeededRandom& random) {
  return std::string(view(generate_codes(format, 1, random).value().front()));
}

char32_t only_code_point(std::string_view text) {
  const char32_t c = take_code_point(text);
  CHECK(text.empty());
  return c;
}

}  // namespace

TEST_CASE("readings agree with the vectors") {
  for (const auto& vector : vectors::list("readings", "readings")) {
    CAPTURE(vector.dump());
    const auto format = vectors::format_of(vector.at("format"));
    REQUIRE(format);
    CHECK(to_json(read_code(vector.at("typed").get<std::string>(), *format)) ==
          vector.at("reading"));
  }
}

TEST_CASE("a code is read in any case, spacing and grouping") {
  SeededRandom random("decorated");
  const char* const decorations[] = {
      "", " ", "-", "\xE2\x80\x93", ".", "_", "\xE2\x80\x8B", "\t"};
  for (const auto profile : {Profile::standard, Profile::long_, Profile::numeric}) {
    const auto format = format_of(profile);
    for (int round = 0; round < 200; ++round) {
      const std::string code = random_code(format, random);
      std::string typed;
      for (const char symbol : code) {
        typed += decorations[random.below(std::size(decorations))];
        const bool lower = symbol >= 'A' && random.below(2) == 0;
        typed += static_cast<char>(lower ? symbol + ('a' - 'A') : symbol);
      }
      CAPTURE(typed);
      CHECK(view(read_code(typed, format).code) == code);
    }
  }
}

TEST_CASE("a proposal is a canonical code that differs only in the named symbol") {
  SeededRandom random("proposals");
  const auto format = format_of(Profile::standard);
  for (int round = 0; round < 500; ++round) {
    std::string typed = random_code(format, random);
    const std::size_t position = random.below(typed.size());
    typed[position] = "0123456789ABCDEFGHJKMNPQRSTVWXYZU"[random.below(33)];
    const auto reading = read_code(typed, format);
    if (reading.problem == Problem::none) {
      continue;
    }
    REQUIRE(reading.proposal);
    CHECK(reading.proposal->place == Place{position, position});
    CHECK(check_canonical(view(reading.proposal->code), format));
    typed[position] = reading.proposal->symbol;
    CHECK(view(reading.proposal->code) == typed);
  }
}

TEST_CASE("a code is read, whatever surrounds it") {
  SeededRandom random("wrapped");
  constexpr std::pair<const char*, const char*> wrappings[] = {
      {"", ""},
      {"1  [ ]  ", ""},
      {"  10  [ ]  ", "\r\n"},
      {"12. ", ""},
      {"3.", "\n"},
      {"\"", "\","},
      {"\xE2\x80\x9C", "\xE2\x80\x9D"},
      {"(", ")!"},
      {"\xE2\x98\x90 ", " \xE2\x9C\x93"},
      {"Set      K7Q2-9M3D\n\n  1  [ ]  ", "\n\nTick it off when it is used.\n"},
      {"my code: ", " (the last one)"}};
  const char* const gaps[] = {"-", " ", "", ".", "\xE2\x80\x93", " - ", "\xE2\x80\x8B"};
  for (const auto profile : {Profile::standard, Profile::long_, Profile::numeric}) {
    const auto format = format_of(profile);
    for (int round = 0; round < 300; ++round) {
      const std::string code = random_code(format, random);
      const char* const gap = gaps[random.below(std::size(gaps))];
      std::string written;
      for (std::size_t i = 0; i < code.size(); ++i) {
        written += i > 0 && i % format.group == 0 ? gap : "";
        written += code[i];
      }
      const auto& [before, after] = wrappings[random.below(std::size(wrappings))];
      const std::string typed = before + written + after;
      CAPTURE(typed);
      CHECK(view(read_code(typed, format).code) == code);
    }
  }
}

TEST_CASE("a text is never read as a code that it does not contain") {
  SeededRandom random("parts");
  const char* const between[] = {" ", "-", "\n", ". ", " [ ] ", "\"", ", ", ""};
  const Format hex = custom_format("0123456789abcdef", 8, 4).value();
  for (const Format& format : {format_of(Profile::standard), format_of(Profile::long_),
                               format_of(Profile::numeric), hex}) {
    for (int round = 0; round < 500; ++round) {
      std::string typed;
      std::string symbols;
      for (std::size_t parts = random.below(12); parts > 0; --parts) {
        const std::string part =
            random_code(format, random).substr(0, 1 + random.below(format.group + 1U));
        typed += part + between[random.below(std::size(between))];
        symbols += part;
      }
      const auto reading = read_code(typed, format);
      CAPTURE(typed);
      if (reading.problem == Problem::none) {
        CHECK(symbols.contains(std::string(view(reading.code))));
      }
    }
  }
}

TEST_CASE("several codes are each counted once") {
  SeededRandom random("several");
  const auto format = format_of(Profile::standard);
  for (std::size_t count = 2; count <= 50; ++count) {
    std::string typed;
    for (const auto& code :
         generate_codes(format, static_cast<std::uint32_t>(count), random).value()) {
      typed += std::string(view(code)) + "\n";
    }
    const auto reading = read_code(typed + typed, format);
    CHECK(reading.problem == Problem::several_codes);
    CHECK(reading.codes == count);
  }
}

TEST_CASE("the count of codes stops at a hundred") {
  const Format pairs =
      custom_format("0123456789abcdefghijklmnopqrstuvwxyz", 4, 4).value();
  SeededRandom random("many");
  std::string typed;
  for (int set = 0; set < 60; ++set) {
    for (const auto& code : generate_codes(pairs, 50, random).value()) {
      typed += std::string(view(code)) + "\n";
    }
  }
  const auto reading = read_code(typed, pairs);
  CHECK(reading.problem == Problem::several_codes);
  CHECK(reading.codes == 100);
}

TEST_CASE("only a text shaped like a code gets a proposal") {
  const auto format = format_of(Profile::standard);
  const auto has_proposal = [&](std::string_view typed) {
    const auto reading = read_code(typed, format);
    CHECK(reading.problem == Problem::check_failed);
    return reading.proposal.has_value();
  };
  CHECK(has_proposal("BWW9B4O36GY7P1EG"));
  CHECK(has_proposal("BWW9-B4O3-6GY7-P1EG"));
  CHECK(has_proposal("BWW9B4O3 6GY7P1EG"));
  CHECK(has_proposal("1. BWW9-B4O3-6GY7-P1EG"));
  CHECK_FALSE(has_proposal("BWW9B4O36G Y7P1EG"));
  CHECK_FALSE(has_proposal("BWW 9B4O3 6GY7 P1EG"));
}

TEST_CASE("malformed UTF-8 counts as a bad symbol at its position") {
  const auto format = format_of(Profile::standard);
  for (const auto* malformed : {"\x80", "\xC0", "\xFF", "\xED", "\xF5"}) {
    const auto reading =
        read_code(std::string("BWW9-") + malformed + "4836GY7P1EG", format);
    CHECK(reading.problem == Problem::bad_symbol);
    CHECK(reading.bad == Place{4, 5});
  }
}

TEST_CASE("searching takes time linear in the length of the text") {
  const auto format = format_of(Profile::standard);
  for (const std::string_view part :
       {".", "1.", " ", "A ", "AAAA ", "AAAA-", "\"", "1 "}) {
    std::string typed;
    while (typed.size() + part.size() <= 16'384) {
      typed += part;
    }
    // With quadratic time, these would take minutes.
    CHECK(read_code(typed, format).problem != Problem::several_codes);
  }
}

TEST_CASE("a megabyte of text is read without storing it") {
  const auto format = format_of(Profile::standard);
  const auto reading = read_code(std::string(1'000'000, 'A'), format);
  CHECK(reading.problem == Problem::too_long);
  CHECK(reading.found == 1'000'000);
}

TEST_CASE("UTF-8 is decoded as Unicode defines it") {
  CHECK(only_code_point("A") == U'A');
  CHECK(only_code_point("\xC2\xA0") == 0xA0);
  CHECK(only_code_point("\xEF\xBD\x9E") == 0xFF5E);
  CHECK(only_code_point("\xF0\x90\xBA\xAD") == 0x10EAD);
  CHECK(only_code_point("\xF4\x8F\xBF\xBF") == 0x10FFFF);
}

TEST_CASE("overlong forms, surrogates and truncated sequences are read byte by byte") {
  for (std::string_view text :
       {"\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xE2\x80", "\xE2\x41"}) {
    const std::size_t size = text.size();
    CHECK(take_code_point(text) == replacement_character);
    CHECK(text.size() == size - 1);
  }
}

TEST_CASE("separators are the characters that mean nothing in a typed code") {
  for (const char32_t c : {U' ', U'\t', U'\n', U'-', U'.', U'_', U'\u2014', U'\u00A0',
                           U'\u200B', U'\uFEFF', U'\U00010EAD'}) {
    CHECK(is_separator(c));
  }
  for (const char32_t c :
       {U'0', U'A', U'z', U'/', U',', U':', U'\u00A1', U'\u2016', U'\0', U'\U00010EAE'}) {
    CHECK_FALSE(is_separator(c));
  }
}
