#include "argon2id.hpp"

#include <botan/pwdhash.h>
#include <doctest/doctest.h>

#include "seeded_random.hpp"

using namespace backup_codes;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Case {
  Argon2id cost;
  std::string password;
  Bytes salt;
  Bytes secret;
  Bytes associated_data;
  std::size_t tag_size = 0;
};

Bytes ours(const Case& given) {
  Bytes tag(given.tag_size);
  hash_argon2id(given.cost,
                {.password = given.password,
                 .salt = given.salt,
                 .secret = given.secret,
                 .associated_data = given.associated_data},
                tag);
  return tag;
}

Bytes botans(const Case& given) {
  const auto& [cost, password, salt, secret, associated_data, tag_size] = given;
  Bytes tag(tag_size);
  Botan::PasswordHashFamily::create_or_throw("Argon2id")
      ->from_params(cost.m, cost.t, cost.p)
      ->hash(tag, password, salt, associated_data, secret);
  return tag;
}

Case random_case(SeededRandom& random) {
  const auto number = [&](std::size_t least, std::size_t most) {
    return static_cast<std::uint32_t>(least + random.below(most - least + 1));
  };
  const auto bytes = [&](std::size_t least, std::size_t most) {
    const auto drawn = random.random_vec(number(least, most));
    return Bytes(drawn.begin(), drawn.end());
  };
  Case chosen;
  chosen.cost.p = number(1, 5);
  // More than one block of addresses per segment, and an m that is not a multiple of 4 p.
  chosen.cost.m = number(std::size_t{8} * chosen.cost.p, 1500);
  chosen.cost.t = number(1, 4);
  const Bytes password = bytes(0, 200);
  chosen.password = std::string(password.begin(), password.end());
  chosen.salt = bytes(8, 40);
  chosen.secret = bytes(0, 40);
  chosen.associated_data = bytes(0, 40);
  chosen.tag_size = number(4, 200);
  return chosen;
}

}  // namespace

TEST_CASE("Argon2id agrees with Botan's for any input and cost") {
  SeededRandom random("argon2id");
  for (int i = 0; i < 200; ++i) {
    const Case chosen = random_case(random);
    CAPTURE(chosen.cost.m);
    CAPTURE(chosen.cost.t);
    CAPTURE(chosen.cost.p);
    CAPTURE(chosen.tag_size);
    CHECK(ours(chosen) == botans(chosen));
  }
}

TEST_CASE("Argon2id agrees with Botan's at the costs that OWASP recommends") {
  for (const Argon2id cost : {Argon2id{47104, 1, 1}, Argon2id{19456, 2, 1},
                              Argon2id{12288, 3, 1}, Argon2id{65536, 3, 4}}) {
    CAPTURE(cost.m);
    const Case chosen{.cost = cost,
                      .password = "7K3Q9M2TDW4H8R9R",
                      .salt = Bytes(16, 7),
                      .secret = {},
                      .associated_data = {},
                      .tag_size = 32};
    CHECK(ours(chosen) == botans(chosen));
  }
}
