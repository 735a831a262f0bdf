#include "backup_codes/code_set.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "backup_codes/phc.hpp"
#include "seeded_random.hpp"
#include "vectors.hpp"

using namespace backup_codes;

namespace {

CodeSet standard_set(std::uint32_t count) {
  SeededRandom random("set");
  return CodeSet::generate(format_of(Profile::standard), Argon2id{}, count, random)
      .value();
}

}  // namespace

TEST_CASE("a set has the requested number of codes, a set ID and a salt") {
  for (const std::uint32_t count : {1U, 10U, 50U}) {
    const auto set = standard_set(count);
    CHECK(set.count() == count);
    CHECK(set.set_id().size() == 8);
    for (const char symbol : set.set_id()) {
      CHECK(Alphabet::named(scheme::NamedAlphabet::crockford32).value_of(symbol));
    }
    CHECK(set.salt() != Salt{});
  }
}

TEST_CASE("a set has at least one code and at most fifty") {
  SeededRandom random("set");
  const auto outcome = [&](std::uint32_t count) {
    return vectors::outcome_of(
        CodeSet::generate(format_of(Profile::standard), Argon2id{}, count, random));
  };
  CHECK(outcome(0) == "too_low of count, limit 1");
  CHECK(outcome(51) == "too_high of count, limit 50");
}

TEST_CASE("no set is made if the KDF is below its floor or the generator fails") {
  SeededRandom random("set");
  FailingRandom failing;
  const auto format = format_of(Profile::standard);
  CHECK(vectors::outcome_of(CodeSet::generate(format, HmacSha256{}, 10, random)) ==
        "entropy_too_low of format.symbols, limit 112");
  CHECK(vectors::outcome_of(CodeSet::generate(format, Argon2id{}, 10, failing)) ==
        "random_failed of random");
}

TEST_CASE("two sets share neither set ID, salt nor codes") {
  SeededRandom random("two sets");
  const auto format = format_of(Profile::standard);
  const auto one = CodeSet::generate(format, Argon2id{}, 10, random).value();
  const auto other = CodeSet::generate(format, Argon2id{}, 10, random).value();
  CHECK(one.set_id() != other.set_id());
  CHECK(one.salt() != other.salt());
  CHECK(one.code(0).value() != other.code(0).value());
}

TEST_CASE("a set is exported as verifiers or as PHC strings, never as both") {
  auto enrolled = standard_set(1);
  CHECK(enrolled.claim(Export::enrolment));
  CHECK(vectors::outcome_of(enrolled.claim(Export::phc)) == "already_exported of set");
  CHECK(enrolled.claim(Export::enrolment));

  auto phc = standard_set(1);
  CHECK(phc.claim(Export::phc));
  CHECK(vectors::outcome_of(phc.claim(Export::enrolment)) == "already_exported of set");
}

TEST_CASE("a set can still be enrolled after a refused PHC export") {
  SeededRandom random("refused");
  auto set =
      CodeSet::generate(format_of(Profile::long_), HmacSha256{}, 1, random).value();
  CHECK(vectors::outcome_of(set.claim(Export::phc)) == "not_one_of of kdf.name");
  CHECK(set.claim(Export::enrolment));
}

TEST_CASE("a wiped set keeps its public parts and gives no code") {
  auto set = standard_set(3);
  const std::string set_id(set.set_id());
  set.wipe();
  CHECK(set.count() == 0);
  CHECK(set.set_id() == set_id);
  CHECK(vectors::outcome_of(set.code(0)) == "wiped of set");
  CHECK(vectors::outcome_of(set.claim(Export::enrolment)) == "wiped of set");
}

TEST_CASE("there is no code beyond the last") {
  auto set = standard_set(3);
  CHECK(set.code(2));
  CHECK(vectors::outcome_of(set.code(3)) == "too_high of index, limit 2");
}
