#include "backup_codes/error.hpp"

namespace backup_codes {

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_one_of:
      return "not_one_of";
    case ErrorCode::too_low:
      return "too_low";
    case ErrorCode::too_high:
      return "too_high";
    case ErrorCode::too_short:
      return "too_short";
    case ErrorCode::too_long:
      return "too_long";
    case ErrorCode::wrong_length:
      return "wrong_length";
    case ErrorCode::bad_encoding:
      return "bad_encoding";
    case ErrorCode::bad_symbol:
      return "bad_symbol";
    case ErrorCode::check_failed:
      return "check_failed";
    case ErrorCode::not_distinct:
      return "not_distinct";
    case ErrorCode::not_power_of_two:
      return "not_power_of_two";
    case ErrorCode::entropy_too_low:
      return "entropy_too_low";
    case ErrorCode::format_not_named:
      return "format_not_named";
    case ErrorCode::already_exported:
      return "already_exported";
    case ErrorCode::wiped:
      return "wiped";
    case ErrorCode::no_such_set:
      return "no_such_set";
    case ErrorCode::random_failed:
      return "random_failed";
    case ErrorCode::out_of_memory:
      return "out_of_memory";
    case ErrorCode::self_test_failed:
      return "self_test_failed";
    case ErrorCode::internal:
      return "internal";
  }
  return "internal";
}

}  // namespace backup_codes
