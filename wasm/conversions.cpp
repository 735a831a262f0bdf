#include "conversions.hpp"

#include <limits>
#include <string>

namespace backup_codes::wasm {

namespace {

std::unexpected<Error> not_one_of(std::string_view field) {
  return refused(ErrorCode::not_one_of, field);
}

std::uint32_t number(const val& object, const char* field) {
  return object[field].as<std::uint32_t>();
}

val to_object(const Place& place) {
  val object = val::object();
  object.set("position", place.position);
  object.set("at", place.at);
  return object;
}

val to_object(const Proposal& proposal) {
  val object = to_object(proposal.place);
  // As a character code: a string would be copied on the heap.
  object.set("symbol", static_cast<int>(proposal.symbol));
  object.set("code", to_array(view(proposal.code)));
  return object;
}

}  // namespace

std::uint64_t count(const val& object, const char* field) {
  const auto number = object[field].as<double>();
  constexpr double most_exact = 9007199254740991;
  return number > most_exact ? std::numeric_limits<std::uint64_t>::max()
                             : static_cast<std::uint64_t>(number);
}

SecretBytes bytes_from(const val& array) {
  SecretBytes bytes(array["length"].as<std::size_t>());
  val(emscripten::typed_memory_view(bytes.size(), bytes.data())).call<void>("set", array);
  return bytes;
}

val to_array(std::span<const std::uint8_t> bytes) {
  return val(emscripten::typed_memory_view(bytes.size(), bytes.data()))
      .call<val>("slice");
}

val to_array(std::string_view text) {
  return to_array({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

Result<Format> format_from(const val& format) {
  const auto profile = format["profile"].as<std::string>();
  if (profile == "standard") {
    return format_of(Profile::standard);
  }
  if (profile == "long") {
    return format_of(Profile::long_);
  }
  if (profile == "numeric") {
    return format_of(Profile::numeric);
  }
  if (profile == "custom") {
    return custom_format(format["alphabet"].as<std::string>(), number(format, "symbols"),
                         number(format, "group"));
  }
  return not_one_of("format.profile");
}

Result<Kdf> kdf_from(const val& kdf) {
  const auto name = kdf["name"].as<std::string>();
  if (name == "argon2id") {
    return Argon2id{number(kdf, "m"), number(kdf, "t"), number(kdf, "p")};
  }
  if (name == "scrypt") {
    return Scrypt{number(kdf, "n"), number(kdf, "r"), number(kdf, "p")};
  }
  if (name == "pbkdf2-sha256") {
    return Pbkdf2Sha256{number(kdf, "iterations")};
  }
  if (name == "hmac-sha256") {
    return HmacSha256{};
  }
  return not_one_of("kdf.name");
}

val to_object(const Reading& reading) {
  val object = val::object();
  object.set("problem", std::string(name_of(reading.problem)));
  object.set("found", reading.found);
  object.set("expected", reading.expected);
  if (reading.problem == Problem::none) {
    object.set("code", to_array(view(reading.code)));
  }
  if (reading.codes > 0) {
    object.set("codes", reading.codes);
  }
  if (reading.bad) {
    object.set("bad", to_object(*reading.bad));
  }
  if (reading.proposal) {
    object.set("proposal", to_object(*reading.proposal));
  }
  return object;
}

val failure(const Error& error) {
  val details = val::object();
  details.set("code", std::string(name_of(error.code)));
  details.set("field", std::string(error.field));
  if (error.limit) {
    details.set("limit", static_cast<double>(*error.limit));
  }
  val object = val::object();
  object.set("error", details);
  return object;
}

}  // namespace backup_codes::wasm
