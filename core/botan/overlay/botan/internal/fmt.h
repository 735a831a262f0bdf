#pragma once

// Replaces Botan's header of the same name. That one uses ostringstream, which would add
// libc++'s iostream and locale code to the module.

#include <botan/types.h>

#include <concepts>
#include <string>
#include <string_view>

namespace Botan {

namespace fmt_detail {

inline std::string text_of(std::string_view text) { return std::string(text); }

inline std::string text_of(std::integral auto number) { return std::to_string(number); }

}  // namespace fmt_detail

/// Replaces each `{}` in `format` by the next argument, a string or an integer.
template <typename... T>
std::string fmt(std::string_view format, const T&... arguments) {
  std::string out;
  auto fill_next = [&](const std::string& argument) {
    const auto mark = format.find("{}");
    out += format.substr(0, mark);
    if (mark == std::string_view::npos) {
      format = {};
      return;
    }
    out += argument;
    format.remove_prefix(mark + 2);
  };
  (fill_next(fmt_detail::text_of(arguments)), ...);
  return out += format;
}

}  // namespace Botan
