#pragma once

// Reads tests/vectors/*.json, the contract between implementations. See the README there.

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backup_codes/error.hpp"
#include "backup_codes/format.hpp"
#include "backup_codes/kdf.hpp"
#include "backup_codes/proof.hpp"

namespace backup_codes::vectors {

using Json = nlohmann::json;

/// The entries of one list of a file, e.g. list("phc", "valid"). Fails the test if there
/// are none.
Json list(const std::string& file, const std::string& name);

/// The format of a vector, made by the core; an error where the vector says that it is
/// invalid.
Result<Format> format_of(const Json& format);

/// The KDF of a vector.
Kdf kdf_of(const Json& kdf);

/// The bits of a vector's codes, rounded down.
std::uint32_t whole_entropy_bits(const Json& vector);

/// The proof of a vector's code under a salt, with the format its caller vouches for.
Result<SecretBytes> derive_proof_of(const Json& vector,
                                    std::span<const std::uint8_t> salt);

std::vector<std::uint8_t> bytes_of(const Json& hex);

/// An error as a vector spells it, for example `too_low of kdf.m, limit 19456`.
std::string spelled(const Error& error);
std::string spelled(const Json& invalid);

/// A result's error in that spelling, or `accepted`.
template <typename T>
std::string outcome_of(const Result<T>& result) {
  return result ? "accepted" : spelled(result.error());
}

}  // namespace backup_codes::vectors
