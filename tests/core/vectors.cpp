#include "vectors.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace backup_codes::vectors {

namespace {

std::string spell(std::string_view code, std::string_view field,
                  std::optional<std::uint64_t> limit) {
  std::string text(code);
  text.append(" of ").append(field);
  return limit ? text + ", limit " + std::to_string(*limit) : text;
}

}  // namespace

Json list(const std::string& file, const std::string& name) {
  std::ifstream stream(std::string(VECTORS_FOLDER "/") + file + ".json");
  REQUIRE_MESSAGE(stream, "cannot read the vectors of ", file);
  Json entries = Json::parse(stream).at(name);
  REQUIRE_FALSE(entries.empty());
  return entries;
}

Result<Format> format_of(const Json& format) {
  const auto profile = format.at("profile").get<std::string>();
  if (profile == "custom") {
    return custom_format(format.at("alphabet").get<std::string>(),
                         format.at("symbols").get<std::uint32_t>(),
                         format.at("group").get<std::uint32_t>());
  }
  return backup_codes::format_of(profile == "long"      ? Profile::long_
                                 : profile == "numeric" ? Profile::numeric
                                                        : Profile::standard);
}

std::uint32_t whole_entropy_bits(const Json& vector) {
  return static_cast<std::uint32_t>(vector.at("entropyBits").get<double>());
}

Kdf kdf_of(const Json& kdf) {
  const auto name = kdf.at("name").get<std::string>();
  const auto number = [&](const char* field) {
    return kdf.at(field).get<std::uint32_t>();
  };
  if (name == "argon2id") {
    return Argon2id{number("m"), number("t"), number("p")};
  }
  if (name == "scrypt") {
    return Scrypt{number("n"), number("r"), number("p")};
  }
  if (name == "pbkdf2-sha256") {
    return Pbkdf2Sha256{number("iterations")};
  }
  REQUIRE(name == "hmac-sha256");
  return HmacSha256{};
}

Result<SecretBytes> derive_proof_of(const Json& vector,
                                    std::span<const std::uint8_t> salt) {
  const auto format = format_of(vector.at("format"));
  REQUIRE(format);
  const auto named = format_of(vector.value("hmacFormat", vector.at("format")));
  REQUIRE(named);
  const ProofOptions options{
      .max_work = vector.value("maxWork", max_kdf_work),
      .hmac_format = vector.contains("hmacFormat") ? &*named : nullptr};
  return derive_proof(vector.at("code").get<std::string>(), *format, salt,
                      kdf_of(vector.at("kdf")), options);
}

std::vector<std::uint8_t> bytes_of(const Json& hex) {
  const auto text = hex.get<std::string>();
  std::vector<std::uint8_t> bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoi(text.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

std::string spelled(const Error& error) {
  return spell(name_of(error.code), error.field, error.limit);
}

std::string spelled(const Json& invalid) {
  std::optional<std::uint64_t> limit;
  if (invalid.contains("limit")) {
    limit = invalid["limit"].get<std::uint64_t>();
  }
  return spell(invalid.at("error").get<std::string>(),
               invalid.at("field").get<std::string>(), limit);
}

}  // namespace backup_codes::vectors
