/** The C++ header. clang-format lays it out afterwards. */

import { grouped, proseOf, wrapped } from './text.js';

/** The text of core/include/backup_codes/scheme.hpp. */
export function headerOf(scheme) {
  const parts = [
    enumeration(
      'Profile',
      'The named formats, and `custom` for one that the caller describes.',
      {
        ...mapped(scheme.formats, proseOf),
        custom: undefined,
      },
    ),
    namesOf('Profile', 'The name in an enrolment, for example `standard`.', [
      ...Object.keys(scheme.formats),
      'custom',
    ]),
    enumeration(
      'CheckScheme',
      'How the check symbols of a format are computed; see check_symbols.hpp.',
      scheme.checkSchemes,
    ),
    enumeration('Separator', proseOf(scheme.separators), {
      none: 'Any other character.',
      ...scheme.separators.kinds,
    }),
    enumeration(
      'Problem',
      'What is wrong with a typed code: the first of these that applies.',
      {
        none: undefined,
        ...scheme.problems,
      },
    ),
    namesOf('Problem', 'The stable name, for example `check_failed`; empty for `none`.', [
      '',
      ...Object.keys(scheme.problems),
    ]),
    enumeration(
      'ErrorCode',
      'Why the core refused. `limit` is that of the error.',
      mapped(coreErrors(scheme), proseOf),
    ),
    namesOf(
      'ErrorCode',
      'The stable name, for example `too_low`. Programs act on it.',
      Object.keys(coreErrors(scheme)),
    ),
    'namespace scheme {',
    ...alphabets(scheme),
    ...formats(scheme),
    separators(scheme),
    ...Object.entries({ ...scheme.numbers, ...scheme.coreNumbers }).map(([name, entry]) =>
      [comment(proseOf(entry)), constant(name.toLowerCase(), entry.value)].join('\n'),
    ),
    ...floors(scheme),
    ...kdfTables(scheme),
    ...Object.entries(scheme.kdfs).map(kdf),
    '}  // namespace scheme',
  ];
  return `#pragma once

// Written by scripts/setup/scheme.js from core/scheme.json. Change that file.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace backup_codes {

${parts.filter((part) => part !== '').join('\n\n')}

}  // namespace backup_codes
`;
}

function enumeration(name, about, members) {
  const rows = Object.entries(members).flatMap(([member, prose]) => [
    ...(prose === undefined ? [] : [comment(prose, '  ')]),
    `  ${identifier(member)},`,
  ]);
  return `${comment(about)}
enum class ${name} : std::uint8_t {
${rows.join('\n')}
};`;
}

/** The function that names the members of an enum. */
function namesOf(name, about, words) {
  const quoted = words.map((word) => `"${word}"`);
  return `${comment(about)}
constexpr std::string_view name_of(${name} value) {
  constexpr std::array<std::string_view, ${words.length}> names{${quoted.join(', ')}};
  return names[static_cast<std::size_t>(value)];
}`;
}

function coreErrors({ errors }) {
  return Object.fromEntries(
    Object.entries(errors).filter(([, { by }]) => by.includes('core')),
  );
}

function alphabets({ alphabets }) {
  const rows = Object.entries(alphabets).map(([name, { symbols, aliases }]) => {
    const typed = Object.keys(aliases).join('');
    const meant = Object.values(aliases).join('');
    return `    {"${symbols}", "${typed}", "${meant}"},  // ${name}`;
  });
  const names = Object.entries(alphabets).flatMap(([name, alphabet]) => [
    comment(proseOf(alphabet), '  '),
    `  ${name},`,
  ]);
  return [
    `/// The alphabets of the named formats. The value of a symbol is its index.
enum class NamedAlphabet : std::uint8_t {
${names.join('\n')}
};`,
    `/// \`meant[i]\` is the symbol that people mean when they type \`typed[i]\`.
struct AlphabetRow {
  std::string_view symbols;
  std::string_view typed;
  std::string_view meant;
};`,
    `/// In the order of NamedAlphabet.
inline constexpr auto alphabets = std::to_array<AlphabetRow>({
${rows.join('\n')}
});`,
  ];
}

function formats({ formats }) {
  const rows = Object.values(formats).map(
    ({ alphabet, checkScheme, symbols, check, group }) =>
      `    {NamedAlphabet::${alphabet}, CheckScheme::${checkScheme}, ${symbols}, ${check}, ${group}},`,
  );
  return [
    `/// A named format; see Format.
struct FormatRow {
  NamedAlphabet alphabet;
  CheckScheme scheme;
  std::uint8_t symbols;
  std::uint8_t check;
  std::uint8_t group;
};`,
    `/// In the order of Profile, which has \`custom\` behind them.
inline constexpr auto formats = std::to_array<FormatRow>({
${rows.join('\n')}
});`,
  ];
}

function separators({ separators: { ranges } }) {
  const rows = ranges.map(
    ([first, last, kind, what]) =>
      `    {0x${first}, 0x${last}, Separator::${kind}},  // ${what}`,
  );
  return `/// Characters of one kind, from \`first\` to \`last\`.
struct SeparatorRange {
  char32_t first;
  char32_t last;
  Separator kind;
};

/// In rising order.
inline constexpr auto separators = std::to_array<SeparatorRange>({
${rows.join('\n')}
});`;
}

function floors({ floors }) {
  return [
    `/// From \`from\` on, the other parameter is at least \`least\`.
struct FloorRow {
  std::uint32_t from;
  std::uint32_t least;
};`,
    ...Object.entries(floors).map(([name, entry]) => {
      const rows = entry.rows.map(
        ([from, least]) => `    {${number(from)}, ${number(least)}},`,
      );
      return `${comment(proseOf(entry))}
inline constexpr auto ${name.toLowerCase()} = std::to_array<FloorRow>({
${rows.join('\n')}
});`;
    }),
  ];
}

function kdf([name, { defaults, memory, parameters, ...entry }]) {
  const lines = Object.entries(defaults).map(([field, value]) =>
    constant(`default_${field}`, value),
  );
  for (const { name: field, min } of parameters) {
    if (typeof min === 'number') lines.push(constant(`min_${field}`, min));
  }
  if (memory !== undefined) lines.push(constant('memory_unit', memory.bytes));
  const scope = identifier(name);
  if (lines.length === 0) return '';
  return `${comment(proseOf(entry))}
namespace ${scope} {
${lines.join('\n')}
}  // namespace ${scope}`;
}

function kdfTables({ kdfs }) {
  const names = Object.keys(kdfs).map((name) => `"${name}"`);
  const havePhcForm = Object.values(kdfs).map(({ phc }) => phc.length > 0);
  return [
    `/// The names of the KDFs in an enrolment.
inline constexpr auto kdf_names = std::to_array<std::string_view>({${names.join(', ')}});`,
    `/// Whether there are PHC strings for each of them.
inline constexpr auto kdf_has_phc_form = std::to_array<bool>({${havePhcForm.join(', ')}});`,
  ];
}

function constant(name, value) {
  return `inline constexpr std::uint32_t ${name} = ${number(value)};`;
}

function number(value) {
  return grouped(value, "'");
}

function identifier(name) {
  const word = name.replaceAll('-', '_');
  return word === 'long' ? 'long_' : word;
}

function mapped(entries, of) {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, of(entry)]),
  );
}

function comment(prose, indent = '') {
  return wrapped(prose, `${indent}///`);
}
