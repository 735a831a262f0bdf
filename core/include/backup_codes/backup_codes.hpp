#pragma once

// Backup codes: single-use codes that let a person sign in when the phone with the
// authenticator app is gone. NIST SP 800-63B calls them look-up secrets.
//
// This library makes the codes on the person's own device, derives what a server may
// store, and reads what a person types later. It does no input or output, keeps no state
// between calls and needs no JSON. Randomness comes from the caller.
//
//   backup_codes::CodeSet     codes, a salt and a set ID, generated together
//   backup_codes::read_code   the code in what a person typed or pasted, or what is wrong
//   backup_codes::derive_proof, derive_verifier, verifier_of, position_of
//                             from a code to what redeems it, and to what a server stores
//   backup_codes::encode_phc, verify_phc
//                             PHC strings, for servers that verify plaintext codes
//   backup_codes::self_test   published vectors of every primitive
//
// An example, which tests/core/consumer builds and runs against the installed package:
//
//   const auto format = format_of(Profile::standard);
//   const Kdf kdf = Argon2id{};
//   auto set = CodeSet::generate(format, kdf, scheme::codes_max, random);
//   const auto verifier = derive_verifier(*set->code(0), format, set->salt(), kdf);
//
//   const auto reading = read_code(typed, format);
//   const auto proof = derive_proof(view(reading.code), format, set->salt(), kdf);
//   const auto position = position_of(*proof, verifiers);
//
// What it promises:
//
// - No function throws, except `std::bad_alloc` when not even a few bytes are left.
//   Everything that can fail returns a Result, whose error holds no part of any input.
// - Codes, proofs and what was typed are in memory that is wiped before it is given back.
// - Floors and ceilings of the KDFs hold for everybody who derives: a lying server gets
//   neither a cheap proof nor an endless derivation out of a client.
// - Verifiers and proofs are compared in constant time.
//
// What stays compatible: for as long as the version of an enrolment is 1, a code gives
// the same proof and verifier under the same salt and parameters, and the names that
// `name_of` gives do not change. tests/vectors holds this. Before 1.0 functions may still
// change.
//
// Functions that share no object may run in several threads at once. A CodeSet may be
// read by several threads while none of them calls `claim` or `wipe`.

#include "backup_codes/alphabet.hpp"       // IWYU pragma: export
#include "backup_codes/check_symbols.hpp"  // IWYU pragma: export
#include "backup_codes/code_set.hpp"       // IWYU pragma: export
#include "backup_codes/error.hpp"          // IWYU pragma: export
#include "backup_codes/format.hpp"         // IWYU pragma: export
#include "backup_codes/generation.hpp"     // IWYU pragma: export
#include "backup_codes/kdf.hpp"            // IWYU pragma: export
#include "backup_codes/passphrase.hpp"     // IWYU pragma: export
#include "backup_codes/phc.hpp"            // IWYU pragma: export
#include "backup_codes/proof.hpp"          // IWYU pragma: export
#include "backup_codes/reading.hpp"        // IWYU pragma: export
#include "backup_codes/scheme.hpp"         // IWYU pragma: export
#include "backup_codes/secret.hpp"         // IWYU pragma: export
#include "backup_codes/self_test.hpp"      // IWYU pragma: export
