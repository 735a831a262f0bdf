#include "backup_codes/phc.hpp"

#include <botan/base64.h>
#include <botan/mem_ops.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <optional>
#include <string>

#include "botan_errors.hpp"

namespace backup_codes {

namespace {

std::unexpected<Error> bad_encoding() { return refused(ErrorCode::bad_encoding, "phc"); }

// The parsers below remove what they read from `text`. After the first mismatch, all of
// them fail.
void take_literal(std::string_view& text, std::string_view literal, bool& fits) {
  fits = fits && text.starts_with(literal);
  text.remove_prefix(fits ? literal.size() : text.size());
}

// A number too large for its type becomes the greatest value, which every ceiling
// refuses.
std::uint32_t take_number(std::string_view& text, bool& fits) {
  std::uint32_t number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  const auto length = static_cast<std::size_t>(end - text.data());
  const bool leading_zero = text.starts_with('0') && length > 1;
  const bool too_large = error == std::errc::result_out_of_range;
  if (too_large) {
    number = std::numeric_limits<std::uint32_t>::max();
  }
  fits = fits && (error == std::errc{} || too_large) && !leading_zero;
  text.remove_prefix(fits ? length : text.size());
  return number;
}

// The greatest exponent that fits the type of n; it is beyond every ceiling.
constexpr std::uint32_t max_log2_n = 31;

std::optional<Kdf> take_kdf(std::string_view& text) {
  bool fits = true;
  if (text.starts_with("$argon2id$")) {
    Argon2id kdf;
    take_literal(text, "$argon2id$v=19$m=", fits);
    kdf.m = take_number(text, fits);
    take_literal(text, ",t=", fits);
    kdf.t = take_number(text, fits);
    take_literal(text, ",p=", fits);
    kdf.p = take_number(text, fits);
    return fits ? std::optional<Kdf>(kdf) : std::nullopt;
  }
  Scrypt kdf;
  take_literal(text, "$scrypt$ln=", fits);
  const std::uint32_t log2_n = take_number(text, fits);
  take_literal(text, ",r=", fits);
  kdf.r = take_number(text, fits);
  take_literal(text, ",p=", fits);
  kdf.p = take_number(text, fits);
  kdf.n = 1U << std::min(log2_n, max_log2_n);
  return fits ? std::optional<Kdf>(kdf) : std::nullopt;
}

// For the fields of a PHC string only, which have no padding.
std::string_view without_padding(std::string_view base64) {
  return base64.substr(0, base64.find('='));
}

SecretText encode_base64(std::span<const std::uint8_t> bytes) {
  SecretText text(Botan::base64_encode_max_output(bytes.size()));
  std::size_t consumed = 0;
  const std::size_t written =
      Botan::base64_encode(text.data(), bytes.data(), bytes.size(), consumed, true);
  text.resize(without_padding({text.data(), written}).size());
  return text;
}

// Accepts only canonical Base64 without padding.
Result<SecretBytes> decode_base64(std::string_view text) {
  if (text.size() % 4 == 1 || text.contains('=')) {
    return bad_encoding();
  }
  SecretText padded(text.begin(), text.end());
  padded.resize((text.size() + 3) / 4 * 4, '=');
  SecretBytes bytes(Botan::base64_decode_max_output(padded.size()));
  const auto decoded = catch_botan_errors("phc", ErrorCode::bad_encoding, [&] {
    bytes.resize(Botan::base64_decode(bytes.data(), view(padded), false));
  });
  // Stray bits after the last byte would give one hash several spellings.
  if (!decoded || view(encode_base64(bytes)) != text) {
    return bad_encoding();
  }
  return bytes;
}

std::string parameters_of(const Kdf& kdf) {
  if (const auto* argon2id = std::get_if<Argon2id>(&kdf)) {
    return "$argon2id$v=19$m=" + std::to_string(argon2id->m) +
           ",t=" + std::to_string(argon2id->t) + ",p=" + std::to_string(argon2id->p);
  }
  const auto& scrypt = std::get<Scrypt>(kdf);
  return "$scrypt$ln=" + std::to_string(std::countr_zero(scrypt.n)) +
         ",r=" + std::to_string(scrypt.r) + ",p=" + std::to_string(scrypt.p);
}

}  // namespace

bool has_phc_form(const Kdf& kdf) { return scheme::kdf_has_phc_form.at(kdf.index()); }

SecretText spell_phc(const PhcString& phc) {
  const std::string parameters = parameters_of(phc.kdf);
  SecretText text(parameters.begin(), parameters.end());
  for (const std::span<const std::uint8_t> bytes :
       {std::span<const std::uint8_t>(phc.salt),
        std::span<const std::uint8_t>(phc.hash)}) {
    const SecretText base64 = encode_base64(bytes);
    text.push_back('$');
    text.insert(text.end(), base64.begin(), base64.end());
  }
  return text;
}

Result<SecretText> encode_phc(std::string_view code, const Format& format,
                              std::span<const std::uint8_t> salt, const Kdf& kdf) {
  if (!has_phc_form(kdf)) {
    return refused(ErrorCode::not_one_of, "kdf.name");
  }
  auto hash = derive_proof(code, format, salt, kdf);
  if (!hash) {
    return std::unexpected(hash.error());
  }
  PhcString phc{kdf, {}, std::move(*hash)};
  std::ranges::copy(salt, phc.salt.begin());
  return spell_phc(phc);
}

Result<PhcString> parse_phc(std::string_view text) {
  if (text.size() > scheme::phc_max_bytes) {
    return bad_encoding();
  }
  const auto kdf = take_kdf(text);
  if (!kdf || !text.starts_with('$')) {
    return bad_encoding();
  }
  const auto middle = text.find('$', 1);
  if (middle == std::string_view::npos) {
    return bad_encoding();
  }
  const auto salt = decode_base64(text.substr(1, middle - 1));
  auto hash = decode_base64(text.substr(middle + 1));
  if (!salt || !hash) {
    return bad_encoding();
  }
  if (salt->size() != scheme::salt_bytes) {
    return refused(ErrorCode::wrong_length, "salt", scheme::salt_bytes);
  }
  if (hash->size() != scheme::proof_bytes) {
    return refused(ErrorCode::wrong_length, "hash", scheme::proof_bytes);
  }
  // Only HmacSha256 needs the entropy, and it has no PHC form.
  if (const auto checked = check_kdf(*kdf, 0); !checked) {
    return std::unexpected(checked.error());
  }
  PhcString parsed{*kdf, {}, std::move(*hash)};
  std::ranges::copy(*salt, parsed.salt.begin());
  return parsed;
}

Result<bool> verify_phc(std::string_view code, const Format& format,
                        std::string_view phc) {
  const auto parsed = parse_phc(phc);
  if (!parsed) {
    return std::unexpected(parsed.error());
  }
  const auto hash = derive_proof(code, format, parsed->salt, parsed->kdf);
  if (!hash) {
    return std::unexpected(hash.error());
  }
  return Botan::constant_time_compare(*hash, parsed->hash);
}

}  // namespace backup_codes
