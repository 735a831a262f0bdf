#include "backup_codes/format.hpp"

#include "backup_codes/check_symbols.hpp"
#include "backup_codes/secret.hpp"
#include "in_order.hpp"

namespace backup_codes {

namespace {

constexpr std::uint32_t max_symbols = 64;
constexpr std::uint32_t min_entropy_bits = 20;

Result<void> check_range(std::uint32_t number, std::string_view field) {
  if (number < 1) {
    return refused(ErrorCode::too_low, field, 1);
  }
  if (number > max_symbols) {
    return refused(ErrorCode::too_high, field, max_symbols);
  }
  return {};
}

}  // namespace

// By halving, as the C library's logarithm brings two kilobytes of tables along.
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
  switch (profile) {
    case Profile::long_:
      return {.profile = profile,
              .alphabet = Alphabet::crockford32(),
              .scheme = CheckScheme::reed_solomon,
              .symbols = 23,
              .check = 2,
              .group = 5};
    case Profile::numeric:
      return {.profile = profile,
              .alphabet = Alphabet::decimal(),
              .scheme = CheckScheme::mod_97_10,
              .symbols = 22,
              .check = 2,
              .group = 4};
    case Profile::standard:
    case Profile::custom:
      break;
  }
  return {.profile = Profile::standard,
          .alphabet = Alphabet::crockford32(),
          .scheme = CheckScheme::reed_solomon,
          .symbols = 14,
          .check = 2,
          .group = 4};
}

Result<Format> custom_format(std::string_view alphabet, std::uint32_t symbols,
                             std::uint32_t group) {
  const auto checked = Alphabet::custom(alphabet);
  if (!checked) {
    return std::unexpected(checked.error());
  }
  const auto in_range = in_order([&] { return check_range(symbols, "format.symbols"); },
                                 [&] { return check_range(group, "format.group"); });
  if (!in_range) {
    return std::unexpected(in_range.error());
  }
  const Format format{.profile = Profile::custom,
                      .alphabet = *checked,
                      .scheme = CheckScheme::none,
                      .symbols = static_cast<std::uint8_t>(symbols),
                      .check = 0,
                      .group = static_cast<std::uint8_t>(group)};
  if (format.entropy_bits() < min_entropy_bits) {
    return refused(ErrorCode::entropy_too_low, "format.symbols", min_entropy_bits);
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
