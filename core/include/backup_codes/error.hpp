#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

#include "backup_codes/scheme.hpp"

namespace backup_codes {

/// What the core refused. It holds no part of any input: `field` is always a literal.
struct Error {
  ErrorCode code;
  /// The path of the field in an enrolment (`kdf.m`), or the name of the parameter.
  std::string_view field;
  /// The bound that was missed, in the unit of the field, where there is one.
  std::optional<std::uint64_t> limit = std::nullopt;

  bool operator==(const Error&) const = default;
};

/// What every function of the core that can fail returns. None throws, except
/// `std::bad_alloc` when not even a few bytes are left.
template <typename T>
using Result = std::expected<T, Error>;

/// The error side of a result.
inline std::unexpected<Error> refused(ErrorCode code, std::string_view field,
                                      std::optional<std::uint64_t> limit = std::nullopt) {
  return std::unexpected(Error{.code = code, .field = field, .limit = limit});
}

}  // namespace backup_codes
