// The module's interface: the core's functions by their JavaScript names. Converts types
// and holds no logic. What JavaScript sees is described in backup-codes.d.ts.

#include <emscripten/bind.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "backup_codes/code_set.hpp"
#include "backup_codes/phc.hpp"
#include "backup_codes/proof.hpp"
#include "backup_codes/reading.hpp"
#include "backup_codes/self_test.hpp"
#include "conversions.hpp"
#include "platform_random.hpp"

namespace backup_codes::wasm {

namespace {

// The types that --emit-tsd writes for the values that cross.
EMSCRIPTEN_DECLARE_VAL_TYPE(Bytes)
EMSCRIPTEN_DECLARE_VAL_TYPE(FormatObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(KdfObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ProofOptionsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ReadingResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(HandleResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(BytesResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(IndexResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(EmptyResult)

std::string_view text_in(const SecretBytes& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ReadingResult read_code(const Bytes& typed, const FormatObject& format_object) {
  const auto format = format_from(format_object);
  if (!format) {
    return ReadingResult(failure(format.error()));
  }
  return ReadingResult(
      success(to_object(backup_codes::read_code(text_in(bytes_from(typed)), *format))));
}

// A set in this module's memory goes by its address. Embind's own classes would make the
// glue half as large again, in the page and in the worker.
using SetHandle = std::uint32_t;

CodeSet& set_of(SetHandle handle) { return *reinterpret_cast<CodeSet*>(handle); }

HandleResult generate_code_set(const FormatObject& format_object,
                               const KdfObject& kdf_object, std::uint32_t count) {
  const auto format = format_from(format_object);
  if (!format) {
    return HandleResult(failure(format.error()));
  }
  const auto kdf = kdf_from(kdf_object);
  if (!kdf) {
    return HandleResult(failure(kdf.error()));
  }
  PlatformRandom random;
  auto set = CodeSet::generate(*format, *kdf, count, random);
  if (!set) {
    return HandleResult(failure(set.error()));
  }
  const auto* kept = std::make_unique<CodeSet>(std::move(*set)).release();
  return HandleResult(success(reinterpret_cast<SetHandle>(kept)));
}

void delete_set(SetHandle handle) { std::unique_ptr<CodeSet>(&set_of(handle)).reset(); }

BytesResult derive_proof(const Bytes& code, const FormatObject& format_object,
                         const Bytes& salt, const KdfObject& kdf_object,
                         const ProofOptionsObject& options_object) {
  const auto format = format_from(format_object);
  if (!format) {
    return BytesResult(failure(format.error()));
  }
  const auto kdf = kdf_from(kdf_object);
  if (!kdf) {
    return BytesResult(failure(kdf.error()));
  }
  const val named = options_object["hmacFormat"];
  const auto hmac_format = format_from(named.isNull() ? format_object : named);
  if (!hmac_format) {
    return BytesResult(failure(hmac_format.error()));
  }
  const ProofOptions options{.max_memory = count(options_object, "maxMemory"),
                             .max_work = count(options_object, "maxWork"),
                             .hmac_format = named.isNull() ? nullptr : &*hmac_format};
  const SecretBytes code_bytes = bytes_from(code);
  return BytesResult(to_result(backup_codes::derive_proof(
      text_in(code_bytes), *format, bytes_from(salt), *kdf, options)));
}

BytesResult verifier_of(const Bytes& proof) {
  return BytesResult(to_result(backup_codes::verifier_of(bytes_from(proof))));
}

IndexResult position_of(const Bytes& proof, const Bytes& verifiers_in_a_row) {
  const SecretBytes bytes = bytes_from(verifiers_in_a_row);
  if (bytes.size() % verifier_size != 0) {
    return IndexResult(failure({ErrorCode::wrong_length, "verifiers", verifier_size}));
  }
  std::vector<Verifier> verifiers(bytes.size() / verifier_size);
  for (std::size_t i = 0; i < verifiers.size(); ++i) {
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * verifier_size),
                verifier_size, verifiers[i].begin());
  }
  const auto position = backup_codes::position_of(bytes_from(proof), verifiers);
  if (!position) {
    return IndexResult(failure(position.error()));
  }
  return IndexResult(success(*position ? val(**position) : val::null()));
}

BytesResult encode_phc(const Bytes& code, const FormatObject& format_object,
                       const KdfObject& kdf_object) {
  const auto format = format_from(format_object);
  if (!format) {
    return BytesResult(failure(format.error()));
  }
  const auto kdf = kdf_from(kdf_object);
  if (!kdf) {
    return BytesResult(failure(kdf.error()));
  }
  PlatformRandom random;
  const auto salt = draw_salt(random);
  if (!salt) {
    return BytesResult(failure(salt.error()));
  }
  const SecretBytes code_bytes = bytes_from(code);
  return BytesResult(
      to_result(backup_codes::encode_phc(text_in(code_bytes), *format, *salt, *kdf)));
}

EmptyResult to_empty(const Result<void>& result) {
  return EmptyResult(result ? success(val::null()) : failure(result.error()));
}

EmptyResult self_test() { return to_empty(backup_codes::self_test()); }

EmptyResult warm_up() { return to_empty(backup_codes::warm_up()); }

Bytes set_id(SetHandle set) { return Bytes(to_array(set_of(set).set_id())); }

Bytes salt(SetHandle set) { return Bytes(to_array(set_of(set).salt())); }

BytesResult code(SetHandle set, std::uint32_t index) {
  return BytesResult(to_result(set_of(set).code(index)));
}

EmptyResult claim(SetHandle set, Export kind) {
  return to_empty(set_of(set).claim(kind));
}

EmptyResult claim_enrolment(SetHandle set) { return claim(set, Export::enrolment); }

EmptyResult claim_phc(SetHandle set) { return claim(set, Export::phc); }

void wipe_set(SetHandle set) { set_of(set).wipe(); }

}  // namespace

EMSCRIPTEN_BINDINGS(backup_codes) {
  using namespace emscripten;
  register_type<Bytes>("Uint8Array");
  register_type<FormatObject>("FormatObject");
  register_type<KdfObject>("KdfObject");
  register_type<ProofOptionsObject>("ProofOptionsObject");
  register_type<ReadingResult>("Result<Reading>");
  register_type<HandleResult>("Result<SetHandle>");
  register_type<BytesResult>("Result<Uint8Array>");
  register_type<IndexResult>("Result<number | null>");
  register_type<EmptyResult>("Result<null>");

  function("readCode", &read_code);
  function("generateCodeSet", &generate_code_set);
  function("deriveProof", &derive_proof);
  function("verifierOf", &verifier_of);
  function("positionOf", &position_of);
  function("encodePhc", &encode_phc);
  function("selfTest", &self_test);
  function("warmUp", &warm_up);

  function("setId", &set_id);
  function("salt", &salt);
  function("code", &code);
  function("claimEnrolment", &claim_enrolment);
  function("claimPhc", &claim_phc);
  function("wipeSet", &wipe_set);
  function("deleteSet", &delete_set);
}

}  // namespace backup_codes::wasm
