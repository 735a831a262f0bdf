#include "backup_codes/code_set.hpp"

#include <algorithm>

#include "backup_codes/generation.hpp"
#include "backup_codes/phc.hpp"
#include "botan_errors.hpp"
#include "checks.hpp"

namespace backup_codes {

namespace {

Result<void> draw_set_id(SetId& set_id, Botan::RandomNumberGenerator& rng) {
  const auto alphabet = Alphabet::named(scheme::NamedAlphabet::crockford32);
  std::array<std::uint8_t, std::tuple_size_v<SetId>> values{};
  const auto drawn = fill_uniform(values, alphabet.size(), rng);
  std::ranges::transform(values, set_id.begin(),
                         [&](std::uint8_t value) { return alphabet.symbol(value); });
  return drawn;
}

}  // namespace

Result<CodeSet> CodeSet::generate(const Format& format, const Kdf& kdf,
                                  std::uint32_t count,
                                  Botan::RandomNumberGenerator& rng) {
  CodeSet set(format, kdf);
  const auto prepared = first_failure(
      [&] { return check_range(count, scheme::codes_min, scheme::codes_max, "count"); },
      [&] { return check_kdf(kdf, format.entropy_bits()); },
      [&] { return draw_set_id(set.m_set_id, rng); });
  if (!prepared) {
    return std::unexpected(prepared.error());
  }
  const auto salt = draw_salt(rng);
  if (!salt) {
    return std::unexpected(salt.error());
  }
  set.m_salt = *salt;
  auto codes = generate_codes(format, count, rng);
  if (!codes) {
    return std::unexpected(codes.error());
  }
  set.m_codes = std::move(*codes);
  return set;
}

Result<std::string_view> CodeSet::code(std::size_t index) const {
  if (m_codes.empty()) {
    return refused(ErrorCode::wiped, "set");
  }
  if (index >= m_codes.size()) {
    return refused(ErrorCode::too_high, "index", m_codes.size() - 1);
  }
  return view(m_codes[index]);
}

Result<void> CodeSet::claim(Export kind) {
  if (m_codes.empty()) {
    return refused(ErrorCode::wiped, "set");
  }
  if (kind == Export::phc && !has_phc_form(m_kdf)) {
    return refused(ErrorCode::not_one_of, "kdf.name");
  }
  if (m_export.value_or(kind) != kind) {
    return refused(ErrorCode::already_exported, "set");
  }
  m_export = kind;
  return {};
}

}  // namespace backup_codes
