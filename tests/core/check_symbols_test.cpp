#include "backup_codes/check_symbols.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "backup_codes/generation.hpp"
#include "seeded_random.hpp"
#include "vectors.hpp"

using namespace backup_codes;

namespace {

using Values = std::vector<std::uint8_t>;

Values values_of(std::string_view code, const Alphabet& alphabet) {
  Values values;
  for (const char symbol : code) {
    values.push_back(alphabet.value_of(symbol).value());
  }
  return values;
}

Format format_named(const vectors::Json& vector) {
  return vectors::format_of({{"profile", vector.at("profile")}}).value();
}

std::vector<Values> random_codes(Profile profile, std::size_t count) {
  SeededRandom random("check symbols");
  const auto format = format_of(profile);
  std::vector<Values> codes;
  for (const auto& code : generate_codes(format, count, random).value()) {
    codes.push_back(values_of(view(code), format.alphabet));
  }
  return codes;
}

bool holds(const Values& code, CheckScheme scheme) {
  return check_symbols_hold(code, scheme);
}

// Calls `visit` with every code that differs from `code` only at `position`.
template <typename Visit>
void each_error_at(Values code, std::size_t position, std::uint8_t alphabet_size,
                   Visit visit) {
  const std::uint8_t right = code[position];
  for (std::uint8_t wrong = 0; wrong < alphabet_size; ++wrong) {
    if (wrong != right) {
      code[position] = wrong;
      visit(code);
    }
  }
}

constexpr auto rs = CheckScheme::reed_solomon;
constexpr auto mod97 = CheckScheme::mod_97_10;

}  // namespace

TEST_CASE("check symbols agree with the vectors") {
  for (const auto& vector : vectors::list("check-symbols", "codes")) {
    CAPTURE(vector.dump());
    const auto format = format_named(vector);
    auto code = values_of(vector.at("data").get<std::string>(), format.alphabet);
    code.resize(format.length());
    write_check_symbols(code, format.scheme);
    CHECK(code == values_of(vector.at("code").get<std::string>(), format.alphabet));
    CHECK(holds(code, format.scheme));
  }
}

TEST_CASE("codes that are wrong in the vectors fail the check") {
  for (const auto& vector : vectors::list("check-symbols", "wrong")) {
    CAPTURE(vector.dump());
    const auto format = format_named(vector);
    CHECK_FALSE(holds(values_of(vector.at("code").get<std::string>(), format.alphabet),
                      format.scheme));
  }
}

TEST_CASE("every error in one symbol is located and corrected to the original") {
  for (const auto profile : {Profile::standard, Profile::long_}) {
    for (const auto& code : random_codes(profile, 4)) {
      std::size_t tried = 0;
      std::size_t corrected = 0;
      for (std::size_t position = 0; position < code.size(); ++position) {
        each_error_at(code, position, 32, [&](const Values& wrong) {
          ++tried;
          const auto correction = correction_of(wrong, rs);
          corrected +=
              static_cast<std::size_t>(correction && correction->position == position &&
                                       correction->value == code[position]);
        });
      }
      CHECK(tried == code.size() * 31);
      CHECK(corrected == tried);
    }
  }
}

TEST_CASE("every error in two symbols is detected") {
  for (const auto profile : {Profile::standard, Profile::long_}) {
    const auto code = random_codes(profile, 1).front();
    std::size_t tried = 0;
    std::size_t missed = 0;
    for (std::size_t first = 0; first < code.size(); ++first) {
      for (std::size_t second = first + 1; second < code.size(); ++second) {
        each_error_at(code, first, 32, [&](const Values& once_wrong) {
          each_error_at(once_wrong, second, 32, [&](const Values& wrong) {
            ++tried;
            missed += static_cast<std::size_t>(holds(wrong, rs));
          });
        });
      }
    }
    CHECK(tried == code.size() * (code.size() - 1) / 2 * 31 * 31);
    CHECK(missed == 0);
  }
}

TEST_CASE(
    "a wrong correction of two wrong symbols is as frequent as the interface is told") {
  // The share of two-symbol errors for which log_alpha(S1 / S0) falls on a position of
  // the code.
  const auto share_of = [](Profile profile) {
    SeededRandom random("two wrong");
    const auto code = random_codes(profile, 1).front();
    const int tries = 20000;
    int proposed = 0;
    for (int i = 0; i < tries; ++i) {
      auto wrong = code;
      const std::size_t first = random.below(code.size());
      const std::size_t second =
          (first + 1 + random.below(code.size() - 1)) % code.size();
      for (const std::size_t position : {first, second}) {
        wrong[position] ^= static_cast<std::uint8_t>(1 + random.below(31));
      }
      proposed += static_cast<int>(correction_of(wrong, rs).has_value());
    }
    return static_cast<double>(proposed) / tries;
  };
  CHECK(share_of(Profile::standard) == doctest::Approx(0.45).epsilon(0.05));
  CHECK(share_of(Profile::long_) == doctest::Approx(0.74).epsilon(0.05));
}

TEST_CASE("a symbol at a known position is restored, unless another is wrong too") {
  for (const auto& code : random_codes(Profile::standard, 4)) {
    for (std::size_t position = 0; position < code.size(); ++position) {
      auto unknown = code;
      unknown[position] = 0;
      const auto correction = correction_at(unknown, position, rs);
      REQUIRE(correction);
      CHECK(correction->value == code[position]);
      unknown[(position + 1) % code.size()] ^= 1U;
      CHECK_FALSE(correction_at(unknown, position, rs));
    }
  }
}

TEST_CASE("MOD 97-10 detects every error in one digit and every transposition") {
  for (const auto& code : random_codes(Profile::numeric, 8)) {
    for (std::size_t position = 0; position < code.size(); ++position) {
      each_error_at(code, position, 10,
                    [&](const Values& wrong) { CHECK_FALSE(holds(wrong, mod97)); });
    }
    for (std::size_t first = 0; first < code.size(); ++first) {
      for (std::size_t second = first + 1; second < code.size(); ++second) {
        auto swapped = code;
        std::swap(swapped[first], swapped[second]);
        CHECK(holds(swapped, mod97) == (swapped == code));
      }
    }
  }
}

TEST_CASE("MOD 97-10 and formats without a check propose nothing") {
  auto code = random_codes(Profile::numeric, 1).front();
  code[3] = static_cast<std::uint8_t>((code[3] + 1) % 10);
  for (const auto scheme : {CheckScheme::none, mod97}) {
    CHECK_FALSE(correction_of(code, scheme));
    CHECK_FALSE(correction_at(code, 3, scheme));
  }
}
