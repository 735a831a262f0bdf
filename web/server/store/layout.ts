/** The layouts that the tables can have besides the usual one. */

import { CITUS, PARTITIONS } from './layout-sql.js';
import { StoreError, type Query } from './store.js';

/**
 * How to lay out the tables: in partitions by the hash of the account, 2 to 128 for each
 * table, or distributed by account over a Citus cluster. A database keeps its layout.
 */
export type Layout = { partitions: number } | { citus: true };

/**
 * The migration locks every partition of every table. A PostgreSQL with default settings
 * has locks for this many partitions.
 */
const MOST_PARTITIONS = 128;

/** @throws RangeError for a number of partitions outside its limits */
export function checkLayout(layout: Layout): void {
  if ('citus' in layout) return;
  const { partitions } = layout;
  if (!Number.isInteger(partitions) || partitions < 2 || partitions > MOST_PARTITIONS) {
    throw new RangeError(
      `partitions: must be a whole number from 2 to ${MOST_PARTITIONS}`,
    );
  }
}

/** The layout of a database that has been migrated. `undefined` if it is the usual one. */
export async function layoutOf({ query }: Query): Promise<Layout | undefined> {
  const [row] = await query<{ partitions: number; may_be_distributed: boolean }>(
    `select count(*)::integer as partitions,
       to_regclass('pg_dist_partition') is not null as may_be_distributed
     from pg_inherits where inhparent = 'backup_codes.accounts'::regclass`,
  );
  const { partitions = 0, may_be_distributed: mayBeDistributed = false } = row ?? {};
  if (partitions > 0) return { partitions };
  if (!mayBeDistributed) return undefined;
  const distributed = await query(
    `select from pg_dist_partition
     where logicalrelid = 'backup_codes.accounts'::regclass`,
  );
  return distributed.length > 0 ? { citus: true } : undefined;
}

/** Whether every table with an account has the layout of the accounts. */
export async function isComplete({ query }: Query, layout: Layout): Promise<boolean> {
  const isPlain =
    'citus' in layout
      ? 'not exists (select from pg_dist_partition where logicalrelid = c.oid)'
      : 'not c.relispartition';
  const plain = await query(
    `select from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'backup_codes'::regnamespace and c.relkind = 'r'
       and a.attname = 'account' and not a.attisdropped and ${isPlain} limit 1`,
  );
  return plain.length === 0;
}

/**
 * Gives every table of the schema a layout, and returns the name of the file that ran. Run
 * it inside a transaction. Tables that have the layout already stay as they are.
 *
 * @throws StoreError `citus_missing`
 */
export async function layOut(transaction: Query, layout: Layout): Promise<string> {
  if ('partitions' in layout) {
    await transaction.query(
      `select set_config('backup_codes.partitions', $1::text, true)`,
      [String(layout.partitions)],
    );
    await transaction.script(PARTITIONS);
    return 'partitions.sql';
  }
  const [found] = await transaction.query<{ citus: boolean }>(
    `select exists (
       select from pg_proc where proname = 'create_distributed_table') as citus`,
  );
  if (found?.citus !== true) throw new StoreError('citus_missing', 'citus');
  await transaction.script(CITUS);
  return 'citus.sql';
}

/** A layout in words. */
export function describeLayout(layout: Layout): string {
  return 'citus' in layout ? 'citus' : `${layout.partitions} partitions`;
}
