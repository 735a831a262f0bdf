/**
 * Reads values from PostgreSQL's text format. A driver's own parsers apply to the whole
 * process, and a site may have replaced them, e.g. `pg.types.setTypeParser(1184, (text)
 * => text)`.
 */

/** Converts the text of one value into what the kit uses. */
export type ReadValue = (text: string) => unknown;

/** OIDs of the PostgreSQL types that the kit's statements return (pg_type.dat). */
const READERS: Readonly<Partial<Record<number, ReadValue>>> = {
  16: (text) => text === 't', // bool
  17: readBytes, // bytea
  21: Number, // int2
  23: Number, // int4
  114: (text) => JSON.parse(text) as unknown, // json
  1009: readTexts, // text[]
  1184: readMoment, // timestamptz
  3802: (text) => JSON.parse(text) as unknown, // jsonb
};

/** What `pg` takes as the `types` of a query. Unknown types stay text. */
export const VALUE_TYPES = {
  getTypeParser(oid: number, format?: string): ReadValue {
    return format === 'binary' ? refuseBinary : (READERS[oid] ?? String);
  },
};

/** A moment as the kit's transactions return it: ISO, in UTC. */
function readMoment(text: string): Date {
  const moment = new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
  if (Number.isNaN(moment.getTime())) throw new TypeError('a moment is out of range');
  return moment;
}

/** Bytes with `bytea_output = hex`, as the kit's transactions return them. */
function readBytes(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}

/** A list of texts in PostgreSQL's braces, without nested lists or nulls. */
function readTexts(text: string): string[] {
  const entries = text.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|[^",]+/gs) ?? [];
  return entries.map((entry) =>
    entry.startsWith('"') ? entry.slice(1, -1).replace(/\\(.)/gs, '$1') : entry,
  );
}

/** The driver itself corrupts binary results, so nobody can use them. */
function refuseBinary(): never {
  throw new TypeError('pg: results must be text; leave its option `binary` off');
}
