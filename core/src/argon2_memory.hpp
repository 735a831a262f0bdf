#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "argon2_compression.hpp"
#include "backup_codes/kdf.hpp"

namespace backup_codes {

/// y of RFC 9106 section 3.1.
inline constexpr std::uint32_t argon2id_type = 2;

/// The blocks of one Argon2id derivation: p lanes, each of four slices (RFC 9106 section
/// 3.2, step 2, and section 3.4). They are not initialised, and the destructor wipes
/// them.
class Argon2Memory {
 public:
  /// Throws std::bad_alloc if there is not enough memory.
  explicit Argon2Memory(const Argon2id& cost);
  ~Argon2Memory();
  Argon2Memory(const Argon2Memory&) = delete;
  Argon2Memory& operator=(const Argon2Memory&) = delete;
  Argon2Memory(Argon2Memory&&) = delete;
  Argon2Memory& operator=(Argon2Memory&&) = delete;

  Argon2Block& block(std::uint32_t lane, std::uint32_t index);

  /// All passes over all lanes: steps 5 and 6. The first two blocks of each lane must be
  /// filled before.
  void fill();

  /// The XOR of the last block of every lane: step 7.
  Argon2Block& last_column();

 private:
  struct Segment {
    std::uint32_t pass;
    std::uint32_t slice;
    std::uint32_t lane;
  };
  class Addresses;

  void fill_segment(const Segment& segment);
  Argon2Block& reference(const Segment& segment, std::uint32_t index,
                         std::uint64_t random);

  [[nodiscard]] std::uint32_t blocks() const { return m_lanes * m_lane_length; }

  std::uint32_t m_passes;
  std::uint32_t m_lanes;
  std::uint32_t m_segment_length;
  std::uint32_t m_lane_length;
  Argon2Scratch m_scratch{};
  /// A vector would be filled with zeros first.
  std::unique_ptr<Argon2Block[]> m_blocks;  // NOLINT(*-avoid-c-arrays)
};

}  // namespace backup_codes
