#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

namespace backup_codes {

/// Why the core refused. The names that `name_of` gives are stable; programs act on them.
enum class ErrorCode : std::uint8_t {
  /// A value is none of those it may have.
  not_one_of,
  /// A number is below its floor; the limit is the least that is accepted.
  too_low,
  /// A number is above its ceiling; the limit is the most that is accepted.
  too_high,
  /// A string has too few characters.
  too_short,
  /// A string has too many characters.
  too_long,
  /// Bytes are of another length; the limit is the right one.
  wrong_length,
  /// A PHC string is not spelled in the one way that is accepted.
  bad_encoding,
  /// A character is not one that may stand there.
  bad_symbol,
  /// The check symbols do not fit the code.
  check_failed,
  /// Entries that must differ are equal.
  not_distinct,
  /// A number must be a power of two.
  not_power_of_two,
  /// A code of this format can be guessed too easily; the limit is in bits.
  entropy_too_low,
  /// The caller has not named this custom format, whose codes would get a plain hash.
  format_not_named,
  /// This code set has been exported the other way already.
  already_exported,
  /// The secrets of this code set have been wiped.
  wiped,
  /// This handle names no code set that is in the module's memory.
  no_such_set,
  /// The random number generator failed or is stuck; nothing was generated.
  random_failed,
  /// There is no memory for this derivation.
  out_of_memory,
  /// A primitive does not reproduce its published vector; trust no result.
  self_test_failed,
  /// A primitive refused arguments that passed all checks: a defect of this library.
  internal,
};

/// What was refused. Holds no part of any input: `field` always is a literal of the
/// core's.
struct Error {
  ErrorCode code;
  /// The field by its path in an enrolment (`kdf.m`), or the parameter's name.
  std::string_view field;
  /// The bound that was missed, in the unit of the field, where a number decides.
  std::optional<std::uint64_t> limit = std::nullopt;

  bool operator==(const Error&) const = default;
};

/// The stable name, for example `too_low`.
std::string_view name_of(ErrorCode code);

/// Every function of the core that can fail returns one; none throws, but for
/// `std::bad_alloc` where not even a few bytes are left.
template <typename T>
using Result = std::expected<T, Error>;

/// The error side of a result.
inline std::unexpected<Error> refused(ErrorCode code, std::string_view field,
                                      std::optional<std::uint64_t> limit = std::nullopt) {
  return std::unexpected(Error{.code = code, .field = field, .limit = limit});
}

}  // namespace backup_codes
