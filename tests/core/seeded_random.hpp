#pragma once

#include <botan/rng.h>

#include <cstdint>
#include <string>
#include <vector>

namespace backup_codes {

/// A generator whose output is SHA-256 of a seed and a counter: random enough for
/// statistics, the same on every run. For tests only.
class SeededRandom final : public Botan::RandomNumberGenerator {
 public:
  explicit SeededRandom(std::string seed) : m_seed(std::move(seed)) {}

  bool accepts_input() const override { return false; }
  std::string name() const override { return "seeded"; }
  void clear() override {}
  bool is_seeded() const override { return true; }

  /// A number from 0 to bound - 1. Only nearly uniform, good enough to choose test
  /// inputs.
  std::size_t below(std::size_t bound);

 private:
  void fill_bytes_with_input(std::span<std::uint8_t> output,
                             std::span<const std::uint8_t> input) override;

  std::string m_seed;
  std::uint64_t m_counter = 0;
  std::vector<std::uint8_t> m_unused;
};

/// A broken generator that always gives the same byte.
class StuckRandom final : public Botan::RandomNumberGenerator {
 public:
  explicit StuckRandom(std::uint8_t byte) : m_byte(byte) {}

  bool accepts_input() const override { return false; }
  std::string name() const override { return "stuck"; }
  void clear() override {}
  bool is_seeded() const override { return true; }

 private:
  void fill_bytes_with_input(std::span<std::uint8_t> output,
                             std::span<const std::uint8_t> input) override;

  std::uint8_t m_byte;
};

/// A generator that always fails.
class FailingRandom final : public Botan::RandomNumberGenerator {
 public:
  bool accepts_input() const override { return false; }
  std::string name() const override { return "failing"; }
  void clear() override {}
  bool is_seeded() const override { return false; }

 private:
  void fill_bytes_with_input(std::span<std::uint8_t> output,
                             std::span<const std::uint8_t> input) override;
};

}  // namespace backup_codes
