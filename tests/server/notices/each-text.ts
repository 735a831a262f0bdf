import type { NoticeTexts } from 'backup-codes/server/notices';

/** One text of a language, with values that no language has in its sentences. */
export interface Text {
  /** Its path in `NoticeTexts`, such as `codes.used`. */
  name: string;
  said: string;
  /** The values that it asked for, as it should show them. */
  values: string[];
}

/** Counts for which no language has a word, and whose digits are in no other value. */
const COUNTS: Readonly<Record<string, number>> = {
  position: 17,
  remaining: 26,
  total: 48,
  count: 35,
  missing: 59,
};

/** All texts of a language. */
export function textsIn(texts: NoticeTexts): Text[] {
  return Object.entries(texts).flatMap(([name, part]) =>
    name === 'locale' || name === 'direction' ? [] : textsBelow(name, part),
  );
}

function textsBelow(name: string, part: unknown): Text[] {
  if (typeof part === 'string') return [{ name, said: part, values: [] }];
  if (isSentence(part)) {
    const asked = new Map<string, string>();
    const said = part(valuesThatNote(asked));
    return [{ name, said, values: [...asked.values()] }];
  }
  return Object.entries(part as object).flatMap(([key, value]) =>
    textsBelow(`${name}.${key}`, value),
  );
}

function isSentence(part: unknown): part is (values: object) => string {
  return typeof part === 'function';
}

/** Has a value for every name, and notes the names that are asked for. */
function valuesThatNote(asked: Map<string, string>): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        const key = String(name);
        const value = COUNTS[key] ?? `⟦${key.toUpperCase()}⟧`;
        asked.set(key, String(value));
        return value;
      },
    },
  );
}
