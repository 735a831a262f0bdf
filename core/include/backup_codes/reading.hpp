#pragma once

// Reading what a person typed. People add spaces and dashes, type in lower case, confuse
// O and 0, paste invisible characters from an e-mail, and use full-width keyboards. None
// of this is an error. If they paste a line of their sheet, or the whole sheet, the code
// is found in it. Any other fault is reported with its place, before an attempt is spent.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "backup_codes/format.hpp"
#include "backup_codes/place.hpp"
#include "backup_codes/secret.hpp"

namespace backup_codes {

/// A correction to show beside what was typed. There is one only if the text has the
/// shape of a code: the right number of symbols, with separators only between groups.
/// Never apply it without asking: if two or more symbols are wrong, it is wrong itself in
/// 45 % (16 symbols) to 74 % (25 symbols) of cases.
struct Proposal {
  Place place;
  /// The symbol that belongs there.
  char symbol;
  /// The whole code with it, in canonical form.
  SecretText code;
};

/// The code that was typed, or what is wrong with it.
struct Reading {
  Problem problem = Problem::none;
  /// The code in canonical form; empty if there is a problem.
  SecretText code;
  /// The number of symbols that were typed, without the text around them, and the number
  /// that a code has.
  std::size_t found = 0;
  std::size_t expected = 0;
  /// For `several_codes`, how many there are. Counting stops at 100.
  std::size_t codes = 0;
  /// For `bad_symbol`, the first character that isn't a symbol.
  std::optional<Place> bad;
  /// Present if one wrong symbol explains the problem and the check symbols locate it.
  std::optional<Proposal> proposal;
};

/// Reads a typed code. It never fails: every text has a reading.
///
/// `typed` is UTF-8; a malformed byte counts as one character that isn't a symbol.
/// Full-width forms, letter case and the alphabet's confusable characters are mapped to
/// its symbols. Unicode white space, dashes, dots, underscores and invisible characters
/// are dropped.
///
/// A longer text is searched for a code, line by line: in `1  [ ]  Q7TR-691V-V8SE-DAAE`
/// the text before the code is ignored. find_codes in code_search.hpp says what may stand
/// beside a code. Texts of more than 16384 characters are not searched.
Reading read_code(std::string_view typed, const Format& format);

}  // namespace backup_codes
