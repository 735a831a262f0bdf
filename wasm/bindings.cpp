// The module's interface: gives the core's functions their JavaScript names. It converts
// types and holds no logic. backup-codes.d.ts describes what JavaScript sees.

#include <emscripten/bind.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "backup_codes/code_set.hpp"
#include "backup_codes/passphrase.hpp"
#include "backup_codes/phc.hpp"
#include "backup_codes/proof.hpp"
#include "backup_codes/reading.hpp"
#include "backup_codes/self_test.hpp"
#include "conversions.hpp"
#include "live_sets.hpp"
#include "platform.hpp"

namespace backup_codes::wasm {

namespace {

// The types that --emit-tsd writes for the values that cross.
EMSCRIPTEN_DECLARE_VAL_TYPE(Bytes)
EMSCRIPTEN_DECLARE_VAL_TYPE(FormatObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(KdfObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ProofOptionsObject)
EMSCRIPTEN_DECLARE_VAL_TYPE(ReadingResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(GeneratedResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(BytesResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(IndexResult)
EMSCRIPTEN_DECLARE_VAL_TYPE(EmptyResult)

// What most functions take besides a code.
struct Parameters {
  Format format;
  Kdf kdf;
};

Result<Parameters> parameters_from(const val& format_object, const val& kdf_object) {
  const auto format = format_from(format_object);
  if (!format) {
    return std::unexpected(format.error());
  }
  const auto kdf = kdf_from(kdf_object);
  if (!kdf) {
    return std::unexpected(kdf.error());
  }
  return Parameters{.format = *format, .kdf = *kdf};
}

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

// Each page and each worker has one instance of the module, with its own sets.
LiveSets& live_sets() {
  static LiveSets sets;
  return sets;
}

GeneratedResult generate_code_set(const FormatObject& format, const KdfObject& kdf,
                                  std::uint32_t count) {
  const auto parameters = parameters_from(format, kdf);
  if (!parameters) {
    return GeneratedResult(failure(parameters.error()));
  }
  PlatformRandom random;
  auto set = CodeSet::generate(parameters->format, parameters->kdf, count, random);
  if (!set) {
    return GeneratedResult(failure(set.error()));
  }
  val generated = val::object();
  generated.set("id", to_array(set->set_id()));
  generated.set("salt", to_array(set->salt()));
  generated.set("handle", live_sets().add(std::move(*set)));
  return GeneratedResult(success(generated));
}

enum class Derived : std::uint8_t { proof, verifier };

BytesResult derive(Derived wanted, const Bytes& code, const FormatObject& format_object,
                   const Bytes& salt_array, const KdfObject& kdf_object,
                   const ProofOptionsObject& options_object) {
  const auto parameters = parameters_from(format_object, kdf_object);
  if (!parameters) {
    return BytesResult(failure(parameters.error()));
  }
  const auto& [format, kdf] = *parameters;
  const val named = options_object["hmacFormat"];
  const auto hmac_format = format_from(named.isNull() ? format_object : named);
  if (!hmac_format) {
    return BytesResult(failure(hmac_format.error()));
  }
  const ProofOptions options{.max_memory = count(options_object, "maxMemory"),
                             .max_work = count(options_object, "maxWork"),
                             .hmac_format = named.isNull() ? nullptr : &*hmac_format};
  const SecretBytes code_bytes = bytes_from(code);
  const SecretBytes salt = bytes_from(salt_array);
  const auto text = text_in(code_bytes);
  if (wanted == Derived::proof) {
    return BytesResult(
        to_result(backup_codes::derive_proof(text, format, salt, kdf, options)));
  }
  return BytesResult(
      to_result(backup_codes::derive_verifier(text, format, salt, kdf, options)));
}

BytesResult derive_proof(const Bytes& code, const FormatObject& format, const Bytes& salt,
                         const KdfObject& kdf, const ProofOptionsObject& options) {
  return derive(Derived::proof, code, format, salt, kdf, options);
}

BytesResult derive_verifier(const Bytes& code, const FormatObject& format,
                            const Bytes& salt, const KdfObject& kdf,
                            const ProofOptionsObject& options) {
  return derive(Derived::verifier, code, format, salt, kdf, options);
}

BytesResult verifier_of(const Bytes& proof) {
  return BytesResult(to_result(backup_codes::verifier_of(bytes_from(proof))));
}

IndexResult position_of(const Bytes& proof, const Bytes& verifiers_in_a_row) {
  const SecretBytes bytes = bytes_from(verifiers_in_a_row);
  if (bytes.size() % scheme::verifier_bytes != 0) {
    return IndexResult(
        failure({ErrorCode::wrong_length, "verifiers", scheme::verifier_bytes}));
  }
  std::vector<Verifier> verifiers(bytes.size() / scheme::verifier_bytes);
  for (std::size_t i = 0; i < verifiers.size(); ++i) {
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * scheme::verifier_bytes),
                scheme::verifier_bytes, verifiers[i].begin());
  }
  const auto position = backup_codes::position_of(bytes_from(proof), verifiers);
  if (!position) {
    return IndexResult(failure(position.error()));
  }
  return IndexResult(success(*position ? val(**position) : val::null()));
}

BytesResult encode_phc(const Bytes& code, const FormatObject& format,
                       const KdfObject& kdf) {
  const auto parameters = parameters_from(format, kdf);
  if (!parameters) {
    return BytesResult(failure(parameters.error()));
  }
  PlatformRandom random;
  const auto salt = draw_salt(random);
  if (!salt) {
    return BytesResult(failure(salt.error()));
  }
  const SecretBytes code_bytes = bytes_from(code);
  return BytesResult(to_result(backup_codes::encode_phc(
      text_in(code_bytes), parameters->format, *salt, parameters->kdf)));
}

BytesResult key_of_passphrase(const Bytes& passphrase, const Bytes& salt,
                              const KdfObject& kdf_object) {
  const auto kdf = kdf_from(kdf_object);
  return BytesResult(kdf ? to_result(backup_codes::key_of_passphrase(
                               bytes_from(passphrase), bytes_from(salt), *kdf))
                         : failure(kdf.error()));
}

val to_empty(const Result<void>& result) {
  return result ? success(val::null()) : failure(result.error());
}

EmptyResult self_test() { return EmptyResult(to_empty(backup_codes::self_test())); }

EmptyResult warm_up() { return EmptyResult(to_empty(backup_codes::warm_up())); }

// The result of `use` for the set with this handle, or an error if there is none.
template <typename Use>
val with_set(SetHandle handle, const Use& use) {
  const auto set = live_sets().find(handle);
  return set ? use(**set) : failure(set.error());
}

BytesResult code(SetHandle handle, std::uint32_t index) {
  return BytesResult(with_set(
      handle, [index](const CodeSet& set) { return to_result(set.code(index)); }));
}

EmptyResult claim(SetHandle handle, Export kind) {
  return EmptyResult(
      with_set(handle, [kind](CodeSet& set) { return to_empty(set.claim(kind)); }));
}

EmptyResult claim_enrolment(SetHandle handle) { return claim(handle, Export::enrolment); }

EmptyResult claim_phc(SetHandle handle) { return claim(handle, Export::phc); }

EmptyResult wipe_set(SetHandle handle) {
  return EmptyResult(with_set(handle, [](CodeSet& set) {
    set.wipe();
    return to_empty({});
  }));
}

EmptyResult delete_set(SetHandle handle) {
  return EmptyResult(to_empty(live_sets().remove(handle)));
}

}  // namespace

EMSCRIPTEN_BINDINGS(backup_codes) {
  using namespace emscripten;
  register_type<Bytes>("Uint8Array");
  register_type<FormatObject>("FormatObject");
  register_type<KdfObject>("KdfObject");
  register_type<ProofOptionsObject>("ProofOptionsObject");
  register_type<ReadingResult>("Result<Reading>");
  register_type<GeneratedResult>("Result<GeneratedSet>");
  register_type<BytesResult>("Result<Uint8Array>");
  register_type<IndexResult>("Result<number | null>");
  register_type<EmptyResult>("Result<null>");

  function("readCode", &read_code);
  function("generateCodeSet", &generate_code_set);
  function("deriveProof", &derive_proof);
  function("deriveVerifier", &derive_verifier);
  function("verifierOf", &verifier_of);
  function("positionOf", &position_of);
  function("encodePhc", &encode_phc);
  function("keyOfPassphrase", &key_of_passphrase);
  function("selfTest", &self_test);
  function("warmUp", &warm_up);

  function("code", &code);
  function("claimEnrolment", &claim_enrolment);
  function("claimPhc", &claim_phc);
  function("wipeSet", &wipe_set);
  function("deleteSet", &delete_set);
}

}  // namespace backup_codes::wasm
