#pragma once

// How values cross between JavaScript and the core. Secrets cross as bytes. Those that go
// in are copied into memory that is wiped when the call returns. Those that come out are
// in a Uint8Array, which the caller can wipe. Secrets never cross as strings, because
// Embind would leave copies on the heap.

#include <emscripten/val.h>

#include <cstdint>
#include <span>

#include "backup_codes/code_set.hpp"
#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/reading.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes::wasm {

using emscripten::val;

/// Copies a Uint8Array into memory that is wiped.
SecretBytes bytes_from(const val& array);

/// Copies bytes into a new Uint8Array.
val to_array(std::span<const std::uint8_t> bytes);
val to_array(std::string_view text);

/// Reads `{ profile, alphabet, symbols, group }`. The last three count for `custom` only.
Result<Format> format_from(const val& format);

/// Reads `{ name, ...parameters }`, as in an enrolment.
Result<Kdf> kdf_from(const val& kdf);

/// A number that may exceed 32 bits. JavaScript's integers are exact up to 2^53; any
/// larger one, and Infinity, becomes the largest value.
std::uint64_t count(const val& object, const char* field);

/// `{ problem, code, found, expected, codes, bad, proposal }`; see backup-codes.d.ts.
val to_object(const Reading& reading);

/// `{ error: { code, field, limit } }`.
val failure(const Error& error);

/// `{ value }`.
template <typename T>
val success(T&& value) {
  val object = val::object();
  object.set("value", std::forward<T>(value));
  return object;
}

/// The bytes of a result as `{ value: Uint8Array }`, or its error.
template <typename Bytes>
val to_result(const Result<Bytes>& bytes) {
  return bytes ? success(to_array(*bytes)) : failure(bytes.error());
}

inline val to_result(const Result<SecretText>& text) {
  return text ? success(to_array(view(*text))) : failure(text.error());
}

}  // namespace backup_codes::wasm
