// Written by scripts/setup/scheme.js from core/scheme.json. Change that file.

/**
 * Crockford's Base32: digits and letters without I, L, O and U. Source:
 * https://www.crockford.com/base32.html
 */
export const CROCKFORD32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The letters that people type in place of symbols of CROCKFORD32. */
export const CROCKFORD32_ALIASES = { O: '0', I: '1', L: '1' } as const;

/** The decimal digits. */
export const DECIMAL = '0123456789';

/** The symbols of the named alphabets. */
export const ALPHABETS = /* @__PURE__ */ Object.freeze({
  crockford32: CROCKFORD32,
  decimal: DECIMAL,
});

/**
 * The default: 70 bits. NIST SP 800-63B-4 section 4.2.1.1 asks for 64 bits in saved
 * recovery codes. An attacker who tries each guess against all ten codes of a set gains
 * 3.3 bits, so 66.7 remain.
 */
export const STANDARD_FORMAT = /* @__PURE__ */ Object.freeze({
  profile: 'standard',
  alphabet: 'crockford32',
  symbols: 14,
  check: 2,
  group: 4,
} as const);

/**
 * 115 bits, in groups of five. NIST SP 800-63B-4 section 3.1.2 accepts a plain salted
 * hash from 112 bits.
 */
export const LONG_FORMAT = /* @__PURE__ */ Object.freeze({
  profile: 'long',
  alphabet: 'crockford32',
  symbols: 23,
  check: 2,
  group: 5,
} as const);

/** 73 bits in digits, for phone keypads and dictation. */
export const NUMERIC_FORMAT = /* @__PURE__ */ Object.freeze({
  profile: 'numeric',
  alphabet: 'decimal',
  symbols: 22,
  check: 2,
  group: 4,
} as const);

/** The named formats by profile. */
export const NAMED_FORMATS = /* @__PURE__ */ Object.freeze({
  standard: STANDARD_FORMAT,
  long: LONG_FORMAT,
  numeric: NUMERIC_FORMAT,
});

/**
 * The characters that reading a typed code drops. Source: Unicode 16, PropList.txt: the
 * properties White_Space and Dash. Dots, the underscore and invisible characters are
 * added. This is the inside of a character class.
 */
export const SEPARATORS =
  '\\u0009\\u000A-\\u000D\\u0020\\u002D-\\u002E\\u005F\\u0085' +
  '\\u00A0\\u00AD\\u00B7\\u034F\\u058A\\u05BE' +
  '\\u061C\\u1400\\u1680\\u1806\\u180E\\u2000-\\u200A' +
  '\\u200B-\\u200F\\u2010-\\u2015\\u2024\\u2027\\u2028-\\u2029\\u202A-\\u202E' +
  '\\u202F\\u2053\\u205F\\u2060-\\u2064\\u2066-\\u206F\\u207B' +
  '\\u208B\\u2212\\u2E17\\u2E1A\\u2E3A-\\u2E3B\\u2E40' +
  '\\u2E5D\\u3000\\u3002\\u301C\\u3030\\u30A0' +
  '\\uFE00-\\uFE0F\\uFE31-\\uFE32\\uFE58\\uFE63\\uFEFF\\uFF61' +
  '\\u{10D6E}\\u{10EAD}';

/** The fewest codes in a set. */
export const CODES_MIN = 1;

/**
 * The most codes in a set. An attacker who tries a guess against all of them gains 5.6
 * bits.
 */
export const CODES_MAX = 50;

/** Symbols in a set ID. 40 random bits, 5 in each symbol. */
export const SET_ID_SYMBOLS = 8;

/**
 * Bytes in the salt of a set. RFC 9106 section 3.1 recommends 16 for hashing passwords.
 */
export const SALT_BYTES = 16;

/** Bytes in a proof. SHA-256 has as many, so hashing a proof loses nothing. */
export const PROOF_BYTES = 32;

/** Bytes in a verifier, which is a SHA-256 (FIPS 180-4). */
export const VERIFIER_BYTES = 32;

/**
 * The fewest symbols in a custom alphabet. With one symbol, all codes would be the same.
 */
export const ALPHABET_MIN = 2;

/** The most symbols in a custom alphabet. */
export const ALPHABET_MAX = 64;

/** The fewest random symbols in a custom code. */
export const SYMBOLS_MIN = 1;

/** The most random symbols in a custom code. */
export const SYMBOLS_MAX = 64;

/** The fewest symbols in a group of a custom code. */
export const GROUP_MIN = 1;

/** The most symbols in a group of a custom code. */
export const GROUP_MAX = 64;

/**
 * A format whose codes have less entropy is refused. Source: NIST SP 800-63B, look-up
 * secrets; OWASP ASVS 6.5.4.
 */
export const ENTROPY_MIN_BITS = 20;

/**
 * A relying party must limit guesses at codes with less entropy. Source: NIST SP
 * 800-63B-4 sections 3.1.2 and 4.2.1.1.
 */
export const THROTTLE_BELOW_BITS = 64;

/**
 * The least entropy of a code that `hmac-sha256` may hash. NIST SP 800-63B-4 section
 * 3.1.2 accepts a plain salted hash from 112 bits.
 */
export const HMAC_MIN_BITS = 112;

/**
 * The most memory that any derivation may take. Above 1 GB, Mobile Safari reloads the
 * page.
 */
export const KDF_MEMORY_MAX_BYTES = 1_073_741_824;

/** The most passes of Argon2id. More would be a denial of service, not a defence. */
export const KDF_TIME_MAX = 16;

/** The most lanes of Argon2id, and the most parallelism of scrypt. */
export const KDF_PARALLELISM_MAX = 16;

/**
 * The fewest iterations of PBKDF2. Source: OWASP Password Storage Cheat Sheet,
 * PBKDF2-HMAC-SHA256.
 */
export const PBKDF2_ITERATIONS_MIN = 600_000;

/** The most iterations of PBKDF2. About eight seconds in WebAssembly. */
export const PBKDF2_ITERATIONS_MAX = 10_000_000;

/** The version of an enrolment and of an import file. */
export const VERSION = 1;

/**
 * The most bytes in an enrolment. The largest has less than 5 KiB; the rest leaves room
 * to indent it.
 */
export const ENROLMENT_MAX_BYTES = 16_384;

/**
 * The most bytes in an import file. It holds several thousand enrolments and can still be
 * read in one piece.
 */
export const IMPORT_FILE_MAX_BYTES = 4_194_304;

/**
 * The most bytes in an enrol request. Room for the largest enrolment, and 1 KiB for the
 * other fields.
 */
export const ENROL_REQUEST_MAX_BYTES = 17_408;

/**
 * The most bytes in any other request. The largest, a redeem with five proofs, has 1.6
 * KiB.
 */
export const REQUEST_MAX_BYTES = 4096;

/**
 * The most bytes in any answer. The fullest status, with the longest names in ASCII
 * escapes, the longest parameters and five sets whose codes are all used but one, has 224
 * KiB, and 264 KiB if it is indented by four. Without `details` it has a third of that.
 */
export const ANSWER_MAX_BYTES = 327_680;

/**
 * Levels of nesting in which the reader looks for duplicate keys. Our deepest document
 * has five. A deeper one is refused for its shape in any case, so a hostile document must
 * not make the reader remember the keys of every level.
 */
export const JSON_SCAN_DEPTH = 64;

/**
 * The most characters of one field name in an error. The name may come from a hostile
 * document.
 */
export const FIELD_NAME_MAX = 64;

/** The most characters of a whole field path in an error. */
export const FIELD_PATH_MAX = 256;

/** Bytes of a holder. No two accounts of a site share 128 bits by chance. */
export const HOLDER_BYTES = 16;

/**
 * The most code points in a label. It may be empty. A label takes one line of a sheet.
 */
export const LABEL_MAX = 64;

/** The fewest code points in the name of an account. */
export const ACCOUNT_MIN = 1;

/**
 * The most code points in the name of an account. The longest mail address (RFC 5321).
 */
export const ACCOUNT_MAX = 254;

/** The fewest characters in an opaque token. 128 bits in base64url. */
export const TOKEN_MIN = 22;

/** The most characters in an opaque token. A signed token with its claims. */
export const TOKEN_MAX = 1024;

/** The most active sets of an account. Redeeming takes one derivation for each. */
export const ACTIVE_SETS_MAX = 5;

/**
 * The most retired sets that a `wrong_code` lists. Explaining costs one derivation for
 * each.
 */
export const RETIRED_SETS_MAX = 2;

/** The most sets in a status, in any state. */
export const STATUS_SETS_MAX = 50;

/** The most sets that a challenge names because they were never turned on. */
export const NEVER_TURNED_ON_MAX = 10;

/** Characters in the secret part of a recovery link. 128 bits in base64url. */
export const RECOVERY_SECRET_CHARACTERS = 22;

/**
 * The most characters in the token of a recovery link. The longest name of an account has
 * 1016 bytes, which are 1355 characters in base64url. A point and the secret follow.
 */
export const RECOVERY_TOKEN_MAX = 1378;

/**
 * Digits in a recovery code that people type. Source: NIST SP 800-63B-4 section 4.2.1.2.
 */
export const RECOVERY_DIGITS = 6;

/** The fewest hours that a recovery waits, so that the holder can stop it. */
export const RECOVERY_WAIT_MIN_HOURS = 24;

/**
 * The most hours that a recovery waits. After a month, nobody would still remember having
 * asked.
 */
export const RECOVERY_WAIT_MAX_HOURS = 720;

/** The most seconds in `retryAfter`. The delay of the throttle ends at 15 minutes. */
export const RETRY_AFTER_MAX_SECONDS = 900;

/**
 * The most explanations that one sign-in gets. They don't count as attempts, so they need
 * their own limit.
 */
export const EXPLAINS_PER_SIGN_IN = 10;

/** The profile of a set by default. */
export const FORMAT_DEFAULT = 'standard';

/** The KDF of a set by default. OWASP's first choice for storing passwords. */
export const KDF_DEFAULT = 'argon2id';

/** Codes in a set by default. Most services give ten. */
export const CODES_DEFAULT = 10;

/**
 * The fewest codes in a set that a relying party accepts by default. With fewer than
 * five, people soon run out.
 */
export const CODES_DEFAULT_MIN = 5;

/**
 * With this many codes left, the holder is told to get new ones. Three of ten leave time
 * to make the next sheet before the last code is used.
 */
export const LOW_MARK_DEFAULT = 3;

/**
 * The most memory of a derivation that a relying party and `deriveProof` accept by
 * default. A phone must be able to redeem a code.
 */
export const KDF_MEMORY_DEFAULT_MAX_BYTES = 134_217_728;

/**
 * The least memory of Argon2id in KiB for `t` passes. Use the first row whose `t` is not
 * higher. Source: OWASP Password Storage Cheat Sheet, Argon2id.
 */
export const ARGON2ID_FLOOR = /* @__PURE__ */ Object.freeze([
  { t: 5, m: 7168 },
  { t: 4, m: 9216 },
  { t: 3, m: 12_288 },
  { t: 2, m: 19_456 },
  { t: 1, m: 47_104 },
] as const);

/**
 * The least parallelism of scrypt for a cost `n` at r = 8. Use the first row whose `n` is
 * not higher. Source: OWASP Password Storage Cheat Sheet, scrypt.
 */
export const SCRYPT_FLOOR = /* @__PURE__ */ Object.freeze([
  { n: 131_072, p: 1 },
  { n: 65_536, p: 2 },
  { n: 32_768, p: 3 },
  { n: 16_384, p: 5 },
  { n: 8192, p: 10 },
] as const);

/**
 * The key derivation functions. `parameters` are in the order in which faults are told:
 * each is checked for its floor, then its ceiling, then its form, before the next one. A
 * derivation takes `memory.bytes` times the parameters named there; its work is the
 * product of those named in `work`. `phc` lists the styles of PHC string that can hold
 * it.
 */
export const KDFS = {
  /**
   * Argon2id (RFC 9106), version 0x13. OWASP's recommendation for two passes: 25 ms in
   * Node.js, 63 ms in a warm browser.
   */
  argon2id: {
    defaults: /* @__PURE__ */ Object.freeze({
      name: 'argon2id',
      m: 19_456,
      t: 2,
      p: 1,
    } as const),
    parameters: [
      {
        /** Passes over the memory. */
        name: 't',
        min: 1,
        max: KDF_TIME_MAX,
      },
      {
        /** Lanes. */
        name: 'p',
        min: 1,
        max: KDF_PARALLELISM_MAX,
      },
      {
        /** Memory in KiB. */
        name: 'm',
        min: { by: 't', rows: ARGON2ID_FLOOR },
        max: 'memory',
      },
    ],
    codeBitsMin: 0,
    memory: { bytes: 1024, times: ['m'] },
    work: ['m', 't'],
    phc: ['phc', 'django'],
  },
  /**
   * scrypt (RFC 7914). OWASP's first choice for scrypt. It takes 128 MiB, the most that we
   * ask of a phone.
   */
  scrypt: {
    defaults: /* @__PURE__ */ Object.freeze({
      name: 'scrypt',
      n: 131_072,
      r: 8,
      p: 1,
    } as const),
    parameters: [
      {
        /** Block size. */
        name: 'r',
        min: 8,
        max: Infinity,
      },
      {
        /** Cost, a power of two. */
        name: 'n',
        min: 8192,
        max: 'memory',
        powerOfTwo: true,
      },
      {
        /** Parallelism. */
        name: 'p',
        min: { by: 'n', rows: SCRYPT_FLOOR },
        max: KDF_PARALLELISM_MAX,
      },
    ],
    codeBitsMin: 0,
    memory: { bytes: 128, times: ['n', 'r'] },
    work: ['n', 'r', 'p'],
    phc: ['phc'],
  },
  /**
   * PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2), where only primitives that NIST
   * approves are allowed. OWASP's least for SHA-256: half a second in WebAssembly, a tenth
   * of a second on WebCrypto.
   */
  'pbkdf2-sha256': {
    defaults: /* @__PURE__ */ Object.freeze({
      name: 'pbkdf2-sha256',
      iterations: 600_000,
    } as const),
    parameters: [
      {
        /** Iterations. */
        name: 'iterations',
        min: PBKDF2_ITERATIONS_MIN,
        max: PBKDF2_ITERATIONS_MAX,
      },
    ],
    codeBitsMin: 0,
    memory: { bytes: 0, times: [] },
    work: ['iterations'],
    phc: [],
  },
  /**
   * HMAC-SHA-256 (RFC 2104) with the salt as its key, for codes that nobody can guess. It
   * has no parameters, because only the code's entropy protects the code.
   */
  'hmac-sha256': {
    defaults: /* @__PURE__ */ Object.freeze({ name: 'hmac-sha256' } as const),
    parameters: [],
    codeBitsMin: HMAC_MIN_BITS,
    memory: { bytes: 0, times: [] },
    work: [],
    phc: [],
  },
} as const;

/**
 * The most work of one derivation that a relying party accepts by default, in the unit of
 * `kdfWork`. About two seconds on a slow phone.
 */
export const KDF_WORK_DEFAULT_MAX = /* @__PURE__ */ Object.freeze({
  argon2id: 524_288,
  scrypt: 4_194_304,
  'pbkdf2-sha256': 2_400_000,
  'hmac-sha256': 1,
});

/**
 * The most work of one derivation that a client accepts by default, in the unit of
 * `kdfWork`. At most about three seconds on a laptop, measured in WebAssembly. Never less
 * than the default of a relying party.
 */
export const KDF_WORK_CLIENT_MAX = /* @__PURE__ */ Object.freeze({
  argon2id: 2_097_152,
  scrypt: 8_388_608,
  'pbkdf2-sha256': 3_600_000,
  'hmac-sha256': 1,
});

/** What can be wrong with a document, with a sentence for each code. */
export const DOCUMENT_ERRORS = {
  not_json: 'The text is not one JSON value (RFC 8259).',
  too_large: 'The document is longer than `limit` bytes of UTF-8.',
  duplicate_key: 'An object names this field twice.',
  unknown_field: 'This field is not part of the document.',
  missing_field: 'This field is required.',
  wrong_type:
    'This field has the wrong JSON type, or is a number that is not an integer.',
  not_one_of: 'This field has none of the allowed values.',
  too_low: 'This number is below `limit`.',
  too_high: 'This number is above `limit`.',
  too_few: 'This list has fewer than `limit` entries.',
  too_many: 'This list has more than `limit` entries.',
  too_short: 'This string has fewer than `limit` characters (code points).',
  too_long: 'This string has more than `limit` characters (code points).',
  wrong_length: 'These bytes are not `limit` bytes long.',
  bad_encoding: 'This is not canonical base64url, a set ID, a token or a PHC string.',
  bad_symbol: 'This alphabet or code has a character that is not allowed there.',
  not_distinct: 'Two entries that must differ are equal.',
  not_printable:
    'This text has a control, line, direction-changing or invisible character.',
  not_power_of_two: 'This number must be a power of two.',
  bad_time: 'This is not an existing moment written YYYY-MM-DDTHH:MM:SSZ.',
  wrong_clock: 'This moment is more than a day from the clock of the relying party.',
  entropy_too_low: 'A code of this format has fewer than `limit` bits of entropy.',
} as const;

/** The document errors that carry a `limit`, in the unit of the field that they name. */
export const CODES_WITH_LIMIT: readonly (keyof typeof DOCUMENT_ERRORS)[] = [
  'too_large',
  'too_low',
  'too_high',
  'too_few',
  'too_many',
  'too_short',
  'too_long',
  'wrong_length',
  'entropy_too_low',
];

/** What only the core reports, beside errors that documents have too. */
export const CORE_ERRORS = {
  check_failed: 'The check symbols do not fit the code: something was mistyped.',
  format_not_named:
    'Only the caller may name a custom format for `hmac-sha256`, and did not.',
  already_exported:
    'This set was already exported the other way, as PHC strings or as an enrolment.',
  wiped: 'The codes of this set have been wiped.',
  no_such_set: 'The module holds no code set under this handle.',
  random_failed: 'The platform gave no usable random bytes, so nothing was generated.',
  out_of_memory: 'There is not enough memory for this derivation.',
  self_test_failed:
    'A primitive does not reproduce its published result. Trust no output.',
  internal: 'This is a defect of this package. Report it.',
} as const;

/** What can be wrong with a typed code. The first that applies is told. */
export const READING_PROBLEMS = {
  several_codes: 'The text holds several codes, and only one can be meant.',
  authenticator_code: 'These six digits look like the code of an authenticator app.',
  bad_symbol: 'This character is not in the alphabet, and is not read as a symbol of it.',
  too_short: 'The code has too few symbols.',
  too_long: 'The code has too many symbols.',
  check_failed: 'The check symbols do not fit the code: something was mistyped.',
} as const;

/** What a relying party answers when a message is well formed but not granted. */
export const ANSWER_ERRORS = {
  unauthorized:
    'There is no session or pending sign-in, `signIn` names another one, or the session began before the account was recovered. The answer is always the same.',
  step_up_required: 'The session must authenticate again before it may do this.',
  factor_required:
    'A backup code is not enough for this. The session must authenticate again with another factor.',
  another_account: 'The session belongs to an account other than `holder`.',
  not_found: 'The account has no such set, or the set was pending and is gone.',
  not_active: 'The state of the set does not allow this.',
  already_enrolled: 'This set was enrolled before, and a set can never come back.',
  pending_elsewhere:
    'At `since`, another session stored the set `set` and has not turned it on.',
  too_many_sets: 'The account already has `limit` active sets.',
  wrong_code:
    'The code belongs to no active set. `retired` lists sets that it may belong to.',
  already_used: 'The code was used at `usedOn`.',
  throttled:
    'There were too many failures or too many new sets. Try again after `retryAfter` seconds.',
  busy: 'The account has too many messages under way. Try again after `retryAfter` seconds.',
  suspended:
    'Codes are locked here after too many wrong ones. A code typed in a stepped-up session or an administrator unlocks them.',
  explain_limit: 'This sign-in has used up its explanations.',
  recovery_off: 'The site does not recover accounts this way.',
  operator_required:
    "Only the site's support can recover this account. The way in which the person signed in proves too little, or the account was recovered too often.",
  link_expired:
    'The link or the digits were never valid, were used, or no longer work. The answer is always the same.',
  account_frozen:
    "Somebody reported that the account was recovered by another person. Only the site's support can unlock it.",
  wrong_origin: 'The message comes from a page of another origin.',
  no_such_message: 'There is no message with this name.',
  method_not_allowed: 'Messages are posted. Only `status` may also be fetched with GET.',
  wrong_content_type: 'The content type of a message must be application/json.',
  unavailable: 'The store could not answer. The same message may be sent again.',
  internal: 'The relying party failed. The outcome is unknown.',
} as const;

/** The HTTP status of each refusal. A fault of the request has 400, or 413 for `too_large`. */
export const REFUSAL_STATUS = {
  unauthorized: 401,
  step_up_required: 403,
  factor_required: 403,
  another_account: 409,
  not_found: 404,
  not_active: 409,
  already_enrolled: 409,
  pending_elsewhere: 409,
  too_many_sets: 409,
  wrong_code: 422,
  already_used: 409,
  throttled: 429,
  busy: 429,
  suspended: 403,
  explain_limit: 429,
  recovery_off: 403,
  operator_required: 403,
  link_expired: 410,
  account_frozen: 403,
  wrong_origin: 403,
  no_such_message: 404,
  method_not_allowed: 405,
  wrong_content_type: 415,
  unavailable: 503,
  internal: 500,
} as const;

/** The fields that a refusal carries beside its code. The other refusals carry none. */
export const REFUSAL_FIELDS = {
  pending_elsewhere: ['set', 'since'],
  too_many_sets: ['limit'],
  wrong_code: ['retired'],
  already_used: ['set', 'position', 'usedOn'],
  throttled: ['retryAfter'],
  busy: ['retryAfter'],
} as const;
