/** What the tables of the kit are and hold, in a form that can be compared. */

import type { Store } from 'backup-codes/server';

/** The tables that have an account. */
export const BY_ACCOUNT = [
  ...['accounts', 'codes', 'deliveries', 'events', 'explanations', 'known_browsers'],
  ...['never_turned_on', 'rates', 'recoveries', 'recovery_tokens', 'sets', 'shares'],
  'tombstones',
];

/** What a table is, apart from how it is stored. Each item is the text of a definition. */
export async function definitionsIn(store: Store): Promise<Record<string, string[]>> {
  const found = await store.query<{ name: string; text: string }>(`
    with tables as (
      select oid, relname, relacl, relowner from pg_class
      where relnamespace = 'backup_codes'::regnamespace
        and relkind in ('r', 'p') and not relispartition)
    select relname as name, concat_ws(' ', 'column', attname,
      format_type(atttypid, atttypmod), attcollation::regcollation, attnotnull,
      pg_get_expr(adbin, adrelid)) as text
    from tables join pg_attribute a on attrelid = tables.oid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped
    union all
    select relname, concat_ws(' ', conname, pg_get_constraintdef(c.oid))
    from tables join pg_constraint c on conrelid = tables.oid and conparentid = 0
    union all
    select relname, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ')
    from tables join pg_index on indrelid = tables.oid
    union all
    -- Parentheses around parentheses come and go.
    select relname, translate(pg_get_triggerdef(t.oid), '()', '')
    from tables join pg_trigger t on tgrelid = tables.oid and not tgisinternal
    union all
    select relname, concat_ws(' ', grantee::regrole, privilege_type, is_grantable)
    from tables, aclexplode(relacl)
    union all
    select relname, concat_ws(' ', 'owner', relowner::regrole) from tables
    order by 1, 2`);
  const definitions: Record<string, string[]> = {};
  for (const { name, text } of found) (definitions[name] ??= []).push(text);
  return definitions;
}

/** All rows of all tables but the list of migrations, as text. */
export async function rowsIn(store: Store): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of [...BY_ACCOUNT, 'pepper_keys', 'site_failures']) {
    const found = await store.query<{ text: string }>(
      `select t::text as text from backup_codes.${table} t order by 1`,
    );
    rows[table] = found.map(({ text }) => text);
  }
  return rows;
}

/** The names of the tables that are partitioned. */
export async function partitionedIn(store: Store): Promise<string[]> {
  const found = await store.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'backup_codes'::regnamespace and relkind = 'p' order by 1`,
  );
  return found.map(({ name }) => name);
}
