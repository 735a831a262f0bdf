#pragma once

#include <concepts>
#include <exception>
#include <new>

#include "backup_codes/error.hpp"

namespace backup_codes {

/// Calls Botan and turns what it throws into an error: `out_of_memory` of `field`, or
/// `otherwise`. The text of the exception is dropped, because it can quote its arguments.
template <std::invocable F>
Result<void> catch_botan_errors(std::string_view field, ErrorCode otherwise,
                                const F& call) {
  try {
    call();
    return {};
  } catch (const std::bad_alloc&) {
    return refused(ErrorCode::out_of_memory, field);
  } catch (const std::exception&) {
    return refused(otherwise, field);
  }
}

}  // namespace backup_codes
