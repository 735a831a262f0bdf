#include "code_search.hpp"

#include <algorithm>

#include "separators.hpp"
#include "typed_symbols.hpp"

namespace backup_codes {

namespace {

// The line number of a sheet: one or two digits.
class NumberOfLine {
 public:
  void take(char32_t c) {
    if (is_digit(c)) {
      ++m_digits;
    } else if (separator_kind(c) != Separator::unseen) {
      m_is_other = true;
    }
  }

  explicit operator bool() const { return !m_is_other && m_digits >= 1 && m_digits <= 2; }

 private:
  std::size_t m_digits = 0;
  bool m_is_other = false;
};

// Words with only spaces between them. The search starts when the last one is known.
class Stretch {
 public:
  Stretch(TypedSpan text, const Format& format, Findings& findings)
      : m_text(text), m_format(format), m_findings(findings) {}

  // A word: symbols, and the separators that join them.
  void add_word(Part part) {
    if (count_symbols(part.of(m_text)) > 0) {
      m_words.push_back(part);
    }
  }

  // `is_delimited` means that punctuation follows, not the end of a line.
  void end(bool is_delimited) {
    const std::size_t found = m_findings.codes.size();
    for (std::size_t first = 0; first < m_words.size();) {
      const std::size_t end = code_end(first);
      if (end == 0 ? !may_pass_over(first, is_delimited) : is_overlapped(first, end)) {
        m_findings.codes.resize(found);
        break;
      }
      if (end > 0) {
        m_findings.codes.push_back(part(first, end));
      } else if (const std::size_t slip_end = shape_end(first); slip_end > 0) {
        ++m_findings.slips;
        m_findings.last_slip = part(first, slip_end);
      }
      first = std::max(end, first + 1);
    }
    m_words.clear();
  }

 private:
  [[nodiscard]] Part part(std::size_t first, std::size_t end) const {
    return {m_words[first].begin, m_words[end - 1].end};
  }

  // The index after the last word if the words from `first` on have the shape of a code
  // together; otherwise 0.
  [[nodiscard]] std::size_t shape_end(std::size_t first) const {
    std::size_t symbols = 0;
    std::size_t end = first;
    while (end < m_words.size() && symbols < m_format.length()) {
      symbols += count_symbols(m_words[end++].of(m_text));
    }
    return has_shape(part(first, end).of(m_text), m_format) ? end : 0;
  }

  // The same, if they also read as a code.
  [[nodiscard]] std::size_t code_end(std::size_t first) const {
    const std::size_t end = shape_end(first);
    return end > 0 && is_code(part(first, end)) ? end : 0;
  }

  [[nodiscard]] bool is_code(Part part) const {
    return problem_of(read_symbols(m_text, part, m_format), m_format) == Problem::none;
  }

  // Another code begins within this one, so it isn't clear which is meant.
  [[nodiscard]] bool is_overlapped(std::size_t first, std::size_t end) const {
    while (++first < end) {
      if (code_end(first) > 0) {
        return true;
      }
    }
    return false;
  }

  // Whether a word beside a code can't be read as extra symbols of that code.
  [[nodiscard]] bool may_pass_over(std::size_t at, bool is_delimited) const {
    if (m_format.scheme != CheckScheme::none) {
      return true;
    }
    NumberOfLine number;
    for (const char32_t c : m_words[at].of(m_text)) {
      if (!is_separator(c) && !m_format.alphabet.read(c)) {
        return true;
      }
      number.take(c);
    }
    const bool is_last = at + 1 == m_words.size();
    return number && (is_last ? is_delimited : shape_end(at + 1) > 0);
  }

  TypedSpan m_text;
  const Format& m_format;
  Findings& m_findings;
  std::vector<Part> m_words;
};

}  // namespace

Findings find_codes(TypedSpan text, const Format& format) {
  Findings findings;
  Stretch stretch(text, format, findings);
  NumberOfLine number;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    // One step past the end, so that the last line is searched too.
    const char32_t c = at < text.size() ? text[at] : U'\n';
    const Separator separator = separator_kind(c);
    const bool is_delimited = is_delimiter(c, format);
    const bool ends_stretch = is_delimited || separator == Separator::line_break;
    if (ends_stretch || separator == Separator::space || (c == U'.' && number)) {
      stretch.add_word({begin, at});
      begin = at + 1;
      number = {};
    } else {
      number.take(c);
    }
    if (ends_stretch) {
      stretch.end(is_delimited);
    }
  }
  return findings;
}

Part without_edges(TypedSpan text, const Format& format) {
  const auto is_edge = [&](char32_t c) {
    return is_separator(c) || is_delimiter(c, format);
  };
  Part inner{0, text.size()};
  while (inner.begin < inner.end && is_edge(text[inner.begin])) {
    ++inner.begin;
  }
  if (inner.begin == inner.end) {
    return {0, text.size()};
  }
  while (is_edge(text[inner.end - 1])) {
    --inner.end;
  }
  return inner;
}

}  // namespace backup_codes
