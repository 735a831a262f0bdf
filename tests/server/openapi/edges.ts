import { faultsOf, resolved, type Schema } from './document.js';

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~!#';

/**
 * Documents in which one number, length or count is at a bound of the file, or just past
 * it.
 */
export function atTheEdges(schema: Schema, value: unknown): unknown[] {
  const own = resolved(schema);
  if (own.properties !== undefined) {
    const fields = value as Record<string, unknown>;
    return Object.entries(own.properties)
      .filter(([name]) => fields[name] !== undefined)
      .flatMap(([name, field]) =>
        atTheEdges(field, fields[name]).map((edge) => ({ ...fields, [name]: edge })),
      );
  }
  if (own.oneOf !== undefined) {
    const fitting = own.oneOf.filter((one) => faultsOf(one, value).length === 0);
    return fitting.flatMap((one) => atTheEdges(one, value));
  }
  if (own.type === 'array') return edgesOfList(own, value as unknown[]);
  if (own.type === 'integer') return around(own.minimum, own.maximum);
  if (own.type === 'string') {
    return around(own.minLength, own.maxLength).map(textOfLength);
  }
  return [];
}

function edgesOfList({ items = {}, minItems, maxItems }: Schema, list: unknown[]) {
  const [first] = list;
  if (first === undefined) return [];
  const lists = around(minItems, maxItems).map((length) =>
    Array.from({ length: Math.max(0, length) }, (_, at) => otherThan(first, at)),
  );
  const entries = atTheEdges(items, first).map((edge) => [edge, ...list.slice(1)]);
  return [...lists, ...entries];
}

function around(least?: number, most?: number): number[] {
  return [least, most]
    .filter((bound) => bound !== undefined)
    .flatMap((bound) => [bound - 1, bound, bound + 1]);
}

/**
 * A text of characters that most fields accept. They are distinct if there are enough.
 */
function textOfLength(length: number): string {
  if (length > CHARACTERS.length) return 'A'.repeat(length);
  return CHARACTERS.slice(0, Math.max(0, length));
}

/** A copy of an entry with another set ID or other bytes. */
function otherThan(entry: unknown, at: number): unknown {
  return typeof entry === 'string'
    ? Buffer.alloc(32, at).toString('base64url')
    : { ...(entry as object), set: String(at).padStart(8, '0') };
}
