#include "backup_codes/self_test.hpp"

#include <doctest/doctest.h>

#include "vectors.hpp"

TEST_CASE("the known-answer self-test passes") {
  CHECK(backup_codes::vectors::outcome_of(backup_codes::self_test()) == "accepted");
}
