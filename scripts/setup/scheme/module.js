/** The TypeScript module. Prettier lays it out afterwards. */

import { constantName, grouped, proseOf, wrapped } from './text.js';

/** The text of web/protocol/scheme.ts. */
export function moduleOf(scheme) {
  return [
    '// Written by scripts/setup/scheme.js from core/scheme.json. Change that file.',
    ...alphabets(scheme),
    ...formats(scheme),
    separators(scheme),
    ...numbers(scheme.numbers),
    ...numbers(scheme.protocolNumbers),
    ...numbers(scheme.defaults),
    ...Object.entries(scheme.floors).map(floor),
    kdfs(scheme),
    ...Object.entries(scheme.kdfWorkDefaults).map(workDefaults(scheme)),
    ...errors(scheme),
    ...answers(scheme),
  ].join('\n\n');
}

function alphabets({ alphabets }) {
  const each = Object.entries(alphabets).flatMap(([name, alphabet]) => {
    const constant = constantName(name);
    const symbols = `${comment(proseOf(alphabet))}
export const ${constant} = ${text(alphabet.symbols)};`;
    if (Object.keys(alphabet.aliases).length === 0) return [symbols];
    const about = `The letters that people type in place of symbols of ${constant}.`;
    const aliases = `${comment(about)}
export const ${constant}_ALIASES = ${literal(alphabet.aliases)} as const;`;
    return [symbols, aliases];
  });
  const byName = Object.keys(alphabets).map((name) => `${name}: ${constantName(name)}`);
  return [
    ...each,
    `/** The symbols of the named alphabets. */
export const ALPHABETS = /* @__PURE__ */ Object.freeze({ ${byName.join(', ')} });`,
  ];
}

function formats({ formats }) {
  const constantOf = (profile) => `${constantName(profile)}_FORMAT`;
  const each = Object.entries(formats).map(([profile, format]) => {
    const { alphabet, symbols, check, group } = format;
    return `${comment(proseOf(format))}
export const ${constantOf(profile)} = /* @__PURE__ */ Object.freeze(
  ${literal({ profile, alphabet, symbols, check, group })} as const);`;
  });
  const byProfile = Object.keys(formats).map(
    (profile) => `${profile}: ${constantOf(profile)}`,
  );
  return [
    ...each,
    `/** The named formats by profile. */
export const NAMED_FORMATS = /* @__PURE__ */ Object.freeze({ ${byProfile.join(', ')} });`,
  ];
}

/** For a regular expression with the flag `u`. */
function separators({ separators }) {
  const ranges = separators.ranges.map(([first, last]) =>
    first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`,
  );
  const lines = [];
  for (let at = 0; at < ranges.length; at += 6) {
    lines.push(text(ranges.slice(at, at + 6).join('')));
  }
  const about = `${proseOf(separators)} This is the inside of a character class.`;
  return `${comment(about)}
export const SEPARATORS = ${lines.join(' +\n')};`;
}

function escaped(codePoint) {
  return codePoint.length === 4 ? `\\u${codePoint}` : `\\u{${codePoint}}`;
}

function numbers(entries) {
  return Object.entries(entries).map(
    ([name, entry]) => `${comment(proseOf(entry))}
export const ${name} = ${literal(entry.value)};`,
  );
}

function floor([name, entry]) {
  const rows = entry.rows.map(([by, of]) => ({ [entry.by]: by, [entry.of]: of }));
  return `${comment(proseOf(entry))}
export const ${name} = /* @__PURE__ */ Object.freeze(${literal(rows)} as const);`;
}

function kdfs(scheme) {
  const entries = Object.entries(scheme.kdfs).map(
    ([name, kdf]) => `${comment(proseOf(kdf))}
    ${text(name)}: {
      defaults: /* @__PURE__ */ Object.freeze(${literal({ name, ...kdf.defaults })} as const),
      parameters: [${kdf.parameters.map((rule) => parameter(rule, scheme)).join(', ')}],
      codeBitsMin: ${kdf.codeBits ?? 0},
      memory: ${literal(kdf.memory ?? { bytes: 0, times: [] })},
      work: ${literal(kdf.work.times)},
      phc: ${literal(kdf.phc)},
    },`,
  );
  return `${comment(
    `The key derivation functions. \`parameters\` are in the order in which faults are told:
    each is checked for its floor, then its ceiling, then its form, before the next one.
    A derivation takes \`memory.bytes\` times the parameters named there; its work is the
    product of those named in \`work\`. \`phc\` lists the styles of PHC string that can hold it.`.replace(
      /\s+/g,
      ' ',
    ),
  )}
export const KDFS = { ${entries.join('\n')} } as const;`;
}

function parameter({ name, is, min, max, powerOfTwo }, scheme) {
  const isFloor = Object.hasOwn(scheme.floors, min);
  return `{
    ${comment(`${is[0].toUpperCase()}${is.slice(1)}.`)}
    name: ${text(name)},
    min: ${isFloor ? `{ by: ${text(scheme.floors[min].by)}, rows: ${min} }` : valueOf(min)},
    max: ${max === 'memory' ? text(max) : valueOf(max ?? 'Infinity')},
    ${powerOfTwo ? 'powerOfTwo: true' : ''} }`;
}

function workDefaults({ kdfs }) {
  return ([name, entry]) => {
    const most = Object.entries(kdfs).map(([kdf, { work }]) => [kdf, work[entry.of]]);
    return `${comment(proseOf(entry))}
export const ${name} = /* @__PURE__ */ Object.freeze(${literal(Object.fromEntries(most))});`;
  };
}

function errors({ errors, problems }) {
  const all = Object.entries(errors);
  const inDocuments = all.filter(([, { by }]) => by.includes('document'));
  const inCoreOnly = all.filter(([, { by }]) => !by.includes('document'));
  const withLimit = inDocuments.filter(([, { limit }]) => limit === true);
  return [
    `/** What can be wrong with a document, with a sentence for each code. */
export const DOCUMENT_ERRORS = ${literal(sentences(inDocuments))} as const;`,
    `/** The document errors that carry a \`limit\`, in the unit of the field that they name. */
export const CODES_WITH_LIMIT: readonly (keyof typeof DOCUMENT_ERRORS)[] =
  ${literal(withLimit.map(([code]) => code))};`,
    `/** What only the core reports, beside errors that documents have too. */
export const CORE_ERRORS = ${literal(sentences(inCoreOnly))} as const;`,
    `/** What can be wrong with a typed code. The first that applies is told. */
export const READING_PROBLEMS = ${literal(problems)} as const;`,
  ];
}

function answers({ answers }) {
  const all = Object.entries(answers);
  const pick = (key) =>
    Object.fromEntries(
      all.filter(([, entry]) => key in entry).map(([code, entry]) => [code, entry[key]]),
    );
  return [
    `/** What a relying party answers when a message is well formed but not granted. */
export const ANSWER_ERRORS = ${literal(sentences(all))} as const;`,
    `/** The HTTP status of each refusal. A fault of the request has 400, or 413 for \`too_large\`. */
export const REFUSAL_STATUS = ${literal(pick('status'))} as const;`,
    `/** The fields that a refusal carries beside its code. The other refusals carry none. */
export const REFUSAL_FIELDS = ${literal(pick('carries'))} as const;`,
  ];
}

function sentences(entries) {
  return Object.fromEntries(entries.map(([code, { is }]) => [code, is]));
}

/** A number, or the name of one. */
function valueOf(value) {
  return typeof value === 'number' ? grouped(value, '_') : value;
}

function literal(value) {
  if (typeof value === 'number') return grouped(value, '_');
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const fields = Object.entries(value).map(
    ([name, entry]) => `${text(name)}: ${literal(entry)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** Quotes a string and leaves the escapes of {@link escaped} in it. */
function text(value) {
  return JSON.stringify(value);
}

function comment(prose) {
  const line = `/** ${prose} */`;
  return line.length <= 90 ? line : `/**\n${wrapped(prose, ' *')}\n */`;
}
