#include "backup_codes/generation.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>
#include <vector>

#include "seeded_random.hpp"

using namespace backup_codes;

namespace {

constexpr std::size_t sample_size = 1'000'000;

double chi_squared(const std::vector<std::uint8_t>& sample, std::size_t bound) {
  std::array<std::size_t, 256> counts{};
  for (const std::uint8_t value : sample) {
    ++counts.at(value);
  }
  const double expected = static_cast<double>(sample.size()) / static_cast<double>(bound);
  double sum = 0;
  for (std::size_t value = 0; value < bound; ++value) {
    const double difference = static_cast<double>(counts.at(value)) - expected;
    sum += difference * difference / expected;
  }
  return sum;
}

// Quantiles of the chi-squared distribution at 1 - 10^-6, for bound - 1 degrees of
// freedom.
constexpr auto bounds =
    std::to_array<std::pair<std::size_t, double>>({{10, 44.81}, {37, 91.50}});

std::vector<std::uint8_t> uniform_sample(std::size_t bound) {
  SeededRandom random("uniform");
  std::vector<std::uint8_t> sample(sample_size);
  REQUIRE(fill_uniform(sample, bound, random));
  return sample;
}

// The wrong way: the remainder of a byte.
std::vector<std::uint8_t> biased_sample(std::size_t bound) {
  SeededRandom random("uniform");
  std::vector<std::uint8_t> sample(sample_size);
  random.randomize(sample);
  for (std::uint8_t& value : sample) {
    value = static_cast<std::uint8_t>(value % bound);
  }
  return sample;
}

}  // namespace

TEST_CASE("symbols are uniform, within a bound that the remainder of bytes fails") {
  for (const auto& [bound, quantile] : bounds) {
    CAPTURE(bound);
    CHECK(chi_squared(uniform_sample(bound), bound) < quantile);
    CHECK(chi_squared(biased_sample(bound), bound) > quantile);
  }
}

TEST_CASE("every bound from 1 to 256 gives exactly the values below it") {
  SeededRandom random("bounds");
  for (std::size_t bound = 1; bound <= 256; ++bound) {
    std::vector<std::uint8_t> sample(bound * 24);
    REQUIRE(fill_uniform(sample, bound, random));
    const std::set<std::uint8_t> seen(sample.begin(), sample.end());
    CHECK(seen.size() == bound);
    CHECK(*seen.rbegin() == bound - 1);
  }
}

TEST_CASE("the codes of a set are canonical and distinct, in every profile") {
  SeededRandom random("codes");
  for (const auto profile : {Profile::standard, Profile::long_, Profile::numeric}) {
    const auto format = format_of(profile);
    const auto codes = generate_codes(format, 50, random);
    REQUIRE(codes);
    std::set<std::string> distinct;
    for (const auto& code : *codes) {
      CHECK(check_canonical(view(code), format));
      distinct.insert(std::string(view(code)));
    }
    CHECK(distinct.size() == 50);
  }
}

TEST_CASE("codes are distinct even if the format has few of them") {
  const auto format = custom_format("01", 20, 20).value();
  for (int round = 0; round < 200; ++round) {
    SeededRandom random("narrow " + std::to_string(round));
    const auto codes = generate_codes(format, 50, random).value();
    const std::set<SecretText> distinct(codes.begin(), codes.end());
    CHECK(distinct.size() == 50);
  }
}

TEST_CASE(
    "a stuck or failing generator is an error, not an endless loop or a weak code") {
  const Error random_failed{ErrorCode::random_failed, "random"};
  StuckRandom all_ones(0xFF);
  CHECK(generate_codes(format_of(Profile::numeric), 1, all_ones).error() ==
        random_failed);
  StuckRandom all_zeros(0);
  CHECK(generate_codes(format_of(Profile::standard), 2, all_zeros).error() ==
        random_failed);
  FailingRandom failing;
  CHECK(generate_codes(format_of(Profile::standard), 1, failing).error() ==
        random_failed);
}
