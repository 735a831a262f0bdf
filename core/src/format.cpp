#include "backup_codes/format.hpp"

#include "backup_codes/check_symbols.hpp"
#include "backup_codes/secret.hpp"
#include "checks.hpp"

namespace backup_codes {

// Counts halvings instead of calling std::log2, which would add two kilobytes of tables
// to the module.
std::uint32_t Format::entropy_bits() const {
  std::uint32_t bits = 0;
  double rest = 1;
  for (std::uint8_t i = 0; i < symbols; ++i) {
    rest *= static_cast<double>(alphabet.size());
    while (rest >= 2) {
      rest /= 2;
      ++bits;
    }
  }
  return bits;
}

Format format_of(Profile profile) {
  const auto named = profile == Profile::custom ? Profile::standard : profile;
  const auto& row = scheme::formats.at(static_cast<std::size_t>(named));
  return {.profile = named,
          .alphabet = Alphabet::named(row.alphabet),
          .scheme = row.scheme,
          .symbols = row.symbols,
          .check = row.check,
          .group = row.group};
}

Result<Format> custom_format(std::string_view alphabet, std::uint32_t symbols,
                             std::uint32_t group) {
  const auto checked = Alphabet::custom(alphabet);
  if (!checked) {
    return std::unexpected(checked.error());
  }
  const auto in_range = first_failure(
      [&] {
        return check_range(symbols, scheme::symbols_min, scheme::symbols_max,
                           "format.symbols");
      },
      [&] {
        return check_range(group, scheme::group_min, scheme::group_max, "format.group");
      });
  if (!in_range) {
    return std::unexpected(in_range.error());
  }
  const Format format{.profile = Profile::custom,
                      .alphabet = *checked,
                      .scheme = CheckScheme::none,
                      .symbols = static_cast<std::uint8_t>(symbols),
                      .check = 0,
                      .group = static_cast<std::uint8_t>(group)};
  if (format.entropy_bits() < scheme::entropy_min_bits) {
    return refused(ErrorCode::entropy_too_low, "format.symbols",
                   scheme::entropy_min_bits);
  }
  return format;
}

Result<void> check_canonical(std::string_view code, const Format& format) {
  if (code.size() < format.length()) {
    return refused(ErrorCode::too_short, "code", format.length());
  }
  if (code.size() > format.length()) {
    return refused(ErrorCode::too_long, "code", format.length());
  }
  SecretBytes values;
  values.reserve(code.size());
  for (const char symbol : code) {
    const auto value = format.alphabet.value_of(symbol);
    if (!value) {
      return refused(ErrorCode::bad_symbol, "code");
    }
    values.push_back(*value);
  }
  if (!check_symbols_hold(values, format.scheme)) {
    return refused(ErrorCode::check_failed, "code");
  }
  return {};
}

}  // namespace backup_codes
