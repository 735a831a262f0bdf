#pragma once

namespace backup_codes {

/// Whether a person means nothing by this character where they type a code: white space,
/// a dash, a dot, an underscore, or something that is not even visible.
bool is_separator(char32_t c);

}  // namespace backup_codes
