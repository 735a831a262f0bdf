#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "backup_codes/code_set.hpp"
#include "backup_codes/error.hpp"

namespace backup_codes::wasm {

/// Names a code set to JavaScript. A double takes JavaScript's numbers as they are: a
/// made-up 1.5 is not rounded to a handle that exists.
using SetHandle = double;

/// The code sets in this module's memory. A handle is given once and never again, so that
/// one of a deleted set finds no other set.
class LiveSets {
 public:
  SetHandle add(CodeSet set) {
    m_last += 1;
    m_sets.emplace_back(m_last, std::move(set));
    return m_last;
  }

  /// Error: `no_such_set` of `set`. The pointer is good until the next `add` or `remove`.
  Result<CodeSet*> find(SetHandle handle) {
    const auto found = position_of(handle);
    if (found == m_sets.end()) {
      return refused(ErrorCode::no_such_set, "set");
    }
    return &found->second;
  }

  /// Wipes a set and gives its memory back. Error: `no_such_set` of `set`.
  Result<void> remove(SetHandle handle) {
    const auto found = position_of(handle);
    if (found == m_sets.end()) {
      return refused(ErrorCode::no_such_set, "set");
    }
    m_sets.erase(found);
    return {};
  }

 private:
  using Sets = std::vector<std::pair<SetHandle, CodeSet>>;

  Sets::iterator position_of(SetHandle handle) {
    return std::ranges::find(m_sets, handle, &Sets::value_type::first);
  }

  Sets m_sets;
  SetHandle m_last = 0;
};

}  // namespace backup_codes::wasm
