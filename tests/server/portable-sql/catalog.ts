/** What PostgreSQL itself says about its functions, operators and casts. */

import { newPGlite } from '../fixtures/pglite.js';

/**
 * PostgreSQL's letters for functions: immutable, stable (the same arguments give the same
 * result within a statement) and volatile.
 */
export type Volatility = 'i' | 's' | 'v';

/** A function or an operator. Its types have PostgreSQL's short names, such as `int4`. */
export interface Routine {
  name: string;
  takes: readonly string[];
  gives: string;
  volatility: Volatility;
}

/** A conversion that PostgreSQL makes by itself, or in a cast. */
export interface Cast {
  from: string;
  to: string;
  isImplicit: boolean;
  volatility: Volatility;
}

/** PostgreSQL's catalogue. */
export interface Catalog {
  functions: ReadonlyMap<string, readonly Routine[]>;
  operators: ReadonlyMap<string, readonly Routine[]>;
  casts: readonly Cast[];
  /** What reading a type's text depends on. For a moment, it is the session's settings. */
  readsText: ReadonlyMap<string, Volatility>;
  /** The same for writing it. */
  writesText: ReadonlyMap<string, Volatility>;
}

/** The names of a list of types. */
const typeNames = (oids: string) => `array(
  select t.typname::text from unnest(${oids}) with ordinality as listed (oid, place)
  join pg_type t on t.oid = listed.oid order by place)`;

/** Reads the catalogue of a new database. */
export async function readCatalog(): Promise<Catalog> {
  const store = await newPGlite();
  try {
    const functions = await store.query<Routine>(
      `select proname::text as name, ${typeNames('proargtypes')} as takes,
         r.typname::text as gives, provolatile::text as volatility
       from pg_proc join pg_type r on r.oid = prorettype`,
    );
    const operators = await store.query<Routine>(
      `select oprname::text as name,
         ${typeNames('array[oprleft, oprright]')} as takes,
         r.typname::text as gives, provolatile::text as volatility
       from pg_operator join pg_proc on pg_proc.oid = oprcode
       join pg_type r on r.oid = oprresult`,
    );
    const casts = await store.query<Cast>(
      `select s.typname::text as from, t.typname::text as to,
         castcontext = 'i' as "isImplicit", coalesce(provolatile, 'i')::text as volatility
       from pg_cast join pg_type s on s.oid = castsource join pg_type t on t.oid = casttarget
       left join pg_proc on pg_proc.oid = castfunc`,
    );
    const texts = await store.query<{
      name: string;
      reads: Volatility;
      writes: Volatility;
    }>(
      `select typname::text as name, i.provolatile::text as reads,
         o.provolatile::text as writes
       from pg_type join pg_proc i on i.oid = typinput join pg_proc o on o.oid = typoutput`,
    );
    return {
      functions: byName(functions),
      operators: byName(operators),
      casts,
      readsText: new Map(texts.map(({ name, reads }) => [name, reads])),
      writesText: new Map(texts.map(({ name, writes }) => [name, writes])),
    };
  } finally {
    await store.close();
  }
}

function byName(routines: readonly Routine[]): Map<string, Routine[]> {
  const found = new Map<string, Routine[]>();
  for (const routine of routines) {
    found.set(routine.name, [...(found.get(routine.name) ?? []), routine]);
  }
  return found;
}
