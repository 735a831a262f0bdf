#include "argon2_memory.hpp"

#include <botan/mem_ops.h>

namespace backup_codes {

namespace {

// SL of RFC 9106 section 3.4.
constexpr std::uint32_t slices = 4;

constexpr Argon2Block zero_block{};

// The number of blocks in a segment. Section 3.2, step 2, rounds m down to m', so that
// all segments have the same length.
std::uint32_t segment_length_of(const Argon2id& cost) {
  return cost.m / (slices * cost.p);
}

std::uint32_t upper_half(std::uint64_t number) {
  return static_cast<std::uint32_t>(number >> 32U);
}

std::uint64_t low_half(std::uint64_t number) {
  return static_cast<std::uint32_t>(number);
}

}  // namespace

// J1 and J2 of the segments in which they must not depend on the password (section
// 3.4.1.2). One word holds both; a block of words is made at a time.
class Argon2Memory::Addresses {
 public:
  Addresses(Argon2Memory& memory, const Segment& segment)
      : m_input{segment.pass,    segment.lane,    segment.slice,
                memory.blocks(), memory.m_passes, argon2id_type},
        m_scratch(memory.m_scratch) {}

  std::uint64_t at(std::uint32_t index) {
    const std::uint64_t counter = (index / words_in_block) + 1;
    if (counter != m_input[counter_at]) {
      m_input[counter_at] = counter;
      compress(zero_block, m_input, m_half_way, m_scratch, OldBlock::dropped);
      compress(zero_block, m_half_way, m_addresses, m_scratch, OldBlock::dropped);
    }
    return m_addresses[index % words_in_block];
  }

 private:
  static constexpr std::size_t counter_at = 6;

  Argon2Block m_input;
  Argon2Block m_half_way{};
  Argon2Block m_addresses{};
  Argon2Scratch& m_scratch;
};

Argon2Memory::Argon2Memory(const Argon2id& cost)
    : m_passes(cost.t),
      m_lanes(cost.p),
      m_segment_length(segment_length_of(cost)),
      m_lane_length(slices * m_segment_length),
      // NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays)
      m_blocks(std::make_unique_for_overwrite<Argon2Block[]>(blocks())) {}

Argon2Memory::~Argon2Memory() {
  Botan::secure_scrub_memory(m_blocks.get(), blocks() * sizeof(Argon2Block));
  Botan::secure_scrub_memory(&m_scratch, sizeof m_scratch);
}

Argon2Block& Argon2Memory::block(std::uint32_t lane, std::uint32_t index) {
  return m_blocks[(lane * m_lane_length) + index];
}

void Argon2Memory::fill() {
  for (std::uint32_t pass = 0; pass < m_passes; ++pass) {
    for (std::uint32_t slice = 0; slice < slices; ++slice) {
      for (std::uint32_t lane = 0; lane < m_lanes; ++lane) {
        fill_segment({.pass = pass, .slice = slice, .lane = lane});
      }
    }
  }
}

void Argon2Memory::fill_segment(const Segment& segment) {
  const auto [pass, slice, lane] = segment;
  const bool is_independent = pass == 0 && slice < slices / 2;
  const OldBlock old = pass == 0 ? OldBlock::dropped : OldBlock::kept;
  Addresses addresses(*this, segment);
  // The first two blocks of a lane were filled before.
  for (std::uint32_t index = pass == 0 && slice == 0 ? 2 : 0; index < m_segment_length;
       ++index) {
    const std::uint32_t column = (slice * m_segment_length) + index;
    const Argon2Block& previous = block(lane, (column == 0 ? m_lane_length : column) - 1);
    const Argon2Block& chosen =
        reference(segment, index, is_independent ? addresses.at(index) : previous[0]);
    compress(previous, chosen, block(lane, column), m_scratch, old);
  }
}

// Section 3.4.2: J1 and J2, the halves of `random`, choose this block.
Argon2Block& Argon2Memory::reference(const Segment& segment, std::uint32_t index,
                                     std::uint64_t random) {
  const auto [pass, slice, lane] = segment;
  const std::uint32_t chosen_lane =
      pass == 0 && slice == 0 ? lane : upper_half(random) % m_lanes;
  // W: the finished segments of the lane, and in this block's own lane also this segment
  // up to the previous block. In other lanes, the last finished block is left out if this
  // block is the first of its segment.
  std::uint32_t candidates =
      pass == 0 ? slice * m_segment_length : m_lane_length - m_segment_length;
  if (chosen_lane == lane) {
    candidates += index - 1;
  } else if (index == 0) {
    candidates -= 1;
  }
  const std::uint32_t x = upper_half(low_half(random) * low_half(random));
  const std::uint32_t y = upper_half(std::uint64_t{candidates} * x);
  const std::uint32_t start = pass == 0 ? 0 : (slice + 1) * m_segment_length;
  const std::uint32_t column = start + candidates - 1 - y;
  return block(chosen_lane, column < m_lane_length ? column : column - m_lane_length);
}

Argon2Block& Argon2Memory::last_column() {
  Argon2Block& sum = block(0, m_lane_length - 1);
  for (std::uint32_t lane = 1; lane < m_lanes; ++lane) {
    const Argon2Block& other = block(lane, m_lane_length - 1);
    for (std::size_t i = 0; i < words_in_block; ++i) {
      sum[i] ^= other[i];
    }
  }
  return sum;
}

}  // namespace backup_codes
