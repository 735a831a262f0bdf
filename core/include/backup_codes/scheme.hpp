#pragma once

// Written by scripts/setup/scheme.js from core/scheme.json. Change that file.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace backup_codes {

/// The named formats, and `custom` for one that the caller describes.
enum class Profile : std::uint8_t {
  /// The default: 70 bits. NIST SP 800-63B-4 section 4.2.1.1 asks for 64 bits in saved
  /// recovery codes. An attacker who tries each guess against all ten codes of a set
  /// gains 3.3 bits, so 66.7 remain.
  standard,
  /// 115 bits, in groups of five. NIST SP 800-63B-4 section 3.1.2 accepts a plain salted
  /// hash from 112 bits.
  long_,
  /// 73 bits in digits, for phone keypads and dictation.
  numeric,
  custom,
};

/// The name in an enrolment, for example `standard`.
constexpr std::string_view name_of(Profile value) {
  constexpr std::array<std::string_view, 4> names{"standard", "long", "numeric",
                                                  "custom"};
  return names[static_cast<std::size_t>(value)];
}

/// How the check symbols of a format are computed; see check_symbols.hpp.
enum class CheckScheme : std::uint8_t {
  /// No check symbols.
  none,
  /// A shortened Reed-Solomon code over GF(32), which locates one wrong symbol.
  reed_solomon,
  /// ISO/IEC 7064 MOD 97-10, which detects a wrong digit and locates none.
  mod_97_10,
};

/// The characters that reading a typed code drops. Source: Unicode 16, PropList.txt: the
/// properties White_Space and Dash. Dots, the underscore and invisible characters are
/// added.
enum class Separator : std::uint8_t {
  /// Any other character.
  none,
  /// A zero-width character or a direction mark. The person doesn't know that it is
  /// there.
  unseen,
  /// A dash, a dot or an underscore.
  joiner,
  /// White space within a line.
  space,
  /// The end of a line.
  line_break,
};

/// What is wrong with a typed code: the first of these that applies.
enum class Problem : std::uint8_t {
  none,
  /// The text holds several codes, and only one can be meant.
  several_codes,
  /// These six digits look like the code of an authenticator app.
  authenticator_code,
  /// This character is not in the alphabet, and is not read as a symbol of it.
  bad_symbol,
  /// The code has too few symbols.
  too_short,
  /// The code has too many symbols.
  too_long,
  /// The check symbols do not fit the code: something was mistyped.
  check_failed,
};

/// The stable name, for example `check_failed`; empty for `none`.
constexpr std::string_view name_of(Problem value) {
  constexpr std::array<std::string_view, 7> names{
      "",          "several_codes", "authenticator_code", "bad_symbol",
      "too_short", "too_long",      "check_failed"};
  return names[static_cast<std::size_t>(value)];
}

/// Why the core refused. `limit` is that of the error.
enum class ErrorCode : std::uint8_t {
  /// This field has none of the allowed values.
  not_one_of,
  /// This number is below `limit`.
  too_low,
  /// This number is above `limit`.
  too_high,
  /// This string has fewer than `limit` characters (code points).
  too_short,
  /// This string has more than `limit` characters (code points).
  too_long,
  /// These bytes are not `limit` bytes long.
  wrong_length,
  /// This is not canonical base64url, a set ID, a token or a PHC string.
  bad_encoding,
  /// This alphabet or code has a character that is not allowed there.
  bad_symbol,
  /// Two entries that must differ are equal.
  not_distinct,
  /// This number must be a power of two.
  not_power_of_two,
  /// A code of this format has fewer than `limit` bits of entropy.
  entropy_too_low,
  /// The check symbols do not fit the code: something was mistyped.
  check_failed,
  /// Only the caller may name a custom format for `hmac-sha256`, and did not.
  format_not_named,
  /// This set was already exported the other way, as PHC strings or as an enrolment.
  already_exported,
  /// The codes of this set have been wiped.
  wiped,
  /// The module holds no code set under this handle.
  no_such_set,
  /// The platform gave no usable random bytes, so nothing was generated.
  random_failed,
  /// There is not enough memory for this derivation.
  out_of_memory,
  /// A primitive does not reproduce its published result. Trust no output.
  self_test_failed,
  /// This is a defect of this package. Report it.
  internal,
};

/// The stable name, for example `too_low`. Programs act on it.
constexpr std::string_view name_of(ErrorCode value) {
  constexpr std::array<std::string_view, 20> names{
      "not_one_of",       "too_low",          "too_high",
      "too_short",        "too_long",         "wrong_length",
      "bad_encoding",     "bad_symbol",       "not_distinct",
      "not_power_of_two", "entropy_too_low",  "check_failed",
      "format_not_named", "already_exported", "wiped",
      "no_such_set",      "random_failed",    "out_of_memory",
      "self_test_failed", "internal"};
  return names[static_cast<std::size_t>(value)];
}

namespace scheme {

/// The alphabets of the named formats. The value of a symbol is its index.
enum class NamedAlphabet : std::uint8_t {
  /// Crockford's Base32: digits and letters without I, L, O and U. Source:
  /// https://www.crockford.com/base32.html
  crockford32,
  /// The decimal digits.
  decimal,
};

/// `meant[i]` is the symbol that people mean when they type `typed[i]`.
struct AlphabetRow {
  std::string_view symbols;
  std::string_view typed;
  std::string_view meant;
};

/// In the order of NamedAlphabet.
inline constexpr auto alphabets = std::to_array<AlphabetRow>({
    {"0123456789ABCDEFGHJKMNPQRSTVWXYZ", "OIL", "011"},  // crockford32
    {"0123456789", "", ""},                              // decimal
});

/// A named format; see Format.
struct FormatRow {
  NamedAlphabet alphabet;
  CheckScheme scheme;
  std::uint8_t symbols;
  std::uint8_t check;
  std::uint8_t group;
};

/// In the order of Profile, which has `custom` behind them.
inline constexpr auto formats = std::to_array<FormatRow>({
    {NamedAlphabet::crockford32, CheckScheme::reed_solomon, 14, 2, 4},
    {NamedAlphabet::crockford32, CheckScheme::reed_solomon, 23, 2, 5},
    {NamedAlphabet::decimal, CheckScheme::mod_97_10, 22, 2, 4},
});

/// Characters of one kind, from `first` to `last`.
struct SeparatorRange {
  char32_t first;
  char32_t last;
  Separator kind;
};

/// In rising order.
inline constexpr auto separators = std::to_array<SeparatorRange>({
    {0x0009, 0x0009, Separator::space},       // tab
    {0x000A, 0x000D, Separator::line_break},  // line feed to carriage return
    {0x0020, 0x0020, Separator::space},       // space
    {0x002D, 0x002E, Separator::joiner},      // hyphen-minus, full stop
    {0x005F, 0x005F, Separator::joiner},      // underscore
    {0x0085, 0x0085, Separator::line_break},  // next line
    {0x00A0, 0x00A0, Separator::space},       // no-break space
    {0x00AD, 0x00AD, Separator::unseen},      // soft hyphen
    {0x00B7, 0x00B7, Separator::joiner},      // middle dot
    {0x034F, 0x034F, Separator::unseen},      // combining grapheme joiner
    {0x058A, 0x058A, Separator::joiner},      // Armenian hyphen
    {0x05BE, 0x05BE, Separator::joiner},      // Hebrew maqaf
    {0x061C, 0x061C, Separator::unseen},      // Arabic letter mark
    {0x1400, 0x1400, Separator::joiner},      // Canadian syllabics hyphen
    {0x1680, 0x1680, Separator::space},       // Ogham space mark
    {0x1806, 0x1806, Separator::joiner},      // Mongolian todo soft hyphen
    {0x180E, 0x180E, Separator::unseen},      // Mongolian vowel separator
    {0x2000, 0x200A, Separator::space},       // en quad to hair space
    {0x200B, 0x200F, Separator::unseen},      // zero-width characters, direction marks
    {0x2010, 0x2015, Separator::joiner},      // hyphen to horizontal bar
    {0x2024, 0x2024, Separator::joiner},      // one dot leader
    {0x2027, 0x2027, Separator::joiner},      // hyphenation point
    {0x2028, 0x2029, Separator::line_break},  // line separator, paragraph separator
    {0x202A, 0x202E, Separator::unseen},      // direction embeddings and overrides
    {0x202F, 0x202F, Separator::space},       // narrow no-break space
    {0x2053, 0x2053, Separator::joiner},      // swung dash
    {0x205F, 0x205F, Separator::space},       // medium mathematical space
    {0x2060, 0x2064, Separator::unseen},      // word joiner, invisible operators
    {0x2066, 0x206F, Separator::unseen},      // direction isolates and other controls
    {0x207B, 0x207B, Separator::joiner},      // superscript minus
    {0x208B, 0x208B, Separator::joiner},      // subscript minus
    {0x2212, 0x2212, Separator::joiner},      // minus sign
    {0x2E17, 0x2E17, Separator::joiner},      // double oblique hyphen
    {0x2E1A, 0x2E1A, Separator::joiner},      // hyphen with diaeresis
    {0x2E3A, 0x2E3B, Separator::joiner},      // two-em and three-em dash
    {0x2E40, 0x2E40, Separator::joiner},      // double hyphen
    {0x2E5D, 0x2E5D, Separator::joiner},      // oblique hyphen
    {0x3000, 0x3000, Separator::space},       // ideographic space
    {0x3002, 0x3002, Separator::joiner},      // ideographic full stop
    {0x301C, 0x301C, Separator::joiner},      // wave dash
    {0x3030, 0x3030, Separator::joiner},      // wavy dash
    {0x30A0, 0x30A0, Separator::joiner},      // Katakana-Hiragana double hyphen
    {0xFE00, 0xFE0F, Separator::unseen},      // variation selectors
    {0xFE31, 0xFE32, Separator::joiner},      // vertical em and en dash
    {0xFE58, 0xFE58, Separator::joiner},      // small em dash
    {0xFE63, 0xFE63, Separator::joiner},      // small hyphen-minus
    {0xFEFF, 0xFEFF, Separator::unseen},      // byte order mark
    {0xFF61, 0xFF61, Separator::joiner},      // half-width ideographic full stop
    {0x10D6E, 0x10D6E, Separator::joiner},    // Garay hyphen
    {0x10EAD, 0x10EAD, Separator::joiner},    // Yezidi hyphenation mark
});

/// The fewest codes in a set.
inline constexpr std::uint32_t codes_min = 1;

/// The most codes in a set. An attacker who tries a guess against all of them gains 5.6
/// bits.
inline constexpr std::uint32_t codes_max = 50;

/// Symbols in a set ID. 40 random bits, 5 in each symbol.
inline constexpr std::uint32_t set_id_symbols = 8;

/// Bytes in the salt of a set. RFC 9106 section 3.1 recommends 16 for hashing passwords.
inline constexpr std::uint32_t salt_bytes = 16;

/// Bytes in a proof. SHA-256 has as many, so hashing a proof loses nothing.
inline constexpr std::uint32_t proof_bytes = 32;

/// Bytes in a verifier, which is a SHA-256 (FIPS 180-4).
inline constexpr std::uint32_t verifier_bytes = 32;

/// The fewest symbols in a custom alphabet. With one symbol, all codes would be the same.
inline constexpr std::uint32_t alphabet_min = 2;

/// The most symbols in a custom alphabet.
inline constexpr std::uint32_t alphabet_max = 64;

/// The fewest random symbols in a custom code.
inline constexpr std::uint32_t symbols_min = 1;

/// The most random symbols in a custom code.
inline constexpr std::uint32_t symbols_max = 64;

/// The fewest symbols in a group of a custom code.
inline constexpr std::uint32_t group_min = 1;

/// The most symbols in a group of a custom code.
inline constexpr std::uint32_t group_max = 64;

/// A format whose codes have less entropy is refused. Source: NIST SP 800-63B, look-up
/// secrets; OWASP ASVS 6.5.4.
inline constexpr std::uint32_t entropy_min_bits = 20;

/// A relying party must limit guesses at codes with less entropy. Source: NIST SP
/// 800-63B-4 sections 3.1.2 and 4.2.1.1.
inline constexpr std::uint32_t throttle_below_bits = 64;

/// The least entropy of a code that `hmac-sha256` may hash. NIST SP 800-63B-4 section
/// 3.1.2 accepts a plain salted hash from 112 bits.
inline constexpr std::uint32_t hmac_min_bits = 112;

/// The most memory that any derivation may take. Above 1 GB, Mobile Safari reloads the
/// page.
inline constexpr std::uint32_t kdf_memory_max_bytes = 1'073'741'824;

/// The most passes of Argon2id. More would be a denial of service, not a defence.
inline constexpr std::uint32_t kdf_time_max = 16;

/// The most lanes of Argon2id, and the most parallelism of scrypt.
inline constexpr std::uint32_t kdf_parallelism_max = 16;

/// The fewest iterations of PBKDF2. Source: OWASP Password Storage Cheat Sheet,
/// PBKDF2-HMAC-SHA256.
inline constexpr std::uint32_t pbkdf2_iterations_min = 600'000;

/// The most iterations of PBKDF2. About eight seconds in WebAssembly.
inline constexpr std::uint32_t pbkdf2_iterations_max = 10'000'000;

/// The longest PHC string that is read. A valid string is less than half as long.
inline constexpr std::uint32_t phc_max_bytes = 512;

/// The longest text in which the reader looks for a code. The fullest sheet with the
/// longest codes is less than half as long.
inline constexpr std::uint32_t search_max_characters = 16'384;

/// A text with more codes counts as one with this many. No set has that many.
inline constexpr std::uint32_t counted_codes_max = 100;

/// From `from` on, the other parameter is at least `least`.
struct FloorRow {
  std::uint32_t from;
  std::uint32_t least;
};

/// The least memory of Argon2id in KiB for `t` passes. Use the first row whose `t` is not
/// higher. Source: OWASP Password Storage Cheat Sheet, Argon2id.
inline constexpr auto argon2id_floor = std::to_array<FloorRow>({
    {5, 7168},
    {4, 9216},
    {3, 12'288},
    {2, 19'456},
    {1, 47'104},
});

/// The least parallelism of scrypt for a cost `n` at r = 8. Use the first row whose `n`
/// is not higher. Source: OWASP Password Storage Cheat Sheet, scrypt.
inline constexpr auto scrypt_floor = std::to_array<FloorRow>({
    {131'072, 1},
    {65'536, 2},
    {32'768, 3},
    {16'384, 5},
    {8192, 10},
});

/// The names of the KDFs in an enrolment.
inline constexpr auto kdf_names = std::to_array<std::string_view>(
    {"argon2id", "scrypt", "pbkdf2-sha256", "hmac-sha256"});

/// Whether there are PHC strings for each of them.
inline constexpr auto kdf_has_phc_form = std::to_array<bool>({true, true, false, false});

/// Argon2id (RFC 9106), version 0x13. OWASP's recommendation for two passes: 25 ms in
/// Node.js, 63 ms in a warm browser.
namespace argon2id {
inline constexpr std::uint32_t default_m = 19'456;
inline constexpr std::uint32_t default_t = 2;
inline constexpr std::uint32_t default_p = 1;
inline constexpr std::uint32_t min_t = 1;
inline constexpr std::uint32_t min_p = 1;
inline constexpr std::uint32_t memory_unit = 1024;
}  // namespace argon2id

/// scrypt (RFC 7914). OWASP's first choice for scrypt. It takes 128 MiB, the most that we
/// ask of a phone.
namespace scrypt {
inline constexpr std::uint32_t default_n = 131'072;
inline constexpr std::uint32_t default_r = 8;
inline constexpr std::uint32_t default_p = 1;
inline constexpr std::uint32_t min_r = 8;
inline constexpr std::uint32_t min_n = 8192;
inline constexpr std::uint32_t memory_unit = 128;
}  // namespace scrypt

/// PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2), where only primitives that NIST
/// approves are allowed. OWASP's least for SHA-256: half a second in WebAssembly, a tenth
/// of a second on WebCrypto.
namespace pbkdf2_sha256 {
inline constexpr std::uint32_t default_iterations = 600'000;
}  // namespace pbkdf2_sha256

}  // namespace scheme

}  // namespace backup_codes
