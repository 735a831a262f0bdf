/** What the header and the module have in common: names, numbers and wrapped comments. */

/** `argon2id` as `ARGON2ID`, `pbkdf2-sha256` as `PBKDF2_SHA256`. */
export function constantName(name) {
  return name.replaceAll('-', '_').toUpperCase();
}

/** 16384 as `16_384` with `_`; numbers under 10,000 stay as they are. */
export function grouped(number, separator) {
  return number < 10_000
    ? String(number)
    : String(number).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** What an entry is, why it is so, and where that comes from, as sentences. */
export function proseOf({ is, why, source }) {
  const from = source === undefined ? undefined : `Source: ${source}`;
  return [is, why, from].filter((part) => part !== undefined).join(' ');
}

/** Words in lines of at most `width` characters, each with `prefix` before it. */
export function wrapped(text, prefix, width = 90) {
  const lines = [];
  let line = prefix;
  for (const word of text.split(' ')) {
    if (line !== prefix && line.length + 1 + word.length > width) {
      lines.push(line);
      line = prefix;
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
