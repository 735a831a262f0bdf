#pragma once

#include <botan/rng.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/proof.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// Random symbols of Crockford's Base32. A set ID is public and names a set on sheets, in
/// files and in errors.
using SetId = std::array<char, scheme::set_id_symbols>;

/// How the codes of a set are exported: as verifiers in an enrolment, or as PHC strings.
enum class Export : std::uint8_t { enrolment, phc };

/// The codes generated together: one salt, one set ID, one sheet.
///
/// A set can be exported in one way only. The first claim decides, and the other way is
/// refused from then on, because a PHC string contains the proof of a code. Several
/// threads may hash the codes at once with derive_verifier or encode_phc.
class CodeSet {
 public:
  /// Generates `count` distinct codes, a salt and a set ID.
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

  /// Decides how the set is exported. Call it before the first code is hashed; claiming
  /// the same way again is allowed.
  ///
  /// Errors: `wiped` of `set`; `not_one_of` of `kdf.name` if the KDF has no PHC form;
  /// `already_exported` of `set` if the other way was claimed before.
  Result<void> claim(Export kind);

  /// Wipes the codes. The set keeps only what is public.
  void wipe() { m_codes.clear(); }

 private:
  CodeSet(const Format& format, const Kdf& kdf) : m_format(format), m_kdf(kdf) {}

  Format m_format;
  Kdf m_kdf;
  SetId m_set_id{};
  Salt m_salt{};
  std::vector<SecretText> m_codes;
  std::optional<Export> m_export;
};

}  // namespace backup_codes
