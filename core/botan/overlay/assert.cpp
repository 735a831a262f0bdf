// Replaces Botan's src/lib/utils/assert.cpp, which builds its messages with
// ostringstream. The checks are the same. The exception of a failed check holds only the
// expression.

#include <botan/assert.h>
#include <botan/exceptn.h>
#include <botan/range_concepts.h>

namespace Botan {

void throw_invalid_argument(const char* message, const char*, const char*) {
  throw Invalid_Argument(message);
}

void throw_invalid_state(const char* expression, const char*, const char*) {
  throw Invalid_State(expression);
}

void ranges::memory_region_size_violation() {
  throw Invalid_Argument("memory regions of unequal size");
}

void assertion_failure(const char* expression, const char*, const char*, const char*,
                       int) {
  throw Internal_Error(expression);
}

void assert_unreachable(const char*, int) { throw Internal_Error("unreachable"); }

}  // namespace Botan
