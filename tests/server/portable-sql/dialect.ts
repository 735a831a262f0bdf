/** Parts of PostgreSQL that other systems of its kind lack, or do otherwise. */

import type { Rule, World } from './rules.js';
import { allOf, namesIn, nodesIn, within, type SyntaxNode } from './syntax.js';

/**
 * In a trigger's function, `old.x` and `new.x` stand in SQL statements only as `(old).x`,
 * or in a variable that is set before.
 *
 * CockroachDB requires it: "OLD and NEW must be wrapped in parentheses when accessing
 * column names" (its page on triggers). Since PostgreSQL 18, `old` and `new` in RETURNING
 * mean the row that the statement itself changes. Citus 13 takes the bare form too.
 */
export const rowsOfTriggersAreWrapped: Rule = ({ by, tree, isExpression }) => {
  if (by !== 'trigger') return [];
  const statements = isExpression === true ? allOf(tree, 'SubLink') : [tree];
  return statements
    .flatMap((statement) => allOf(statement, 'ColumnRef'))
    .map((column) => namesIn(column, 'fields'))
    .filter(([row = '', field]) => /^(old|new)$/.test(row) && field !== undefined)
    .map((names) => `${names.join('.')} needs parentheses, or a variable`);
};

/**
 * No slices of arrays, which CockroachDB lacks. Statements say `limit` instead.
 *
 * No sequences: Citus gives each node its own range, and YugabyteDB each session, so
 * numbers do not rise in the order of the commits. And PostgreSQL before 17 has no
 * identity in a partitioned table.
 */
export const nothingIsSlicedOrNumbered: Rule = ({ tree }) =>
  [...within(tree)].flatMap((node) => {
    if (node.kind === 'A_Indices' && node.fields['is_slice'] === true) {
      return ['a slice of an array'];
    }
    const name = node.kind === 'FuncCall' ? (namesIn(node, 'funcname').at(-1) ?? '') : '';
    return /^(nextval|setval|currval|lastval)$/.test(name)
      ? [`${name}() of a sequence`]
      : [];
  });

/** Who runs a block of plpgsql, and why. The statements in a block are not checked. */
const RUNS_BLOCKS: Readonly<Partial<Record<string, string>>> = {
  'store/layout-sql.ts CITUS': 'distributes tables, and runs on Citus only',
  'store/layout-sql.ts PARTITIONS': 'makes partitions, and runs on PostgreSQL only',
  'store/layout.ts layOut': 'runs these two',
};

/** Statements are where this check finds them: not in the text of a block. */
export const blocksAreFunctions: Rule = ({ place, tree }) =>
  tree.kind === 'DoStmt' && RUNS_BLOCKS[place] === undefined
    ? ['a block, which this check does not read; create a function']
    : [];

/** The columns that a sequence numbers. */
export function numberedColumns({ schema }: World): string[] {
  return [
    ...schema.sequences.map((file) => `${file} creates a sequence`),
    ...[...schema.tables].flatMap(([table, columns]) =>
      [...columns]
        .filter(([, { isNumbered }]) => isNumbered)
        .map(([column]) => `${table}.${column} has numbers of a sequence`),
    ),
  ];
}

const SYSTEM_COLUMN = /^(ctid|xmin|xmax|cmin|cmax|tableoid)$/;

/**
 * Who may take an advisory lock, and why. Such a lock is local to a node of Citus, and it
 * makes all accounts wait for each other, so no message takes one.
 */
const TAKES_ADVISORY_LOCKS: Readonly<Partial<Record<string, string>>> = {
  'store/migrate.ts migrate': 'one process migrates, through one coordinator',
  'known-peppers.ts lock': 'processes that start at once note a new pepper in turn',
};

/**
 * Locks are those of single rows of one table.
 *
 * - `ctid` differs in each copy of a row. Citus 13: "Recursively planned distributed
 *   modifications with ctid on where clause are not supported".
 * - `for update` in a join locks rows of several tables in an unknown order. Citus 13, if
 *   one node does not have them all: "could not run distributed query with FOR
 *   UPDATE/SHARE commands".
 * - `lock table` makes all accounts wait, on every shard and partition.
 */
export const locksAreRows: Rule = ({ place, tree }) =>
  [...within(tree)].flatMap((node) => {
    switch (node.kind) {
      case 'LockStmt':
        return ['lock table'];
      case 'ColumnRef':
        return systemColumn(node);
      case 'SelectStmt':
        return lockedJoin(node);
      case 'FuncCall':
        return advisoryLock(node, place);
      default:
        return [];
    }
  });

function systemColumn(column: SyntaxNode): string[] {
  const name = namesIn(column, 'fields').at(-1) ?? '';
  return SYSTEM_COLUMN.test(name) ? [`${name} differs in each copy of a row`] : [];
}

function lockedJoin(select: SyntaxNode): string[] {
  const isLocked = nodesIn(select, 'lockingClause').length > 0;
  const [first, ...others] = nodesIn(select, 'fromClause');
  const isJoin = others.length > 0 || (first !== undefined && first.kind !== 'RangeVar');
  return isLocked && isJoin ? ['for update in a join'] : [];
}

function advisoryLock(call: SyntaxNode, place: string): string[] {
  const name = namesIn(call, 'funcname').at(-1) ?? '';
  if (!name.includes('advisory')) return [];
  if (!name.includes('_xact_')) return [`${name}() outlives the transaction`];
  return TAKES_ADVISORY_LOCKS[place] === undefined ? [`${name}()`] : [];
}
