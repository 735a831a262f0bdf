#pragma once

// Reading what a person typed. People add spaces and dashes, type in lower case, confuse
// O and 0, paste invisible characters from a mail, and use full-width keyboards; none of
// this is an error. They paste a line of their sheet, or all of it: the code is found in
// there. What is left to be wrong is named with its place, before an attempt is spent on
// it.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "backup_codes/format.hpp"
#include "backup_codes/place.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// A correction to show beside the typed code, where it has the shape of one: as many
/// symbols, parted only where a sheet parts the groups. It is never to be applied
/// unasked: with two or more wrong symbols it is a wrong one in 45 % (16 symbols) to 74 %
/// (25 symbols) of cases.
struct Proposal {
  Place place;
  /// The symbol that would have to stand there.
  char symbol;
  /// The whole code with it, in canonical form.
  SecretText code;
};

struct Reading {
  Problem problem = Problem::none;
  /// The code in canonical form; empty where there is a problem.
  SecretText code;
  /// How many symbols were typed, without what stands around a code, and how many a code
  /// has.
  std::size_t found = 0;
  std::size_t expected = 0;
  /// How many codes there are, for `several_codes`; 100 stands for more as well.
  std::size_t codes = 0;
  /// The first character that is no symbol, for `bad_symbol`.
  std::optional<Place> bad;
  /// Where exactly one symbol explains the problem and the format's check can tell which.
  std::optional<Proposal> proposal;
};

/// Reads a typed code. Never fails: whatever was typed has a reading.
///
/// `typed` is UTF-8; a malformed byte counts as one character that is no symbol.
/// Full-width forms, letter case and the alphabet's confusable characters are mapped to
/// its symbols. Dropped are Unicode white space, every dash, dots, underscores, and
/// characters that are not visible.
///
/// A text that is more than a code is searched for one, line by line: in
/// `1  [ ]  Q7TR-691V-V8SE-DAAE` it is the rest that is dropped. See find_codes of
/// code_search.hpp for what may stand beside a code. Texts of more than 16384 characters
/// are not searched.
Reading read_code(std::string_view typed, const Format& format);

}  // namespace backup_codes
