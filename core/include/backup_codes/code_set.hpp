#pragma once

#include <botan/rng.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/proof.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// 8 symbols of Crockford Base32, 40 random bits. Public; names a set on sheet, file and
/// error.
using SetId = std::array<char, 8>;

/// The codes generated together: one salt, one set ID, one sheet.
///
/// A set is exported in one way: as verifiers of its enrolment, or as PHC strings. The
/// first that is asked for decides, and the other is refused from then on, because a PHC
/// string contains the proof of a code.
class CodeSet {
 public:
  static constexpr std::uint32_t max_count = 50;

  /// Generates 1 to `max_count` distinct codes, a salt and a set ID.
  ///
  /// Errors: `too_low` or `too_high` of `count`; those of check_kdf; `random_failed` of
  /// `random`.
  static Result<CodeSet> generate(const Format& format, const Kdf& kdf,
                                  std::uint32_t count, Botan::RandomNumberGenerator& rng);

  [[nodiscard]] const Format& format() const { return m_format; }
  [[nodiscard]] const Kdf& kdf() const { return m_kdf; }
  [[nodiscard]] const Salt& salt() const { return m_salt; }
  [[nodiscard]] std::string_view set_id() const {
    return {m_set_id.data(), m_set_id.size()};
  }
  /// How many codes; 0 once they have been wiped.
  [[nodiscard]] std::size_t count() const { return m_codes.size(); }

  /// A code in canonical form. Errors: `too_high` of `index`; `wiped` of `set`.
  [[nodiscard]] Result<std::string_view> code(std::size_t index) const;

  /// The verifier of a code, for the enrolment. Takes as long as one derivation.
  ///
  /// Errors: those of code; `already_exported` of `set`; `out_of_memory` of `kdf`.
  Result<Verifier> verifier(std::size_t index);

  /// The PHC string of a code, with a fresh salt of its own. Takes as long as one
  /// derivation.
  ///
  /// Errors: those of code; `not_one_of` of `kdf.name`; `already_exported` of `set`;
  /// `random_failed` of `random`; `out_of_memory` of `kdf`.
  Result<SecretText> phc(std::size_t index, Botan::RandomNumberGenerator& rng);

  /// Wipes the codes. The set keeps only what is public.
  void wipe() { m_codes.clear(); }

 private:
  enum class Export : std::uint8_t { undecided, enrolment, phc };

  CodeSet(const Format& format, const Kdf& kdf) : m_format(format), m_kdf(kdf) {}
  Result<void> claim(Export kind);

  Format m_format;
  Kdf m_kdf;
  SetId m_set_id{};
  Salt m_salt{};
  std::vector<SecretText> m_codes;
  Export m_export = Export::undecided;
};

}  // namespace backup_codes
