/**
 * Reads PostgreSQL's text of values. A driver's own parsers are the process's: a site may
 * have set others, e.g. `pg.types.setTypeParser(1184, (text) => text)`.
 */

/** Turns the text of one value into what the kit works with. */
export type ReadValue = (text: string) => unknown;

/** OIDs of the types of PostgreSQL that the kit's statements give (pg_type.dat). */
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

/** What `pg` takes as `types` of a query. Any type that is not known stays text. */
export const VALUE_TYPES = {
  getTypeParser(oid: number, format?: string): ReadValue {
    return format === 'binary' ? refuseBinary : (READERS[oid] ?? String);
  },
};

/** A moment as a transaction of ours has it: ISO, in UTC. */
function readMoment(text: string): Date {
  const moment = new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
  if (Number.isNaN(moment.getTime())) throw new TypeError('a moment is out of range');
  return moment;
}

/** Bytes with `bytea_output = hex`, as a transaction of ours has it. */
function readBytes(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}

/** A list of texts in PostgreSQL's braces, without lists or nulls in it. */
function readTexts(text: string): string[] {
  const entries = text.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|[^",]+/gs) ?? [];
  return entries.map((entry) =>
    entry.startsWith('"') ? entry.slice(1, -1).replace(/\\(.)/gs, '$1') : entry,
  );
}

/** The driver itself garbles these; nobody can use them. */
function refuseBinary(): never {
  throw new TypeError('pg: results must be text; leave its option `binary` off');
}
