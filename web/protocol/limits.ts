/** Every number of the scheme that bounds something, with its reason. */

/** Bytes of an enrolment. The largest one is under 5 KiB; the rest is room to indent. */
export const ENROLMENT_MAX_BYTES = 16_384;

/** Bytes of an import file: several thousand enrolments, and still read in one piece. */
export const IMPORT_FILE_MAX_BYTES = 4_194_304;

/** Bytes of an enrol request: an enrolment of full size, and what goes with it. */
export const ENROL_REQUEST_MAX_BYTES = ENROLMENT_MAX_BYTES + 1_024;

/** Bytes of any other request; the largest, a redeem of five proofs, has 1.6 KiB. */
export const REQUEST_MAX_BYTES = 4_096;

/**
 * Bytes of any answer. The fullest status, with the longest labels in ASCII escapes and
 * the longest parameters, has 58.1 KiB, and 74.6 KiB where it is indented by four.
 */
export const ANSWER_MAX_BYTES = 131_072;

/**
 * Levels of nesting within which duplicate keys are looked for. The deepest document
 * of ours has 5; anything that goes deeper is refused for its shape anyway, so a
 * hostile document must not make the reader remember the keys of every level.
 */
export const JSON_SCAN_DEPTH = 64;

/** Characters of one field name in an error: it may come from a hostile document. */
export const FIELD_NAME_MAX = 64;

/** Characters of a whole field path in an error. */
export const FIELD_PATH_MAX = 256;

/** Version of the enrolment and of the import file. */
export const VERSION = 1;

/** Symbols of a set ID: 40 random bits, 5 a symbol. */
export const SET_ID_SYMBOLS = 8;

/** Codes in a set, least. */
export const CODES_MIN = 1;

/**
 * Codes in a set, least, unless a relying party takes fewer: below five, one forgotten
 * sheet is a lockout.
 */
export const CODES_DEFAULT_MIN = 5;

/** Codes in a set, most: a guess tried against all of them gains 5.6 bits. */
export const CODES_MAX = 50;

/** Bytes of a set's salt: what RFC 9106 section 3.1 recommends for hashing passwords. */
export const SALT_BYTES = 16;

/** Bytes of a proof: as many as its SHA-256 has, so hashing it loses nothing. */
export const PROOF_BYTES = 32;

/** Bytes of a verifier, a SHA-256 (FIPS 180-4). */
export const VERIFIER_BYTES = 32;

/** Bytes of a holder: no two accounts of a site share 128 bits by chance. */
export const HOLDER_BYTES = 16;

/** Code points of a label; one line of a sheet. A label may be empty. */
export const LABEL_MAX = 64;

/** Code points of an account's name, least. */
export const ACCOUNT_MIN = 1;

/** Code points of an account's name, most: the longest mail address (RFC 5321). */
export const ACCOUNT_MAX = 254;

/** Symbols of a custom alphabet, least: with one there is nothing to choose. */
export const ALPHABET_MIN = 2;

/** Symbols of a custom alphabet, most. */
export const ALPHABET_MAX = 64;

/** Random symbols of a custom code, most. */
export const SYMBOLS_MAX = 64;

/** Symbols in a group of a custom code as shown, most. */
export const GROUP_MAX = 64;

/** Bits of entropy below which a format is refused: NIST SP 800-63B, look-up secrets. */
export const ENTROPY_MIN_BITS = 20;

/** Bits that NIST SP 800-63B-4 asks of saved codes; below, guesses are throttled. */
export const THROTTLE_BELOW_BITS = 64;

/** Bits from which NIST SP 800-63B accepts a plain salted hash, so `hmac-sha256` too. */
export const HMAC_MIN_BITS = 112;

/** Memory ceiling of the core, bytes: above 1 GB Mobile Safari reloads the page. */
export const KDF_MEMORY_MAX_BYTES = 1_073_741_824;

/** Memory ceiling of the kit's policy and of `deriveProof`: a phone must redeem. */
export const KDF_MEMORY_DEFAULT_MAX_BYTES = 134_217_728;

/**
 * Work of one derivation that a relying party takes unless it says otherwise, in the unit
 * of `kdfWork`: about two seconds on a slow phone.
 */
export const KDF_WORK_DEFAULT_MAX = Object.freeze({
  argon2id: 524_288,
  scrypt: 4_194_304,
  'pbkdf2-sha256': 2_400_000,
  'hmac-sha256': 1,
});

/**
 * Work of one derivation that a client takes on unless its caller says otherwise, in the
 * unit of `kdfWork`: at most about three seconds on a laptop, measured in WebAssembly.
 * Never less than a relying party's default.
 */
export const KDF_WORK_CLIENT_MAX = Object.freeze({
  argon2id: 2_097_152,
  scrypt: 8_388_608,
  'pbkdf2-sha256': 3_600_000,
  'hmac-sha256': 1,
});

/** Passes of Argon2id, most: more is a denial of service, not a defence. */
export const KDF_TIME_MAX = 16;

/** Lanes of Argon2id and parallelism of scrypt, most. */
export const KDF_PARALLELISM_MAX = 16;

/** Iterations of PBKDF2, least: OWASP Password Storage, PBKDF2-HMAC-SHA256. */
export const PBKDF2_ITERATIONS_MIN = 600_000;

/** Iterations of PBKDF2, most: about eight seconds in WebAssembly. */
export const PBKDF2_ITERATIONS_MAX = 10_000_000;

/** Active sets of an account: each is tried when redeeming, at one derivation each. */
export const ACTIVE_SETS_MAX = 5;

/** Dead sets that a `wrong_code` lists; an explanation costs one derivation each. */
export const RETIRED_SETS_MAX = 2;

/** Sets of any state in a status. */
export const STATUS_SETS_MAX = 50;

/** Characters of an opaque token, least: 128 bits in base64url. */
export const TOKEN_MIN = 22;

/** Characters of an opaque token, most: a signed token with its claims. */
export const TOKEN_MAX = 1_024;

/** Seconds of `retryAfter`, most: the throttle's delay ends at 15 minutes. */
export const RETRY_AFTER_MAX_SECONDS = 900;

/** Explanations that one sign-in gets; they count no attempt, so they count apart. */
export const EXPLAINS_PER_SIGN_IN = 10;
