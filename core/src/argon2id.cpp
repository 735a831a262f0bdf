#include "argon2id.hpp"

#include <botan/hash.h>
#include <botan/secmem.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <string>

#include "argon2_memory.hpp"

namespace backup_codes {

namespace {

constexpr std::uint32_t version = 0x13;

// BLAKE2b's longest output, and the part of each that H' uses, except of the last
// (section 3.3).
constexpr std::size_t long_hash_size = 64;
constexpr std::size_t half_hash_size = 32;

std::unique_ptr<Botan::HashFunction> blake2b(std::size_t bytes) {
  return Botan::HashFunction::create_or_throw("BLAKE2b(" + std::to_string(bytes * 8) +
                                              ")");
}

// RFC 9106 writes numbers in little-endian order.
template <typename Numbers>
std::span<std::uint8_t> bytes_of(Numbers& numbers) {
  static_assert(std::endian::native == std::endian::little);
  return {reinterpret_cast<std::uint8_t*>(numbers.data()),
          numbers.size() * sizeof(typename Numbers::value_type)};
}

void update_with_length(Botan::HashFunction& hash, std::span<const std::uint8_t> bytes) {
  hash.update_le(static_cast<std::uint32_t>(bytes.size()));
  hash.update(bytes);
}

// H0 of RFC 9106 section 3.2, step 1.
void hash_input(const Argon2id& cost, const Argon2Input& input, std::size_t tag_size,
                std::span<std::uint8_t> out) {
  const auto hash = blake2b(long_hash_size);
  hash->update_le(cost.p);
  hash->update_le(static_cast<std::uint32_t>(tag_size));
  hash->update_le(cost.m);
  hash->update_le(cost.t);
  hash->update_le(version);
  hash->update_le(argon2id_type);
  hash->update_le(static_cast<std::uint32_t>(input.password.size()));
  hash->update(input.password);
  update_with_length(*hash, input.salt);
  update_with_length(*hash, input.secret);
  update_with_length(*hash, input.associated_data);
  hash->final(out);
}

// H' of RFC 9106 section 3.3: a hash as long as `out`.
void hash_to_length(std::span<const std::uint8_t> input, std::span<std::uint8_t> out) {
  const auto length = static_cast<std::uint32_t>(out.size());
  if (out.size() <= long_hash_size) {
    const auto hash = blake2b(out.size());
    hash->update_le(length);
    hash->update(input);
    hash->final(out);
    return;
  }
  const auto hash = blake2b(long_hash_size);
  hash->update_le(length);
  hash->update(input);
  Botan::secure_vector<std::uint8_t> link(long_hash_size);
  while (out.size() > long_hash_size) {
    hash->final(std::span(link));
    std::copy_n(link.begin(), half_hash_size, out.begin());
    out = out.subspan(half_hash_size);
    hash->update(link);
  }
  const auto last = blake2b(out.size());
  last->update(link);
  last->final(out);
}

// RFC 9106 section 3.2, steps 1, 3 and 4: the first two blocks of each lane.
void begin_lanes(Argon2Memory& memory, const Argon2id& cost, const Argon2Input& input,
                 std::size_t tag_size) {
  constexpr std::size_t hash_words = long_hash_size / sizeof(std::uint32_t);
  Botan::secure_vector<std::uint32_t> seed(hash_words + 2);
  hash_input(cost, input, tag_size, bytes_of(seed).first(long_hash_size));
  for (std::uint32_t lane = 0; lane < cost.p; ++lane) {
    for (std::uint32_t index = 0; index < 2; ++index) {
      seed[hash_words] = index;
      seed[hash_words + 1] = lane;
      hash_to_length(bytes_of(seed), bytes_of(memory.block(lane, index)));
    }
  }
}

}  // namespace

void hash_argon2id(const Argon2id& cost, const Argon2Input& input,
                   std::span<std::uint8_t> tag) {
  Argon2Memory memory(cost);
  begin_lanes(memory, cost, input, tag.size());
  memory.fill();
  hash_to_length(bytes_of(memory.last_column()), tag);
}

}  // namespace backup_codes
